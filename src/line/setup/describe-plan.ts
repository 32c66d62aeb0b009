import { isCheck, type Step } from './plan-setup.js';
import type { WantedState } from './state.js';

export function describeStep(step: Step): string {
  switch (step.do) {
    case 'create-menu':
      return `create rich menu ${step.menu.locale} (${step.menu.name}) and upload its image`;
    case 'create-alias':
      return `create alias ${step.menu.alias} for ${step.menu.name}`;
    case 'move-alias':
      return `move alias ${step.menu.alias} to ${step.menu.name}`;
    case 'set-default':
      return `make ${step.menu.name} the default menu`;
    case 'delete-menu':
      return `delete outdated rich menu ${step.name} (${step.menuId})`;
    case 'set-webhook':
      return `set the webhook address to ${step.address}`;
    case 'test-webhook':
      return `let LINE test ${step.address}`;
  }
}

/** A line for each wanted thing that no step touches. */
export function describeUnchanged({ menus, webhook }: WantedState, steps: readonly Step[]): string[] {
  const touched = new Set(steps.map(subjectOf));
  const subjects = [
    ...menus.map(({ name }) => `rich menu ${name}`),
    ...menus.map(({ alias }) => `alias ${alias}`),
    'default menu',
    ...(webhook === undefined ? [] : [`webhook address ${webhook}`]),
  ];
  return [
    ...subjects.filter((subject) => !touched.has(subject)).map((subject) => `unchanged: ${subject}`),
    ...(webhook === undefined ? ['left alone: webhook address (no --webhook given)'] : []),
  ];
}

function subjectOf(step: Step): string {
  switch (step.do) {
    case 'create-menu':
      return `rich menu ${step.menu.name}`;
    case 'create-alias':
    case 'move-alias':
      return `alias ${step.menu.alias}`;
    case 'set-default':
      return 'default menu';
    case 'delete-menu':
      return `outdated rich menu ${step.name}`;
    case 'set-webhook':
      return `webhook address ${step.address}`;
    case 'test-webhook':
      return `test of ${step.address}`;
  }
}

export function summarize(steps: readonly Step[], dryRun: boolean): string {
  const changes = steps.filter((step) => !isCheck(step)).length;
  if (changes === 0) return 'Everything is as it should be: nothing to change.';
  const count = changes === 1 ? '1 change' : `${changes} changes`;
  return dryRun ? `Dry run: ${count} would be made, nothing was changed.` : `Done: ${count} made.`;
}
