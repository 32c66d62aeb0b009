import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase, type Store } from '../../src/store/database.js';
import { createPersonKey } from '../../src/store/person-key.js';
import { createPreferenceStore } from '../../src/store/preferences.js';
import { pt, vi } from '../helpers/locales.js';

const minute = 60_000;
let store: Store;
let clock: number;

beforeEach(async () => {
  clock = 1_700_000_000_000;
  store = await openDatabase('file::memory:');
});

afterEach(() => store.destroy());

describe('preferences', () => {
  it('are what was saved last', async () => {
    const preferences = createPreferenceStore(store, () => clock);
    expect(await preferences.find('somebody')).toBeUndefined();
    await preferences.save('somebody', { locale: pt, chosen: false, fromProfile: true });
    expect(await preferences.find('somebody')).toMatchObject({ locale: 'pt', chosen: false, fromProfile: true });
    await preferences.save('somebody', { locale: vi, chosen: true, lastEntryId: 'parks' });
    expect(await preferences.find('somebody')).toMatchObject({ locale: 'vi', chosen: true, lastEntryId: 'parks' });
  });

  it('forget the last answer after an hour, and the rest never', async () => {
    const preferences = createPreferenceStore(store, () => clock);
    await preferences.save('somebody', { locale: vi, chosen: true, lastEntryId: 'parks' });
    clock += 59 * minute;
    expect(await preferences.find('somebody')).toMatchObject({ lastEntryId: 'parks' });
    clock += 2 * minute;
    expect(await preferences.find('somebody')).toMatchObject({ locale: 'vi', chosen: true, lastEntryId: undefined });
  });

  it('are gone when a person leaves', async () => {
    const preferences = createPreferenceStore(store, () => clock);
    await preferences.save('somebody', { locale: vi, chosen: true });
    await preferences.forget('somebody');
    expect(await preferences.find('somebody')).toBeUndefined();
  });
});

describe('a person key', () => {
  it('hides the id, and differs by channel and secret', () => {
    const key = createPersonKey('a secret of sixteen');
    expect(key('line', 'U1')).not.toContain('U1');
    expect(new Set([key('line', 'U1'), key('web', 'U1'), createPersonKey('another secret!!')('line', 'U1')]).size).toBe(
      3,
    );
    expect(key('line', 'U1')).toBe(key('line', 'U1'));
  });
});
