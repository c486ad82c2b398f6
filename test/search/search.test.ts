import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import type { Answer } from '../../src/search/answer.ts';
import { type Background, readBackground } from '../../src/search/background.ts';
import { createSearch, type Search } from '../../src/search/search.ts';
import { annotate } from '../annotating.ts';
import { article, noBackground } from './made.ts';

const english = readBackground();
const published = () => ({ from: '2022-01-10', to: '2022-01-10' });

function searchIn(articles: readonly Article[], background: Background = english): Search {
  const search = createSearch({ background });
  search.add(articles.map(annotate));
  return search;
}

function asking(search: Search, question: string, asked = '2022-01-12', limit = 10): Promise<Answer> {
  return search.ask(question, { asked, limit, published });
}

/** The answer of some articles of one text each, numbered from 0. */
function answerOf(question: string, ...texts: readonly string[]): Promise<Answer> {
  return asking(searchIn(texts.map((text, index) => article(text, { id: String(index) }))), question);
}

/** The sentence taken to answer, whether or not it is given as an answer. */
function sentenceOf({ excerpts: [first] }: Answer): string | undefined {
  return first?.text.slice(first.highlight.start, first.highlight.end);
}

describe('ask', () => {
  it('answers with a passage word for word, the answering sentence marked', async () => {
    const text = 'Shops closed early. The protests in Kazakhstan began on January 2. Nobody knew why.';
    const answer = await answerOf('When did the protests in Kazakhstan begin?', text);
    expect(answer).toMatchObject({ kind: 'when', language: 'en', answered: true, window: null });
    expect(answer.excerpts).toMatchObject([{ text, passage: '0#1', start: 0, end: text.length }]);
    expect(sentenceOf(answer)).toBe('The protests in Kazakhstan began on January 2.');
  });

  it('tells the days on which what the answering sentence tells happened', async () => {
    const answer = await answerOf(
      'When did the protests begin?',
      'Rain fell on January 5. The protests in the country began on January 2.',
    );
    expect(answer.excerpts[0]?.dates).toEqual(['2022-01-02']);
  });

  it('keeps the offsets of an excerpt within the article', async () => {
    const text = `${'Snow melted slowly in the hills. '.repeat(10)}\n\n${'Gas prices rose again and again. '.repeat(10)}`;
    const { excerpts } = await answerOf('gas prices', text);
    expect(excerpts[0]).toMatchObject({ passage: '0#2', start: 332, text: text.slice(332).trimEnd() });
  });

  it('puts the passage with more of what is asked first', async () => {
    const answer = await answerOf(
      'Who criticized the order to open fire?',
      'The order of the day was read.',
      'Anthony Blinken criticized the order to open fire.',
      'Fire destroyed a shop.',
    );
    expect(answer.excerpts.map(({ passage }) => passage)[0]).toBe('1#1');
    expect(answer.answered).toBe(true);
  });

  it('gives no more excerpts than asked for', async () => {
    const search = searchIn(
      ['Rain fell.', 'Rain came down in towns.', 'No rain at all.'].map((text, index) =>
        article(text, { id: `${index}` }),
      ),
    );
    expect((await asking(search, 'rain', '2022-01-12', 2)).excerpts).toHaveLength(2);
  });

  it('finds words with other accents, forms and spellings', async () => {
    const texts = [
      'Erdoğan visited the cafés of Almaty.',
      'He paid in US$ and wrote an e-mail.',
      '東京で大雨が降った。',
    ];
    for (const [question, passage] of [
      ['erdogan', '0#1'],
      ['cafe', '0#1'],
      ['US$', '1#1'],
      ['email', '1#1'],
      ['東京の大雨', '2#1'],
    ] as const) {
      expect((await answerOf(question, ...texts)).excerpts[0]?.passage, question).toBe(passage);
    }
  });

  it('finds a name with a typing error, in another romanisation and another script', async () => {
    const texts = ['Snow fell on the hills.', 'Anthony Blinken called Kassym-Jomart Tokayev.'];
    for (const question of ['What did Blinkin do?', 'What did Tokaev do?', 'Что сделал Токаев?']) {
      expect((await answerOf(question, ...texts)).excerpts[0]?.passage, question).toBe('1#1');
    }
  });

  it('guesses at no word that the articles or the language know', async () => {
    const { answered } = await answerOf('Who won the prize?', 'The price of gas rose.');
    expect(answered).toBe(false);
    const known = await answerOf('Rao', 'Rao came to the town.', 'Rau came to the hills.');
    expect(known.excerpts[0]?.passage).toBe('0#1');
  });

  it('answers with words of the same meaning', async () => {
    const answer = await answerOf('How many demonstrators died?', 'Dozens of protesters were killed.');
    expect(answer.answered).toBe(true);
  });

  it('does not answer with words of contrary meaning', async () => {
    for (const [question, text] of [
      ['When did the protests end?', 'The protests began on January 2.'],
      ['When did the prices fall?', 'The prices rose on January 2.'],
      ['Когда закончились протесты?', 'Протесты начались 2 января.'],
    ] as const) {
      expect((await answerOf(question, text)).answered, question).toBe(false);
    }
  });

  it('understands a verb with its particle, in the question and in the articles', async () => {
    const texts = ['Snow fell in the hills.', 'The protests broke out on January 2.'];
    for (const question of ['When did the protests break out?', 'When did the protests begin?']) {
      const answer = await answerOf(question, ...texts);
      expect(answer.excerpts[0]?.passage, question).toBe('1#1');
      expect(answer.answered, question).toBe(true);
    }
    const took = await answerOf(
      'Who took part in the march?',
      'Thousands of students took part in the march.',
    );
    expect(took.answered).toBe(true);
  });

  it('does not take small words for verbs that contain them', async () => {
    const answer = await answerOf(
      'Who invited the peacekeepers?',
      'The peacekeepers live in a town in the hills.',
    );
    expect(answer.answered).toBe(false);
  });

  it('searches the days asked about', async () => {
    const text = 'Protests began on January 2. Blinken spoke on January 9.';
    const asked = await answerOf('What happened on January 9?', text);
    expect(asked).toMatchObject({ answered: true, window: { from: '2022-01-09', to: '2022-01-09' } });
    expect(sentenceOf(asked)).toBe('Blinken spoke on January 9.');
    for (const [question, sentence] of [
      ['What happened before January 9?', 'Protests began on January 2.'],
      ['What happened after January 2?', 'Blinken spoke on January 9.'],
      ['What has happened since January 5?', 'Blinken spoke on January 9.'],
      ['What happened between January 1 and January 3?', 'Protests began on January 2.'],
      ['Что произошло до 9 января?', 'Protests began on January 2.'],
    ] as const) {
      const answer = await answerOf(question, text);
      expect(sentenceOf(answer), question).toBe(sentence);
      expect(answer.answered, question).toBe(true);
    }
    const other = await answerOf('What happened on January 5?', text);
    expect(other.answered).toBe(false);
  });

  it('searches the days after, before and since an event of which the articles tell when it was', async () => {
    const text = 'Protests began on January 2. Troops arrived on January 6. Blinken spoke on January 9.';
    for (const [question, from, to, sentence] of [
      ['What happened after the troops arrived?', '2022-01-07', '9999-12-31', 'Blinken spoke on January 9.'],
      [
        'What happened before the troops arrived?',
        '0001-01-01',
        '2022-01-05',
        'Protests began on January 2.',
      ],
      ['Who has spoken since the troops arrived?', '2022-01-06', '9999-12-31', 'Blinken spoke on January 9.'],
      ['Кто выступил после начала протестов?', '2022-01-02', '9999-12-31', 'Blinken spoke on January 9.'],
    ] as const) {
      const answer = await answerOf(question, text);
      expect(answer.window, question).toEqual({ from, to });
      expect(sentenceOf(answer), question).toBe(sentence);
    }
  });

  it('guesses at no day of an event of which the articles do not surely tell', async () => {
    const text = 'Protests began on January 2. Blinken spoke on January 9.';
    for (const question of [
      'What happened after the airport was seized?',
      'What happened after the protests ended?',
      'Who spoke after the new elections?',
    ]) {
      expect((await answerOf(question, text)).window, question).toBeNull();
    }
  });

  it('finds by the long form of an acronym, as an article gives it, what another says by the acronym', async () => {
    const answer = await answerOf(
      'What did the Collective Security Treaty Organization guard?',
      'Rain fell on the hills, and the collective farms had security.',
      'The Collective Security Treaty Organization (CSTO) met.',
      'CSTO troops guarded the airport.',
    );
    const found = answer.excerpts.map(({ passage }) => passage);
    expect(found.indexOf('2#1')).toBeLessThan(found.indexOf('0#1'));
  });

  it('takes a date without a year for that of the articles, asked years later', async () => {
    const search = searchIn([article('Blinken spoke on January 9.')]);
    const later = await asking(search, 'What happened on 9 January?', '2026-03-01');
    expect(later).toMatchObject({ answered: true, window: { from: '2022-01-09', to: '2022-01-09' } });
    expect(await asking(search, 'What happened yesterday?', '2026-01-10')).toMatchObject({ answered: false });
  });

  it('finds the days asked about also where many other passages share the words', async () => {
    const others = Array.from({ length: 150 }, (_, index) =>
      article(`Protests in Kazakhstan went on in town number ${index}.`, {
        id: `b${index}`,
        date: '2022-03-01',
      }),
    );
    const told =
      'On January 9 the weather in the whole of Kazakhstan turned cold, as nobody there had foreseen.';
    const search = searchIn([...others, article(told, { id: 'a' })]);
    const answer = await asking(search, 'What happened in Kazakhstan on January 9, 2022?');
    expect(answer.excerpts[0]?.passage).toBe('a#1');
  });

  it('offers the nearest thing when it has no answer', async () => {
    const answer = await answerOf('Who is the mayor of Almaty?', 'Rain fell on Almaty.');
    expect(answer.answered).toBe(false);
    expect(answer.excerpts).toHaveLength(1);
  });

  it('says nothing where there are no articles', async () => {
    expect(await answerOf('When did the protests begin?')).toMatchObject({
      answered: false,
      confidence: 0,
      excerpts: [],
    });
  });

  it('has no answer to a question without words', async () => {
    for (const question of ['', '   ', '?!', '🙂', '\ud800', 'the', 'what happened?']) {
      const answer = await answerOf(question, 'Rain fell on Almaty on January 9.');
      expect(answer, question).toMatchObject({ question, answered: false, confidence: 0 });
    }
  });

  it('is done with ten thousand characters of whatever kind', async () => {
    const search = searchIn([article('Blinken spoke on January 9. Rain fell on Almaty.')]);
    for (const piece of [
      'x',
      'rain ',
      'who is ',
      'before 9 January ',
      '東',
      '(',
      ' ',
      '9 января ',
      'Blinkin ',
      'A.',
      '🙂',
    ]) {
      const question = piece.repeat(Math.ceil(10_000 / piece.length));
      expect((await asking(search, question)).question).toBe(question);
    }
  }, 10_000);
});

