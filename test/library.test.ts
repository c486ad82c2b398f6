import { describe, expect, it } from 'vitest';
import type { Article } from '../src/articles/article.ts';
import { readAliases } from '../src/articles/formats/aliases.ts';
import { createLibrary, type Library } from '../src/library.ts';
import { readerWith } from '../src/readings/reading.ts';
import { readBackground } from '../src/search/background.ts';
import { readNameKnowledge } from '../src/text/names/knowledge.ts';
import { FakeMeanings } from './search/made.ts';
import { gate } from './search/vectors/fakes.ts';

const background = readBackground();
const read = readerWith(readNameKnowledge());
const articles: readonly Article[] = [
  {
    id: 'call',
    date: '2022-01-10',
    title: 'Talks',
    text: 'Foreign Minister Mukhtar Tleuberdi called Zbigniew Rau on January 9. Tleuberdi spoke about the protests in Kazakhstan.',
  },
  {
    id: 'prices',
    date: '2022-01-06',
    text: 'The protests in Kazakhstan began on January 2. Gas prices had risen in the west on January 1.',
  },
];
const libraryOf = (some: readonly Article[]): Library => createLibrary(some, background, { read });
const asked = '2022-01-12';
const passages = async (library: Library, question: string, limit?: number): Promise<string[]> =>
  (await library.ask(question, { asked, ...(limit === undefined ? {} : { limit }) })).excerpts.map(
    ({ passage }) => passage,
  );

describe('createLibrary', () => {
  const library = libraryOf(articles);

  it('answers questions', async () => {
    const { answered, excerpts } = await library.ask('When did the protests begin?', { asked });
    expect(answered).toBe(true);
    expect(excerpts[0]).toMatchObject({ passage: 'prices#1', article: articles[1] });
  });

  it('seeks a date without a year in the time of the articles', async () => {
    const { window } = await library.ask('What happened on 9 January?', { asked: '2026-03-01' });
    expect(window).toEqual({ from: '2022-01-09', to: '2022-01-09' });
  });

  it('gives as many excerpts as asked for, ten if nothing is said', async () => {
    const many = libraryOf(
      ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
        (word) => ({
          id: word,
          date: '2022-01-10',
          text: `Rain fell: ${word} ${word}s ${word}fold un${word}.`,
        }),
      ),
    );
    expect(await passages(many, 'rain')).toHaveLength(10);
    expect(await passages(many, 'rain', 3)).toHaveLength(3);
  });

  it('tells the events in order, of one topic if asked', async () => {
    const days = (await library.timeline({})).map(({ date }) => date);
    expect(days).toEqual([...days].sort());
    expect(days).toContain('2022-01-02');
    const ofPrices = await library.timeline({ topic: 'gas prices' });
    expect(ofPrices.map(({ date, article }) => [date, article.id])).toEqual([['2022-01-01', 'prices']]);
    expect(await library.timeline({ topic: 'football' })).toEqual([]);
  });

  it('knows who is named, and finds them by a misspelt name', async () => {
    expect((await library.who()).map(({ name }) => name)).toContain('Mukhtar Tleuberdi');
    expect(JSON.stringify(await library.lookUp('Tleuberdy'))).toContain('Mukhtar Tleuberdi');
  });

  it('knows an organisation by what it is called for short in another language', async () => {
    const text = 'The Organization for Security and Cooperation in Europe (OSCE) met. The OSCE met again.';
    const library = createLibrary([{ id: 'a', date: '2022-01-10', text }], background, { read });
    expect(await library.lookUp('ОБСЕ')).toMatchObject({ found: 'one', entity: { name: 'OSCE' } });
  });

  it('tells under which name a mention is listed', () => {
    const [call] = library.annotations();
    const names = [...(call?.names ?? [])];
    const listed = names.flatMap((mention) => library.entityOf('call', mention) ?? []);
    expect(listed.filter((name) => name === 'Mukhtar Tleuberdi')).toHaveLength(2);
    expect(
      names.filter(({ kind }) => kind === 'place').map((place) => library.entityOf('call', place)),
    ).toEqual([undefined]);
  });

  it('tells what it covers', async () => {
    const { topics, ...coverage } = await library.coverage();
    expect(coverage).toEqual({ articles: 2, published: { from: '2022-01-06', to: '2022-01-10' } });
    expect(topics).toContain('Mukhtar Tleuberdi');
    expect(topics.length).toBeLessThanOrEqual(5);
  });

  it('gives every article annotated, in the order in which they were taken up', () => {
    expect([...library.annotations()].map(({ article }) => article)).toEqual(articles);
  });

  it('is of use without articles', async () => {
    const empty = libraryOf([]);
    expect(await empty.coverage()).toEqual({ articles: 0, published: null, topics: [] });
    expect(await empty.ask('When did the protests begin?', { asked })).toMatchObject({
      answered: false,
      excerpts: [],
    });
    expect(await empty.timeline({})).toEqual([]);
    expect(await empty.who()).toEqual([]);
    expect([...empty.annotations()]).toEqual([]);
  });
});

