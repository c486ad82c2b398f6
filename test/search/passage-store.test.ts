import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { soughtWords } from '../../src/search/alignment.ts';
import { createPassageStore, type PassageStore } from '../../src/search/passage-store.ts';
import { topicWords } from '../../src/search/question.ts';
import type { Similarities } from '../../src/search/vectors/semantic-index.ts';
import type { Interval } from '../../src/text/calendar.ts';
import { annotate } from '../annotating.ts';
import { article, noBackground, similaritiesOf } from './made.ts';

/** A paragraph that is long enough for a passage of its own, beginning with some words. */
const paragraph = (words: string): string => `${words}, as ${'wide and '.repeat(25)}far as could be seen.`;

function storeOf(...articles: readonly Article[]): PassageStore {
  const store = createPassageStore(noBackground);
  for (const one of articles) store.add(annotate(one));
  return store;
}

/** A day on which nothing that the tests tell is news any more. */
const LONG_AFTER = '2023-01-10';

interface Asked {
  readonly asked?: string;
  readonly window?: Interval | null;
  readonly similarities?: Similarities;
}

/** What is found for the words of a topic. */
function candidatesFor(
  store: PassageStore,
  topic: string,
  { asked = LONG_AFTER, window = null, similarities }: Asked = {},
) {
  return store.candidates(soughtWords(topicWords(topic), store.vocabulary), { asked, window }, similarities);
}

/** The ids of what is found. */
const found = (...asked: Parameters<typeof candidatesFor>): string[] =>
  candidatesFor(...asked).map(({ passage }) => passage.id);

const day = (one: string): Interval => ({ from: one, to: one });

describe('add and remove', () => {
  it('tell the passages of an article, with their texts', () => {
    const text = `${paragraph('Rain fell')}\n\n${paragraph('Snow fell')}`;
    const store = storeOf();
    const passages = store.add(annotate(article(text, { id: 'news' })));
    expect(passages.map(({ id, text, language }) => [id, text(), language])).toEqual([
      ['news#1', paragraph('Rain fell'), 'en'],
      ['news#2', paragraph('Snow fell'), 'en'],
    ]);
    expect(store.remove('news')).toEqual(['news#1', 'news#2']);
  });

  it('tell none of an article that has none, or that is not there', () => {
    const store = storeOf();
    expect(store.add(annotate(article('* * *')))).toEqual([]);
    expect(store.remove('a')).toEqual([]);
    expect(store.remove('a')).toEqual([]);
    expect(store.remove('another')).toEqual([]);
  });

  it('leave to the others the passages they had', () => {
    const two = `${paragraph('Rain fell')}\n\n${paragraph('Snow fell')}`;
    const store = storeOf(
      article(two, { id: 'a' }),
      article('Rain came.', { id: 'b' }),
      article(two, { id: 'c' }),
    );
    store.remove('a');
    expect(new Set(found(store, 'rain'))).toEqual(new Set(['b#1', 'c#1']));
    expect(found(store, 'snow')).toEqual(['c#2']);
  });

  it('take another version of an article for what it says now', () => {
    const store = storeOf(article('Rain fell on Sunday.'));
    store.remove('a');
    store.add(annotate(article('Snow fell on January 5.')));
    expect(found(store, 'rain')).toEqual([]);
    const [candidate] = candidatesFor(store, 'snow');
    expect(candidate?.passage.annotation.article.text).toBe('Snow fell on January 5.');
    expect(store.tells(day('2022-01-09'))).toBe(false);
    expect(store.tells(day('2022-01-05'))).toBe(true);
  });

  it('keep count of words, days and other names', () => {
    const defining = article('The Collective Security Treaty Organization (CSTO) met Blinken on January 5.', {
      id: 'b',
      date: '2022-01-06',
    });
    const store = storeOf(article('Rain fell.'), defining);
    const csto = [{ stem: 'csto', folded: 'csto' }];
    const known = () => [
      store.vocabulary.knows('collect'),
      store.vocabulary.near('blinkin', true).length > 0,
      store.tells(day('2022-01-05')),
      store.aliasesOf(csto).length > 0,
    ];
    expect(known()).toEqual([true, true, true, true]);
    store.remove('b');
    expect(known()).toEqual([false, false, false, false]);
    expect(store.vocabulary.knows('rain')).toBe(true);
  });
});