describe('remove', () => {
  it('takes an article out of the answers', async () => {
    const search = searchIn([
      article('Rain fell.', { id: 'a' }),
      article('Much rain fell on towns.', { id: 'b' }),
    ]);
    search.remove('a');
    expect((await asking(search, 'rain')).excerpts.map(({ passage }) => passage)).toEqual(['b#1']);
  });

  it('does nothing for an article that is not there', async () => {
    const search = searchIn([article('Rain fell.')]);
    search.remove('another');
    expect((await asking(search, 'rain')).excerpts).toHaveLength(1);
  });

  it('makes room for another version of an article', async () => {
    const search = searchIn([article('Rain fell.')]);
    search.remove('a');
    search.add([annotate(article('Snow fell.'))]);
    expect((await asking(search, 'snow')).excerpts.map(({ text }) => text)).toEqual(['Snow fell.']);
    expect((await asking(search, 'rain')).excerpts.map(({ text }) => text)).not.toContain('Rain fell.');
  });
});

describe('explain', () => {
  it('tells how a question was understood and every passage weighed, best first', async () => {
    const texts = [
      'Snow fell on Almaty.',
      'The protests in Almaty began on January 2.',
      'Rain fell on Astana.',
    ];
    const search = searchIn(texts.map((text, index) => article(text, { id: `${index}` })));
    const asked = '2022-01-12';
    const { question, ranked } = await search.explain('When did the protests in Almaty begin?', {
      asked,
      published,
    });
    expect(question).toMatchObject({ kind: 'when', window: null });
    // The last one has none of the words, but was news.
    expect(ranked.map(({ passage }) => passage.id)).toEqual(['1#1', '0#1', '2#1']);
    expect(ranked[0]?.evidence).toMatchObject({ lexical: 1, passage: 1, sentence: 1, fit: 1, window: 1 });
  });

  it('tells what each word weighs and what stands for it, and what the confidence is the sum of', async () => {
    const search = searchIn([article('Anthony Blinken spoke of the rallies.')]);
    const options = { asked: '2022-01-12', published };
    const { words, confidence, weights } = await search.explain('protests Blinkin', options);
    expect(words.map(({ folded, isKnown }) => [folded, isKnown])).toEqual([
      ['protests', false],
      ['blinkin', false],
    ]);
    expect(words[0]?.related).toContain('ralli');
    expect(words[1]?.neighbours.has('blinken')).toBe(true);
    expect(weights['sentence']).toBeGreaterThan(0);
    const sum = Object.values(confidence.terms ?? {}).reduce<number>((all, term) => all + term, 0);
    expect(Math.log(confidence.value / (1 - confidence.value))).toBeCloseTo(sum);
  });

  it('tells when the event was by which the question says when', async () => {
    const search = searchIn([article('Troops arrived on January 6. Blinken spoke on January 9.')]);
    const options = { asked: '2022-01-12', published };
    const { event, question } = await search.explain('Who spoke after the troops arrived?', options);
    expect(event).toMatchObject({ days: { from: '2022-01-06', to: '2022-01-06' }, passage: { id: 'a#1' } });
    expect(question.words.map(({ folded }) => folded)).toEqual(['spoke']);
  });
});

