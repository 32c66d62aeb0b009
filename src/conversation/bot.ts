import type { Locale } from '../language/locales.js';
import { composeReply } from './compose-reply.js';
import type { Content } from './content.js';
import { handleTurn } from './handle-turn.js';
import type { Reply } from './reply.js';
import type { Incoming, Outcome, Preference } from './turn.js';

/** Who is talking, without saying who it is. */
export interface Person {
  /** A keyed hash of the channel's user id (store/person-key.ts); nothing is remembered of a person without one. */
  key: string | undefined;
  /** The language of the person's profile; asked for only when nothing else is known. */
  profileLocale(): Promise<Locale | undefined>;
}

export interface PreferenceStore {
  find(personKey: string): Promise<Preference | undefined>;
  save(personKey: string, preference: Preference): Promise<void>;
  forget(personKey: string): Promise<void>;
}

export interface Bot {
  respond(person: Person, incoming: Incoming): Promise<Response>;
  /** Deletes what is remembered of a person, who has left. */
  forget(personKey: string): Promise<void>;
}

export interface Response {
  reply: Reply;
  /** For the log: says nothing of what the person wrote. */
  outcome: Outcome['kind'];
}

interface Dependencies {
  /** The content in use now: an update may replace it between two turns. */
  content(): Content;
  preferences: PreferenceStore;
}

/** Everything that waits, around the pure turn: load what is remembered, handle, remember. */
export function createBot({ content, preferences }: Dependencies): Bot {
  return {
    async respond(person, incoming) {
      const remembered = person.key === undefined ? undefined : await preferences.find(person.key);
      const before = remembered ?? { locale: await person.profileLocale(), chosen: false };
      const current = content();
      const turn = handleTurn(incoming, before, current);
      if (person.key !== undefined) await preferences.save(person.key, turn.preference);
      return { reply: composeReply(turn, current), outcome: turn.outcome.kind };
    },
    forget: (personKey) => preferences.forget(personKey),
  };
}
