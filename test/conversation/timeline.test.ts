import { describe, expect, test } from 'vitest';
import { quote } from '../../src/articles/article.ts';
import { converse } from '../../src/conversation/converse.ts';
import type { Request } from '../../src/conversation/request.ts';
import { buttonsOf, entityOf, entryOf, libraryOf, libraryTelling, shown, TASS, WIRE } from './fakes.ts';

const TODAY = '2026-05-12';

const timeline = (about = '', page = 0, language: Request['language'] = 'en'): Request => ({
  kind: 'timeline',
  about,
  page,
  language,
});

const began = entryOf(TASS, 'The protests began on January 2 due to gas prices.', '2022-01-02');
const criticised = entryOf(TASS, 'On January 9, Blinken criticised Tokayev.', '2022-01-09');
const calm = entryOf(WIRE, 'Calm returned.', '2022-01-12', { inferred: true });

describe('a timeline', () => {
  test('goes day by day, each quote under its date and source', async () => {
    const reply = await converse(libraryTelling([began, criticised]).library, timeline(), TODAY);
    expect(shown(reply)).toEqual([
      '*Timeline*',
      '*2 January 2022*, Sunday · reported 10 January 2022, [TASS](https://tass.example/1)',
      '> The protests began on January 2 due to gas prices. …',
      '*9 January 2022*, Sunday · reported 10 January 2022, [TASS](https://tass.example/1)',
      '> On January 9, Blinken criticised Tokayev.',
    ]);
    expect(reply.buttons).toEqual([]);
  });

  test('says of news without a date of their own when they were reported', async () => {
    const reply = await converse(libraryTelling([calm]).library, timeline(), TODAY);
    expect(shown(reply).slice(1)).toEqual([
      'Reported *12 January 2022*, Wednesday · Calm returns',
      '> … Calm returned.',
    ]);
  });

  test('in Russian and in Kazakh writes dates as these languages do', async () => {
    const { library } = libraryTelling([began, calm]);
    const russian = shown(await converse(library, timeline('', 0, 'ru'), TODAY));
    expect(russian[0]).toBe('*Хронология*');
    expect(russian[1]).toBe(
      '*2 января 2022 года*, воскресенье · опубликовано 10 января 2022 года, [TASS](https://tass.example/1)',
    );
    expect(russian[3]).toBe('Опубликовано *12 января 2022 года*, среда · Calm returns');
    const kazakh = shown(await converse(library, timeline('', 0, 'kk'), TODAY));
    expect(kazakh[1]).toBe(
      '*2022 жылғы 2 қаңтар*, жексенбі · жарияланған күні: 2022 жылғы 10 қаңтар, [TASS](https://tass.example/1)',
    );
  });

  test('names two other sources of the same, each once, and counts the rest', async () => {
    const others = [
      quote(WIRE, 0, 5),
      quote({ ...TASS, id: 'a2' }, 0, 5),
      ...['AP', 'AFP', 'DPA'].map((source) => quote({ ...WIRE, id: source, source }, 0, 5)),
    ];
    const { library } = libraryTelling([
      { ...began, also: others },
      { ...calm, also: others.slice(2, 3) },
    ]);
    const [, first, , second] = shown(await converse(library, timeline(), TODAY));
    expect(first).toMatch(/\[TASS\]\(.*\), Calm returns, AP and 2 more$/);
    expect(second).toBe('Reported *12 January 2022*, Wednesday · Calm returns, AP');
    expect(shown(await converse(library, timeline('', 0, 'ru'), TODAY))[1]).toMatch(/, AP и ещё 2$/);
    expect(shown(await converse(library, timeline('', 0, 'kk'), TODAY))[1]).toMatch(/, AP және тағы 2$/);
  });

  test('counts other articles that have no name to give', async () => {
    const { source, title, url, ...nameless } = TASS;
    const also = ['x', 'y'].map((id) => quote({ ...nameless, id }, 0, 5));
    const { library } = libraryTelling([{ ...began, also: [...also, quote(WIRE, 0, 5)] }]);
    const [, line] = shown(await converse(library, timeline(), TODAY));
    expect(line).toMatch(/\[TASS\]\(.*\), Calm returns and 2 more$/);
  });

  test('keeps ranges and months as they are', async () => {
    const range = entryOf(TASS, 'Soon they spread.', '2022-01-02', { until: '2022-01-05' });
    const month = entryOf(TASS, 'Prices rose.', '2021-12', { precision: 'month' });
    const reply = await converse(libraryTelling([month, range]).library, timeline(), TODAY);
    expect(shown(reply)[1]).toMatch(/^\*December 2021\* · reported 10 January 2022/);
    expect(shown(reply)[3]).toMatch(/^\*2–5 January 2022\* · reported 10 January 2022/);
  });

  test('puts two sentences of one day and article under one line', async () => {
    const spread = entryOf(TASS, 'Soon they spread.', '2022-01-02');
    const reply = await converse(libraryTelling([began, spread]).library, timeline(), TODAY);
    expect(shown(reply).slice(2)).toEqual([
      '> The protests began on January 2 due to gas prices. …',
      '> … Soon they spread. …',
    ]);
  });

  test('says of what was reported on the day itself that it was', async () => {
    const same = entryOf(TASS, 'Prices rose.', '2022-01-10');
    const reply = await converse(libraryTelling([same]).library, timeline(), TODAY);
    expect(shown(reply)[1]).toBe(
      '*10 January 2022*, Monday · reported the same day, [TASS](https://tass.example/1)',
    );
  });

  test('says of what was still ahead that it was expected', async () => {
    const ahead = entryOf(TASS, 'Troops came.', '2022-01-20');
    const reply = await converse(libraryTelling([ahead]).library, timeline(), TODAY);
    expect(shown(reply)[1]).toMatch(/^Expected: \*20 January 2022\*, Thursday · reported 10 January 2022/);
  });

  test('narrows to the topic and the days in the request, and repeats both', async () => {
    const { library, queries } = libraryTelling([began]);
    const reply = await converse(library, timeline('gas prices 2-5 January'), TODAY);
    expect(queries).toEqual([{ topic: 'gas prices', from: '2022-01-02', to: '2022-01-05', limit: 60 }]);
    expect(shown(reply)[0]).toBe('*Timeline* · “gas prices” · 2–5 January 2022');
  });

  test('is paged in the same message', async () => {
    const days = Array.from({ length: 20 }, (_, day) => {
      const article = { ...TASS, text: `Day ${day} ${'passed '.repeat(40)}.` };
      return entryOf(article, article.text, `2022-02-${String(day + 1).padStart(2, '0')}`);
    });
    const { library } = libraryTelling(days);
    const first = await converse(library, timeline(), TODAY);
    // Each day takes 289 units of quote and about 70 of its line, so two go into a page of 1,000.
    expect(shown(first)[0]).toBe('*Timeline* · 1/10');
    expect(first.blocks).toHaveLength(5);
    expect(buttonsOf(first)).toEqual([['Next ›: timeline 1']]);
    const last = await converse(library, timeline('', 9), TODAY);
    expect(shown(last)[1]).toContain('19 February 2022');
    expect(buttonsOf(last)).toEqual([['‹ Previous: timeline 8']]);
    expect(await converse(library, timeline('', 99), TODAY)).toEqual(last);
  });
});