describe('topicOf', () => {
  it('gives for each word what may stand for it', () => {
    const search = searchIn([article('Blinken spoke of the protests.')]);
    const [protests, blinkin] = search.topicOf('the rallies of Blinkin');
    expect(protests).toContain('protest');
    expect(blinkin).toContain('blinken');
    expect(search.topicOf('the')).toEqual([]);
  });
});

describe('whatever is asked of whatever articles', () => {
  const sentence = fc.constantFrom(
    ...[
      'Rain fell on Almaty on January 5. ',
      'Gas prices rose in Kazakhstan. ',
      'Anthony Blinken criticized Tokayev. ',
    ],
    ...[
      'Protests began on January 2 in the west. ',
      'Dozens of people were killed. ',
      '\n\n',
      'Related materials:\n\n',
    ],
    ...[
      'Президент Токаев выступил 9 января. ',
      'Наразылық 2 қаңтарда басталды. ',
      '東京で雨が降った。',
      'أمطار في يناير. ',
      '🙂 ',
    ],
  );
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.array(sentence, { maxLength: 6 }).map((some) => some.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
  const articles = fc
    .array(fc.record({ text, date: fc.constantFrom('2021-12-31', '2022-01-10') }), { maxLength: 5 })
    .map((some): Article[] => some.map((one, index) => ({ ...one, id: `n${index}` })));
  const question = fc.oneof(
    fc
      .array(
        fc.constantFrom(
          ...[
            'When did ',
            'the protests ',
            'begin',
            'end',
            'Who ',
            'criticized ',
            'Tokaev',
            '? ',
            'rain ',
            'on January 5 ',
          ],
          ...[
            'How many ',
            'people ',
            'died ',
            'gas ',
            'что ',
            'Токаев ',
            'қашан ',
            '雨',
            'يناير',
            'yesterday ',
            '\ud800',
            '…',
          ],
        ),
        { maxLength: 8 },
      )
      .map((some) => some.join('')),
    fc.string({ unit: 'binary' }),
  );

  /** An answer in which scores are rounded: their last digits depend on the order of additions. */
  const rounded = ({ confidence, excerpts, ...answer }: Answer) => ({
    ...answer,
    confidence: confidence.toFixed(6),
    excerpts: excerpts.map(({ score, ...excerpt }) => ({ ...excerpt, score: score.toFixed(6) })),
  });

  it('excerpts are parts of their articles, and highlights parts of their excerpts', async () => {
    await fc.assert(
      fc.asyncProperty(articles, question, async (all, any) => {
        const { excerpts, confidence } = await asking(searchIn(all, noBackground), any);
        for (const excerpt of excerpts) {
          const { article: of, start, end, highlight } = excerpt;
          expect(all).toContain(of);
          expect(excerpt.text).toBe(of.text.slice(start, end));
          expect(excerpt.text).not.toBe('');
          expect(highlight.start).toBeGreaterThanOrEqual(0);
          expect(highlight.end).toBeGreaterThan(highlight.start);
          expect(highlight.end).toBeLessThanOrEqual(excerpt.text.length);
        }
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('excerpts come best first, none twice', async () => {
    await fc.assert(
      fc.asyncProperty(articles, question, async (all, any) => {
        const { excerpts } = await asking(searchIn(all, noBackground), any);
        const scores = excerpts.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(new Set(excerpts.map(({ passage }) => passage)).size).toBe(excerpts.length);
      }),
    );
  });

  it('the answer is the same the second time, and in whatever order the articles came', async () => {
    await fc.assert(
      fc.asyncProperty(articles, question, async (all, any) => {
        const search = searchIn(all, noBackground);
        const answer = await asking(search, any);
        expect(await asking(search, any)).toEqual(answer);
        const reversed = await asking(searchIn([...all].reverse(), noBackground), any);
        expect(rounded(reversed)).toEqual(rounded(answer));
      }),
    );
  });

  it('articles that came and went leave no trace in the answer', async () => {
    await fc.assert(
      fc.asyncProperty(articles, articles, question, async (stay, go, any) => {
        const before = await asking(searchIn(stay, noBackground), any);
        const gone = go.map((one) => ({ ...one, id: `gone ${one.id}` }));
        const search = searchIn([...stay, ...gone], noBackground);
        for (const { id } of gone) search.remove(id);
        expect(rounded(await asking(search, any))).toEqual(rounded(before));
      }),
    );
  });
});
