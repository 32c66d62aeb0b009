import { describe, expect, it } from '@jest/globals';
import { composeReply } from '../../src/conversation/compose-reply.js';
import { handleTurn } from '../../src/conversation/handle-turn.js';
import type { Action } from '../../src/conversation/action.js';
import { stranger } from '../../src/evaluation/evaluate.js';
import { createKnowledge } from '../../src/knowledge/knowledge.js';
import { realContent } from '../helpers/content.js';

const gone = new Set(['parks', 'industry']);

const content = {
  ...realContent,
  knowledge: createKnowledge({
    ...realContent.knowledge,
    entries: realContent.knowledge.entries.filter(({ id }) => !gone.has(id)),
  }),
};

const press = (action: Action) => {
  const turn = handleTurn({ kind: 'action', action }, stranger, content);
  return JSON.stringify(composeReply(turn, content));
};

describe('policies.yaml names an entry that staff have deleted', () => {
  it('and the menu of policies leaves it out', () => {
    const menu = press({ do: 'policies' });
    expect(menu).toContain('vacant-houses-shops');
    expect(menu).not.toContain('"parks"');
    expect(menu).not.toContain('"industry"');
  });

  it('and the button of a policy without its text asks to choose again', () => {
    expect(press({ do: 'policy', id: 'industry' })).toContain('このボタンは古くなって');
  });
});