describe('a timeline of nothing', () => {
  test('names what was asked for and says what is covered', async () => {
    const reply = await converse(libraryTelling([]).library, timeline('football since 5 January'), TODAY);
    expect(shown(reply)).toEqual([
      '*The articles have nothing on “football”, 5 January 2022 or later.*',
      'There are 2 articles, published 10–12 January 2022. Main topics: Kazakhstan, CSTO.',
    ]);
  });

  test('about someone the articles name leads to the card', async () => {
    const library = libraryOf({
      timeline: async () => [],
      lookUp: async () => ({ found: 'one', entity: entityOf('Kassym-Zhomart Tokayev'), others: [] }),
    });
    const reply = await converse(library, timeline('Tokayev'), TODAY);
    expect(shown(reply)[0]).toBe('*The articles have nothing on “Tokayev”.*');
    expect(buttonsOf(reply)).toEqual([['Kassym-Zhomart Tokayev: who 0 "Kassym-Zhomart Tokayev" (new)']]);
  });

  test('says that there are no articles', async () => {
    const coverage = async () => ({ articles: 0, published: null, topics: [] });
    const reply = await converse(libraryOf({ coverage, timeline: async () => [] }), timeline(), TODAY);
    expect(shown(reply)).toEqual(['There are no articles yet.']);
  });
});
