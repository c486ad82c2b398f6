import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { RANKING_WEIGHTS, RANKING_WEIGHTS_WITH_MEANING } from '../../src/search/ranking.ts';
import { createSearch, type Search } from '../../src/search/search.ts';
import { annotate } from '../annotating.ts';
import { ASKED, article, FakeMeanings, noBackground } from './made.ts';
import { gate } from './vectors/fakes.ts';

const published = () => ({ from: '2022-01-10', to: '2022-01-10' });

function searchIn(meanings: FakeMeanings | undefined, ...articles: readonly Article[]): Search {
  const search = createSearch({ background: noBackground, ...(meanings && { meanings }) });
  search.add(articles.map(annotate));
  return search;
}

const ask = (search: Search, question: string) =>
  search.ask(question, { asked: ASKED, limit: 10, published });

/** The ids of the passages found for a question, best first. */
const found = async (search: Search, question: string): Promise<string[]> =>
  (await ask(search, question)).excerpts.map(({ passage }) => passage);

/** The weights that a search tells to have ranked by. */
const weightsOf = async (search: Search): Promise<Readonly<Record<string, number>>> =>
  (await search.explain('rain', { asked: ASKED, published })).weights;

const rain = article('Rain fell on the hills.', { id: 'rain' });
const storm = article('A gale tore roofs off.', { id: 'storm' });
const snow = article('Snow fell on the hills.', { id: 'snow' });

describe('a search that knows meanings', () => {
  it('has them know the passages that are there, with their texts', () => {
    const meanings = new FakeMeanings();
    const search = searchIn(meanings, rain, storm);
    expect([...meanings.passages.values()].map(({ id, text, language }) => [id, text(), language])).toEqual([
      ['rain#1', rain.text, 'en'],
      ['storm#1', storm.text, 'en'],
    ]);
    search.remove('rain');
    search.remove('another');
    expect([...meanings.passages.keys()]).toEqual(['storm#1']);
    search.add([annotate({ ...rain, text: 'Rain came.' })]);
    expect(meanings.passages.get('rain#1')?.text()).toBe('Rain came.');
  });

  it('puts what is nearer in meaning first where all else is equal', async () => {
    for (const [near, far] of [
      ['rain', 'snow'],
      ['snow', 'rain'],
    ] as const) {
      const meanings = new FakeMeanings({ [`${near}#1`]: 0.8, [`${far}#1`]: 0.1 });
      expect(await found(searchIn(meanings, rain, snow), 'hills')).toEqual([`${near}#1`, `${far}#1`]);
    }
  });

  it('finds what has no word in common with the question', async () => {
    const meanings = new FakeMeanings({ 'storm#1': 0.8, 'rain#1': 0.1 });
    // Of a year that is no news any more when questions are put.
    const old = [rain, storm].map((one) => ({ ...one, date: '2020-01-10' }));
    expect(await found(searchIn(meanings, ...old), 'wind damage')).toContain('storm#1');
    expect(await found(searchIn(undefined, ...old), 'wind damage')).toEqual([]);
  });

  it('compares the question as it was typed, in its language', async () => {
    const meanings = new FakeMeanings({});
    await ask(searchIn(meanings, rain), ' Where did RAIN fall? ');
    await ask(searchIn(meanings, rain), 'Где шёл дождь?');
    expect(meanings.asked).toEqual([
      { text: ' Where did RAIN fall? ', language: 'en' },
      { text: 'Где шёл дождь?', language: 'ru' },
    ]);
  });

  it('asks once for a question that says when by an event', async () => {
    const meanings = new FakeMeanings({});
    const search = searchIn(meanings, article('Troops arrived on January 6. Rau spoke on January 9.'));
    await ask(search, 'Who spoke after the troops arrived?');
    expect(meanings.asked).toHaveLength(1);
  });

  it('gives the answer that it gives by words alone where meanings can not be compared', async () => {
    const articles = [rain, storm, snow];
    for (const question of ['Where did rain fall?', 'wind damage', 'What fell after the storm?', '']) {
      expect(await ask(searchIn(new FakeMeanings(), ...articles), question), question).toEqual(
        await ask(searchIn(undefined, ...articles), question),
      );
    }
  });

  it('tells how near each passage is, and weighs it by the table for that', async () => {
    expect(await weightsOf(searchIn(new FakeMeanings({ 'rain#1': 0.4 }), rain))).toEqual(
      RANKING_WEIGHTS_WITH_MEANING.few,
    );
    // A passage without a vector must not lose against those that have one.
    expect(await weightsOf(searchIn(new FakeMeanings({}), rain))).toEqual(RANKING_WEIGHTS.few);
    expect(await weightsOf(searchIn(new FakeMeanings(), rain))).toEqual(RANKING_WEIGHTS.few);
    expect(await weightsOf(searchIn(undefined, rain))).toEqual(RANKING_WEIGHTS.few);
    const search = searchIn(new FakeMeanings({ 'rain#1': 0.4, 'snow#1': -0.4 }), rain, snow);
    const { ranked } = await search.explain('hills', { asked: ASKED, published });
    expect(ranked.map(({ passage, evidence }) => [passage.id, evidence.meaning])).toEqual([
      ['rain#1', 0.4],
      ['snow#1', 0],
    ]);
  });
});

describe('the weights that an explanation tells', () => {
  const rains = (count: number): Article[] =>
    Array.from({ length: count }, (_, i) => ({ ...rain, id: `rain ${i}` }));

  it('are those for as many passages as there are', async () => {
    const near = Object.fromEntries(rains(300).map(({ id }) => [`${id}#1`, 0.4]));
    expect(await weightsOf(searchIn(new FakeMeanings(near), ...rains(300)))).toEqual(
      RANKING_WEIGHTS_WITH_MEANING.many,
    );
    expect(await weightsOf(searchIn(undefined, ...rains(300)))).toEqual(RANKING_WEIGHTS.many);
    // 60 passages are by 0.30103, the decimal logarithm of 2, on the way from few to many.
    const { few, many } = RANKING_WEIGHTS;
    const { fit, length } = await weightsOf(searchIn(undefined, ...rains(60)));
    expect(fit).toBeCloseTo(0.69897 * few.fit + 0.30103 * many.fit, 4);
    expect(length).toBeCloseTo(0.69897 * few.length + 0.30103 * many.length, 4);
  });
});

describe('a question that waits for its meaning while articles change', () => {
  const LONG = 'Collective Security Treaty Organization';
  const defining = article(`The ${LONG} (CSTO) met.`, { id: 'defining' });
  const other = article('CSTO troops left.', { id: 'other' });

  it('is answered from the articles as they are then, and understood by them', async () => {
    for (const meanings of [new FakeMeanings(), new FakeMeanings({ 'defining#1': 0.9, 'other#1': 0.2 })]) {
      const { passed, open } = gate();
      meanings.before = passed;
      const search = searchIn(meanings, defining, other);
      const inHand = ask(search, `What did the ${LONG} do?`);
      search.remove('defining');
      open();
      expect(await inHand).toEqual(await ask(search, `What did the ${LONG} do?`));
    }
  });

  it('is answered also when nothing is left to answer it', async () => {
    const meanings = new FakeMeanings({ 'rain#1': 0.9 });
    const { passed, open } = gate();
    meanings.before = passed;
    const search = searchIn(meanings, rain);
    const inHand = ask(search, 'Where did rain fall?');
    search.remove('rain');
    open();
    expect(await inHand).toMatchObject({ answered: false, confidence: 0, excerpts: [] });
  });
});
