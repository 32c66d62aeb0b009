import { setTimeout as wait } from 'node:timers/promises';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Meant for a cloud function of one process; here they end the browser at its second page, or weaken what we test. */
const unfit = new Set(['--single-process', '--no-zygote', '--in-process-gpu', '--disable-web-security']);

const attempts = 10;
const pauseMs = 1_000;

/** The browser inside an npm package: no installation, the same one everywhere. Close it in `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const executablePath = await bundled.executablePath();
      return await chromium.launch({ executablePath, args: bundled.args.filter((arg) => !unfit.has(arg)) });
    } catch (error) {
      // Another jest worker may still be unpacking the browser to the place they share.
      if (attempt === attempts) throw error;
      await wait(pauseMs);
    }
  }
}
