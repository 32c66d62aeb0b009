import { describe, expect, it } from '@jest/globals';
import type { Corpus, Passage } from '../../src/search/corpus.js';
import { learnSearch } from '../../src/evaluation/learn-search.js';
import { en } from '../helpers/locales.js';

const passage = (id: string, title: string, answer: string, given: Partial<Passage> = {}): Passage => ({
  id,
  title,
  answer,
  examples: [],
  beyond: [],
  words: [],
  ...given,
});

/** A town of nine entries: three have several examples, three have one, three have none. */
const passages: Passage[] = [
  passage('library', 'The library', 'The library lends books and has a reading room for children.', {
    examples: ['Can I borrow books somewhere?', 'My son loves stories, where can he read?', 'a quiet place to read'],
    beyond: ['When does the library close on Sundays?', 'How much is a lost book?'],
    words: ['novel comic borrow', 'reading room bookshelf'],
  }),
  passage('parks', 'Parks and playgrounds', 'The town renews its parks, with benches and swings.', {
    examples: ['The swing near us is rusty', 'more green places please', 'nowhere for the kids to run'],
    beyond: ['May I barbecue in the park?', 'What does the boat on the lake cost?'],
    words: ['swing slide sandpit', 'bench lawn playground'],
  }),
  passage('buses', 'Buses and trains', 'The town works on better connections for people without a car.', {
    examples: ['Grandma cannot drive any more', 'no bus in our village', 'how do old people get to the shops?'],
    beyond: ['When does the last bus leave?', 'What is a monthly ticket?'],
    words: ['bus stop timetable fare', 'licence car ride'],
  }),
  passage('nursery', 'Places in nurseries', 'The town opens more places for small children.', {
    examples: ['we both work and nobody looks after the baby'],
    words: ['nursery crèche daycare', 'toddler baby'],
  }),
  passage('waste', 'Less waste', 'The town wants less rubbish and more recycling.', {
    examples: ['so much plastic everywhere'],
    words: ['rubbish garbage bin', 'recycling bottles cans'],
  }),
  passage('houses', 'Empty houses', 'Owners of empty houses get advice.', {
    examples: ['the roof next door is falling in and nobody lives there'],
    words: ['abandoned house vacant', 'weeds collapse owner'],
  }),
  passage('mayor', 'The mayor', 'The mayor leads the town hall.'),
  passage('museum', 'The town museum', 'The museum shows old silk looms.'),
  passage('flood', 'Floods and earthquakes', 'In a flood, go to the school hall.'),
];

const corpus: Corpus = {
  locales: [en],
  passages: { [en]: passages },
  far: {
    [en]: ['renew my passport', 'who won the match last night', 'my phone does not charge', 'a recipe for pancakes'],
  },
  smallTalk: {},
  concepts: {
    pram: { [en]: ['pram', 'stroller', 'buggy'] },
    bus: { [en]: ['bus', 'coach'] },
  },
  areKin: () => false,
};

const search = learnSearch(corpus);
const places = (query: string): string[] => search(query, en).matches.map(({ id }) => id);

/** How far the museum, with these examples, comes before the library. */
function leadOfMuseum(examples: readonly string[]): number {
  const taught = passages.map((each) => (each.id === 'museum' ? { ...each, examples } : each));
  const { matches } = learnSearch({ ...corpus, passages: { [en]: taught } })('old things to see with my class', en);
  const scoreOf = (id: string) => matches.find((match) => match.id === id)?.score ?? 0;
  return scoreOf('museum') - scoreOf('library');
}

describe('in a small town', () => {
  it.each([
    ['library', 'The library', 'its title'],
    ['library', 'books', 'a word of its examples and answer'],
    ['library', 'borrowing a novel', 'a stem of an example and a word of its concepts'],
    ['library', 'my daughter wants to read stories', 'several words of one example'],
    ['library', 'libary', 'a slip of the finger in its title'],
    ['library', 'LIBRARY!!!', 'capitals and signs do not count'],
    ['parks', 'playground', 'a word of its title in the singular'],
    ['parks', 'the slide is broken', 'a word that only its concepts have'],
    ['parks', 'rusty swings', 'stems of an example'],
    ['parks', 'kids have nowhere to run around', 'words of one example in another order'],
    ['parks', 'barbecue in the park?', 'a question near it counts for its place too'],
    ['parks', 'benches', 'a word of its answer'],
    ['buses', 'bus', 'its title, before a timetable word of its concepts'],
    ['buses', 'grandma has no car', 'words of an example and of its answer'],
    ['buses', 'is there a coach to the shops', 'a concept: a coach is a bus; and a word of an example'],
    ['buses', 'old people without a car', 'words of its answer and an example'],
    ['buses', 'no bus here', 'most words of an example'],
    ['buses', 'timetable', 'a word that only its concepts have'],
    ['nursery', 'daycare', 'a word of its concepts, though it has one example alone'],
    ['nursery', 'who looks after our baby when we work', 'most words of its one example'],
    ['nursery', 'a place for my toddler', 'its concepts, before the places of other examples'],
    ['nursery', 'nurseries', 'its title'],
    ['waste', 'rubbish', 'its answer and concepts'],
    ['waste', 'plastic bottles lie everywhere', 'its example and a word of its concepts'],
    ['waste', 'recycling', 'its answer and concepts'],
    ['waste', 'garbage bins', 'its concepts'],
    ['houses', 'empty house', 'its title'],
    ['houses', 'nobody lives next door', 'its one example'],
    ['houses', 'the owner of the abandoned place', 'its concepts'],
    ['houses', 'a falling roof', 'its one example'],
    ['mayor', 'mayor', 'its title, without any example'],
    ['mayor', 'who is the mayor of this town', 'its title is the only telling word'],
    ['mayor', 'town hall', 'its answer, without any example'],
    ['museum', 'museum', 'its title, without any example'],
    ['museum', 'old silk looms', 'its answer, without any example'],
    ['museum', 'what is in the museum?', 'its title, beside common words'],
    ['flood', 'earthquake', 'its title in the singular'],
    ['flood', 'where do I go in a flood', 'its title and answer, not the "where" of others'],
    ['flood', 'the school hall', 'its answer, not the "hall" of the mayor'],
    ['flood', 'floods', 'its title'],
  ])('%s comes first for "%s": %s', (id, query) => {
    expect(places(query)[0]).toBe(id);
  });

  it('is as far from what is far as from nothing else', () => {
    const { far = 0 } = search('renew the passport', en).confidence;
    expect(far).toBeGreaterThan(search('The library', en).confidence.far ?? 1);
  });

  it('finds a passage that somebody types word for word, and is certain', () => {
    const { matches, confidence } = search('a quiet place to read', en);
    expect({ id: matches[0]?.id, sure: confidence.answered }).toEqual({ id: 'library', sure: 1 });
  });

  it('prefers a passage more clearly as it gets examples', () => {
    const examples = ['a class wants to see old things', 'what is there to see with children?', 'old machines'];
    expect(leadOfMuseum(examples)).toBeGreaterThan(leadOfMuseum(examples.slice(0, 1)));
    expect(leadOfMuseum(examples.slice(0, 1))).toBeGreaterThan(leadOfMuseum([]));
  });

  it('answers nothing to nothing', () => {
    expect(places('')).toEqual([]);
    expect(places('！？')).toEqual([]);
  });
});
