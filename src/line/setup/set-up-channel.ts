import { createApplier } from './apply-step.js';
import type { ChannelSettings } from './channel-settings.js';
import { describeStep, describeUnchanged, summarize } from './describe-plan.js';
import { findState } from './find-state.js';
import { planSetup } from './plan-setup.js';
import type { WantedState } from './state.js';

export interface SetupRun {
  /** Says what would be done, and does nothing. */
  dryRun: boolean;
  print(line: string): void;
}

/**
 * Brings a channel into the wanted state. Whatever state it is in, the second run finds nothing to change.
 * @throws {LineSetupError} at the first step that LINE refuses; the next run goes on from there.
 */
export async function setUpChannel(
  wanted: WantedState,
  settings: ChannelSettings,
  { dryRun, print }: SetupRun,
): Promise<void> {
  const found = await findState(wanted, settings);
  const steps = planSetup(wanted, found);
  const apply = createApplier(wanted, found, settings);
  describeUnchanged(wanted, steps).forEach(print);
  for (const step of steps) {
    print(`${dryRun ? 'would ' : ''}${describeStep(step)}`);
    if (!dryRun) await apply(step);
  }
  print(summarize(steps, dryRun));
}