describe('a library with meanings', () => {
  const storm: Article = { id: 'storm', date: '2022-01-07', text: 'A gale tore roofs off in Aktau.' };

  it('answers and explains by them', async () => {
    const library = createLibrary([...articles, storm], background, {
      read,
      meanings: new FakeMeanings({ 'storm#1': 0.9, 'call#1': 0.1, 'prices#1': 0.1 }),
    });
    expect(await passages(library, 'What was broken?', 1)).toEqual(['storm#1']);
    const { ranked } = await library.explain('What was broken?', { asked });
    expect(ranked[0]).toMatchObject({ passage: { id: 'storm#1' }, evidence: { meaning: 0.9 } });
  });

  it('has them know the articles of the moment', () => {
    const meanings = new FakeMeanings();
    const library = createLibrary(articles, background, { read, meanings });
    expect([...meanings.passages.keys()]).toEqual(['call#1', 'prices#1']);
    library.update({ removed: ['call', 'another'], added: [storm] });
    expect([...meanings.passages.keys()]).toEqual(['prices#1', 'storm#1']);
    const changed = { ...storm, text: 'A gale broke windows in Aktau.' };
    library.update({ removed: ['storm'], added: [changed] });
    expect(meanings.passages.get('storm#1')?.text()).toBe(changed.text);
  });

  it('seeks a date without a year in the time of the articles that it answers from', async () => {
    const { passed, open } = gate();
    const meanings = { add: () => {}, remove: () => {}, similarities: () => passed.then(() => undefined) };
    const library = createLibrary(articles, background, { read, meanings });
    const answer = library.ask('What happened on 9 January?', { asked: '2026-03-01' });
    const later = { ...storm, date: '2019-01-10' };
    library.update({ removed: ['call', 'prices'], added: [later] });
    open();
    expect((await answer).window).toEqual({ from: '2019-01-09', to: '2019-01-09' });
  });

  it('answers the same as one without while they can not be compared', async () => {
    const library = createLibrary(articles, background, { read, meanings: new FakeMeanings() });
    const question = 'When did the protests begin?';
    expect(await library.ask(question, { asked })).toEqual(
      await libraryOf(articles).ask(question, { asked }),
    );
  });
});

describe('update', () => {
  const [call, prices] = articles as [Article, Article];

  it('takes up new articles in every view', async () => {
    const library = libraryOf([prices]);
    library.update({ removed: [], added: [call] });
    expect(await passages(library, 'What did Tleuberdi speak about?', 1)).toEqual(['call#1']);
    expect((await library.timeline({})).map(({ date }) => date)).toContain('2022-01-09');
    expect((await library.who()).map(({ name }) => name)).toContain('Mukhtar Tleuberdi');
    expect((await library.coverage()).published).toEqual({ from: '2022-01-06', to: '2022-01-10' });
  });

  it('forgets removed ones in every view', async () => {
    const library = libraryOf(articles);
    library.update({ removed: ['call'], added: [] });
    const left = libraryOf([prices]);
    expect(await passages(library, 'What did Tleuberdi speak about?')).toEqual(
      await passages(left, 'What did Tleuberdi speak about?'),
    );
    expect(await library.timeline({})).toEqual(await left.timeline({}));
    expect(await library.who()).toEqual(await left.who());
    expect(await library.coverage()).toEqual(await left.coverage());
  });

  it('replaces a changed article, which is both removed and added', async () => {
    const library = libraryOf(articles);
    const changed = { ...prices, text: 'Snow covered the hills on January 4.' };
    library.update({ removed: ['prices'], added: [changed] });
    expect((await library.ask('snow on the hills', { asked })).excerpts[0]?.article).toBe(changed);
    expect((await library.timeline({})).map(({ date }) => date)).not.toContain('2022-01-02');
    expect((await library.coverage()).articles).toBe(2);
  });

  it('answers a question in hand from the state before the change or after it', async () => {
    const change = {
      removed: ['prices'],
      added: [{ ...prices, text: 'The protests in Kazakhstan went on.' }],
    };
    const question = 'When did the protests in Kazakhstan begin?';
    const library = libraryOf(articles);
    const before = await library.ask(question, { asked });
    const inHand = library.ask(question, { asked });
    library.update(change);
    const after = await library.ask(question, { asked });
    expect([before, after]).toContainEqual(await inHand);
  });

  it('bears the removal of an article that is not there', async () => {
    const library = libraryOf(articles);
    library.update({ removed: ['another'], added: [] });
    expect((await library.coverage()).articles).toBe(2);
  });

  it('takes corrections in place of those before, and leaves them alone where a change says nothing of them', async () => {
    const { corrections } = readAliases('M. Tleuberdi: Mukhtar Tleuberdi\nRao: Zbigniew Rau', 'aliases.yaml');
    const names = async () => (await library.who()).map(({ name }) => name);
    const library = createLibrary(articles, background, { read, corrections });
    expect(await names()).toEqual(expect.arrayContaining(['M. Tleuberdi', 'Rao']));
    library.update({ removed: ['prices'], added: [] });
    expect(await names()).toContain('Rao');
    library.update({ removed: [], added: [], corrections: corrections.slice(0, 1) });
    expect(await names()).toEqual(expect.arrayContaining(['M. Tleuberdi', 'Zbigniew Rau']));
  });

  it('tells the names that are corrected though no article has them, with what is near', async () => {
    const { corrections } = readAliases('Zbigniew Rau: [Raw]\nTleuberdy:\n  kind: person', 'aliases.yaml');
    const library = createLibrary(articles, background, { read, corrections });
    expect(await library.unheardNames()).toEqual([
      { file: 'aliases.yaml', line: 1, reason: 'no article names "Raw"; the nearest: Zbigniew Rau' },
      {
        file: 'aliases.yaml',
        line: 2,
        reason: 'no article names "Tleuberdy"; the nearest: Mukhtar Tleuberdi',
      },
    ]);
  });
});