describe('candidates', () => {
  it('are the passages that have the words, told how well beside the best', () => {
    const store = storeOf(
      article('Gas prices rose.', { id: 'a' }),
      article('Gas came by pipes from the north.', { id: 'b' }),
      article('Rain fell.', { id: 'c' }),
    );
    const [first, second, ...others] = candidatesFor(store, 'gas prices');
    expect(others).toEqual([]);
    expect(first).toMatchObject({ passage: { id: 'a#1' }, found: { lexical: 1, article: 1, meaning: 0 } });
    expect(second?.passage.id).toBe('b#1');
    expect(second?.found.lexical).toBeGreaterThan(0);
    expect(second?.found.lexical).toBeLessThan(1);
    expect(second?.found.article).toBeLessThan(1);
  });

  it('are found by words of the same meaning and by misspelt ones', () => {
    const store = storeOf(article('Protests went on.', { id: 'a' }), article('Blinken spoke.', { id: 'b' }));
    expect(found(store, 'rallies')).toEqual(['a#1']);
    expect(found(store, 'Blinkin')).toEqual(['b#1']);
  });

  it('are of the days asked about, told or published then, whatever their words', () => {
    const store = storeOf(
      article('Rain fell on January 5.', { id: 'a' }),
      article('Snow fell.', { id: 'b', date: '2022-01-05' }),
      article('Ice stayed.', { id: 'c' }),
    );
    expect(found(store, '', { window: day('2022-01-05') })).toEqual(['a#1', 'b#1']);
    expect(found(store, 'ice', { window: day('2022-01-05') })).toEqual(['c#1', 'a#1', 'b#1']);
  });

  it('are the news of two weeks before a question is put and of two days after, whatever their words', () => {
    const store = storeOf(article('Rain fell.', { date: '2022-01-10' }));
    for (const asked of ['2022-01-08', '2022-01-10', '2022-01-24']) {
      const [candidate] = candidatesFor(store, 'ice', { asked });
      expect(candidate, asked).toMatchObject({
        passage: { id: 'a#1' },
        found: { lexical: 0, article: 0, meaning: 0 },
      });
    }
    for (const asked of ['2022-01-07', '2022-01-25']) expect(found(store, 'ice', { asked })).toEqual([]);
  });

  it('are news also where they only tell of these days', () => {
    const store = storeOf(article('Rain fell on January 5.', { date: '2022-02-10' }));
    expect(found(store, 'ice', { asked: '2022-01-12' })).toEqual(['a#1']);
    expect(found(store, 'ice', { asked: '2022-01-25' })).toEqual([]);
  });

  it('are no news where days are asked about', () => {
    const store = storeOf(article('Rain fell.'));
    expect(found(store, 'ice', { asked: '2022-01-10', window: day('2022-01-05') })).toEqual([]);
  });

  it('are at most twenty of the news beside what words find, those with the best words', () => {
    const rain = Array.from({ length: 90 }, (_, i) =>
      article('Rain fell.', { id: `r${i}`, date: '2020-01-10' }),
    );
    const news = Array.from({ length: 50 }, (_, i) => article('Snow came.', { id: `n${i}` }));
    const best = article('Rain came after snow and wind and hail and fog and frost.', { id: 'best' });
    const all = found(storeOf(...rain, ...news, best), 'rain', { asked: '2022-01-12' });
    // The longest passage with the word comes behind all others that have it, but before the other news.
    expect(all).toHaveLength(70);
    expect(all[50]).toBe('best#1');
    expect(all.filter((id) => id.startsWith('n'))).toHaveLength(19);
  });

  it('are the beginnings of articles whose titles fit, whatever their words', () => {
    const text = `${paragraph('Rain fell')}\n\n${paragraph('Snow fell')}`;
    const store = storeOf(
      article('Ice stayed.', { id: 'a' }),
      article(text, { id: 'b', title: 'Weather' }),
      article('Fog rose.', { id: 'c', title: 'Roads' }),
    );
    const [candidate, ...others] = candidatesFor(store, 'weather');
    expect(candidate).toMatchObject({
      passage: { id: 'b#1' },
      found: { lexical: 0, article: 0, meaning: 0 },
    });
    expect(others).toEqual([]);
  });

  it('are the beginnings of ten such articles at most', () => {
    const titled = Array.from({ length: 12 }, (_, i) =>
      article('Ice stayed.', { id: `${i}`, title: 'Weather' }),
    );
    expect(found(storeOf(...titled), 'weather')).toHaveLength(10);
  });

  it('are none for the title of an article without passages, least of all those of the next one', () => {
    const store = storeOf(
      article('* * *', { id: 'a', title: 'Weather' }),
      article('Ice stayed.', { id: 'b' }),
    );
    expect(found(store, 'weather')).toEqual([]);
  });

  it('are not found by the title of an article that is gone or has another one now', () => {
    const store = storeOf(
      article('Ice stayed.', { id: 'a', title: 'Weather' }),
      article('Fog rose.', { id: 'b', title: 'Weather' }),
    );
    store.remove('a');
    store.remove('b');
    store.add(annotate(article('Fog rose.', { id: 'b', title: 'Roads' })));
    expect(found(store, 'weather')).toEqual([]);
    expect(found(store, 'roads')).toEqual(['b#1']);
  });

  it('are near in meaning, whatever their words', () => {
    const store = storeOf(article('Rain fell.', { id: 'a' }), article('Snow came.', { id: 'b' }));
    const similarities = similaritiesOf({ 'b#1': 0.8, 'a#1': -0.2, 'gone#1': 0.9 });
    const candidates = candidatesFor(store, 'rain', { similarities });
    expect(candidates.map(({ passage, found }) => [passage.id, found.meaning])).toEqual([
      ['a#1', 0],
      ['b#1', 0.8],
    ]);
  });

  it('are told from those in a crowd', () => {
    const store = storeOf(article('Rain fell.', { id: 'a' }), article('Rain came.', { id: 'b' }));
    const similarities = similaritiesOf(
      { 'a#1': 0.8, 'b#1': 0.7 },
      { 'a#1 b#1': 0.6, 'b#1 a#1': 0.6, 'a#1 a#1': 1 },
    );
    const crowding = (at: Similarities | undefined) =>
      candidatesFor(store, 'rain', at && { similarities: at }).map(({ found }) => found.crowding);
    expect(crowding(similarities)).toEqual([0.6, 0.6]);
    expect(crowding(undefined)).toEqual([0, 0]);
  });

  it('have no meaning where they have no vector', () => {
    const store = storeOf(article('Rain fell.', { id: 'a' }));
    const [candidate] = candidatesFor(store, 'rain', { similarities: similaritiesOf({}) });
    expect(candidate?.found.meaning).toBe(0);
  });

  it('are found by meaning whatever their articles are called', () => {
    const text = `${paragraph('Rain fell')}\n\n${paragraph('Snow fell')}`;
    const store = storeOf(
      article(text, { id: 'news.jsonl#7' }),
      article('Ice stayed.', { id: 'news.jsonl' }),
    );
    expect(found(store, '', { similarities: similaritiesOf({ 'news.jsonl#7#2': 0.9 }) })).toEqual([
      'news.jsonl#7#2',
    ]);
  });

  it('are found by meaning and by day beyond the fifty that their words find', () => {
    const others = Array.from({ length: 120 }, (_, index) =>
      article('Rain fell on the hills.', { id: `b${index}`, date: '2022-02-01' }),
    );
    const [near, told] = [article('Snow came.', { id: 'near' }), article('Ice came.', { id: 'told' })];
    const store = storeOf(...others, { ...near, date: '2022-03-01' }, told);
    const all = found(store, 'rain', {
      window: day('2022-01-10'),
      similarities: similaritiesOf({ 'near#1': 0.9 }),
    });
    expect(all).toHaveLength(52);
    expect(all.slice(-2)).toEqual(['near#1', 'told#1']);
  });

  it('come once each, however they are found', () => {
    const store = storeOf(article('Rain fell on January 5 and on January 6.', { date: '2022-01-06' }));
    const window = { from: '2022-01-05', to: '2022-01-06' };
    expect(found(store, 'rain', { window, similarities: similaritiesOf({ 'a#1': 0.9 }) })).toEqual(['a#1']);
  });

  it('are none where there is nothing to find', () => {
    expect(found(storeOf(), 'rain', { window: day('2022-01-05'), similarities: similaritiesOf({}) })).toEqual(
      [],
    );
    expect(found(storeOf(article('Rain fell.')), '')).toEqual([]);
  });
});
