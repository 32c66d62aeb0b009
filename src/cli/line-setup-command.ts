import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { type Config, readConfig } from '../config.js';
import type { ContentFolders } from '../content/load-content.js';
import { ConfigError } from '../errors.js';
import { loadKnowledge } from '../knowledge/load-knowledge.js';
import { loadLanguages } from '../language/load-languages.js';
import { original } from '../language/original.js';
import { loadTranslators } from '../language/translator.js';
import { lineLimits } from '../line/limits.js';
import type { LineConfig } from '../line/line-config.js';
import { createAccessToken } from '../line/outgoing/access-token.js';
import { type WantedMenu, wantedMenus } from '../line/rich-menu/wanted-menu.js';
import { openChannelSettings } from '../line/setup/channel-settings.js';
import { setUpChannel } from '../line/setup/set-up-channel.js';

const webhookAddress = z
  .url({ protocol: /^https$/, error: 'must begin with https://' })
  .max(lineLimits.webhookAddress, `must have at most ${lineLimits.webhookAddress} characters`);

const options = z.object({
  dryRun: z.boolean().default(false),
  webhook: webhookAddress.optional(),
  pictures: z.string().optional(),
});

interface Surroundings {
  env: NodeJS.ProcessEnv;
  print(line: string): void;
  /** Draws the menus of these folders; takes some seconds. */
  draw(folders: ContentFolders): WantedMenu[];
}

export const createLineSetupCommand = ({ env, print, draw }: Surroundings): Command =>
  new Command('line-setup')
    .description('Creates or updates the rich menus of the LINE channel and its webhook address, as often as you like.')
    .option('--dry-run', 'only say what would be done')
    .option('--webhook <address>', "the bot's address as LINE reaches it, such as https://bot.example.jp/webhook")
    .option('--pictures <directory>', 'only draw the pictures of the menus into this folder; needs no LINE channel')
    .action(async (given: unknown) => {
      const { dryRun, webhook, pictures } = parseOptions(given);
      const config = readConfig(env);
      if (pictures !== undefined) return savePictures(pictures, draw(config.content)).forEach(print);
      const line = lineOf(config);
      const wanted = { menus: draw(config.content), defaultLocale: original, webhook };
      await setUpChannel(wanted, await openChannelSettings(line, createAccessToken(line, Date.now)), { dryRun, print });
    });

function parseOptions(given: unknown): z.infer<typeof options> {
  const parsed = options.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'));
}

/** Reads the texts only: the search, which takes seconds to train, has no part in a menu. */
export function drawMenus(folders: ContentFolders): WantedMenu[] {
  const languages = loadLanguages(folders.locales);
  return wantedMenus({
    knowledge: loadKnowledge(folders.knowledge, languages),
    translators: loadTranslators(folders.locales, languages),
  });
}

function lineOf({ line }: Config): LineConfig {
  if (line !== undefined) return line;
  throw new ConfigError(
    'LINE is not configured: set LINE_CHANNEL_SECRET, and LINE_CHANNEL_ACCESS_TOKEN or LINE_CHANNEL_ID.',
  );
}

/** @returns a line for each file. */
function savePictures(directory: string, menus: readonly WantedMenu[]): string[] {
  mkdirSync(directory, { recursive: true });
  return menus.map(({ locale, image }) => {
    const file = join(directory, `rich-menu-${locale}.png`);
    writeFileSync(file, image);
    return `drew ${file}`;
  });
}
