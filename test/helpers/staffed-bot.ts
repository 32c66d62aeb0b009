import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newTurnId } from '../../src/conversation/turn-id.js';
import { createDirectTrainer } from '../../src/learning/direct-trainer.js';
import type { Question } from '../../src/questions/question-log.js';
import { type RunningBot, startBot } from './running-bot.js';
import { writeSmallKnowledge } from './small-knowledge.js';
import { createStaffVisitor, staffPassword, type StaffVisitor } from './staff-visitor.js';
import { en } from './locales.js';

export interface StaffedBot extends RunningBot {
  /** The knowledge folder: small, temporary. */
  folder: string;
  visitor(headers?: Record<string, string>): StaffVisitor;
  /** With the first page open. */
  signedIn(): Promise<StaffVisitor>;
  /** Writes down a question that was not answered. */
  wasAsked(utterance: string, question?: Partial<Question>): Promise<string>;
}

/** The whole program with the console on, over knowledge that may be changed. */
export async function startStaffedBot(
  env: Record<string, string> = {},
  now: () => number = Date.now,
): Promise<StaffedBot> {
  const home = mkdtempSync(join(tmpdir(), 'staffed-bot-'));
  const folder = join(home, 'knowledge');
  writeSmallKnowledge(folder);
  const bot = await startBot(
    { KNOWLEDGE_DIR: folder, STAFF_PASSWORD: staffPassword, ...env },
    { trainer: createDirectTrainer(), now },
  );
  const visitor = (headers?: Record<string, string>) => createStaffVisitor(bot.url, headers);
  return {
    ...bot,
    folder,
    visitor,
    async signedIn() {
      const staff = visitor();
      await staff.signIn();
      await staff.get('/staff/questions');
      return staff;
    },
    async wasAsked(utterance, question = {}) {
      const turnId = newTurnId();
      await bot.services.questions.log.record({
        turnId,
        channel: 'line',
        locale: en,
        utterance,
        outcome: 'fallback',
        entryIds: ['parks'],
        confidence: 0.2,
        messageKey: undefined,
        ...question,
      });
      return turnId;
    },
    async close() {
      await bot.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
