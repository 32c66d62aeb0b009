import type { Knowledge } from '../knowledge/knowledge.js';
import type { Locale } from '../language/locales.js';
import { original } from '../language/original.js';
import { composeReply } from './compose-reply.js';
import type { Content } from './content.js';
import { handleTurn } from './handle-turn.js';
import type { Reply } from './reply.js';
import { newTurnId } from './turn-id.js';
import type { Origin, TurnRecord } from './turn-record.js';
import type { Incoming, Outcome, Preference } from './turn.js';

/** Who is talking, without saying who it is. */
export interface Person {
  /** A keyed hash of the channel's user id (store/person-key.ts); nothing is remembered of a person without one. */
  key: string | undefined;
  /** The language of the person's profile (BCP 47); asked for only when nothing else is known. */
  profileLanguage(): Promise<string | undefined>;
}

export interface PreferenceStore {
  find(personKey: string): Promise<Preference | undefined>;
  save(personKey: string, preference: Preference): Promise<void>;
  forget(personKey: string): Promise<void>;
}

/** Where turns are written down, so that staff can see what was asked. */
export interface TurnLog {
  record(record: TurnRecord, knowledge: Knowledge): Promise<void>;
  /** Deletes what was kept of a message that was unsent. */
  forgetMessage(messageKey: string): Promise<void>;
}

export interface Bot {
  respond(person: Person, incoming: Incoming, origin: Origin): Promise<Response>;
  /** Deletes what is remembered of a person, who has left. */
  forget(personKey: string): Promise<void>;
  /** Deletes what was kept of a message that its writer has unsent. */
  forgetMessage(messageKey: string): Promise<void>;
}

export interface Response {
  reply: Reply;
  /** For the log: says nothing of what the person wrote. */
  outcome: Outcome['kind'];
  /** The locale that the person uses, which one reply in another language does not change. */
  usualLocale: Locale;
}

interface Dependencies {
  /** The content in use now: an update may replace it between two turns. */
  content(): Content;
  preferences: PreferenceStore;
  turnLog: TurnLog;
  /** The answer goes out all the same. */
  logFailed(error: unknown): void;
}

/** Everything that waits, around the pure turn: load what is remembered, handle, remember. */
export function createBot({ content, preferences, turnLog, logFailed }: Dependencies): Bot {
  return {
    async respond(person, incoming, origin) {
      const remembered = person.key === undefined ? undefined : await preferences.find(person.key);
      const language = remembered ? undefined : await person.profileLanguage();
      const current = content();
      const profile = { locale: current.knowledge.languages.serving(language), chosen: false, fromProfile: true };
      const before = remembered ?? profile;
      const turn = handleTurn(incoming, before, current);
      if (person.key !== undefined) await preferences.save(person.key, turn.preference);
      const turnId = turnSpokenOf(incoming) ?? newTurnId();
      await turnLog.record({ turnId, incoming, turn, origin }, current.knowledge).catch(logFailed);
      return {
        reply: composeReply(turn, current, turnId),
        outcome: turn.outcome.kind,
        usualLocale: turn.preference.locale ?? original,
      };
    },
    forget: (personKey) => preferences.forget(personKey),
    forgetMessage: (messageKey) => turnLog.forgetMessage(messageKey),
  };
}

/** A press that belongs to an earlier turn goes on with it: a vote on what a suggestion led to is about its question. */
const turnSpokenOf = (incoming: Incoming): string | undefined =>
  incoming.kind === 'action' && 'turn' in incoming.action ? incoming.action.turn : undefined;
