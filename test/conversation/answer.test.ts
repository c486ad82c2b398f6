import { describe, expect, test } from 'vitest';
import { converse } from '../../src/conversation/converse.ts';
import type { Request } from '../../src/conversation/request.ts';
import type { Library } from '../../src/library.ts';
import { answerOf, buttonsOf, entityOf, excerptOf, libraryOf, shown, TASS, WIRE } from './fakes.ts';

const TODAY = '2026-05-12';
const PASSAGE = 'The protests began on January 2 due to gas prices. Soon they spread. Troops came.';
const BEGAN = 'The protests began on January 2 due to gas prices.';

const question = (rest: Partial<Extract<Request, { page: number }>> = {}): Request => ({
  kind: 'answer',
  about: 'Why did the protests begin?',
  page: 0,
  language: 'en',
  ...rest,
});

const answering = (parts: Parameters<typeof answerOf>[0], rest: Partial<Library> = {}): Library =>
  libraryOf({ ask: async () => answerOf(parts), ...rest });

const best = excerptOf(TASS, PASSAGE, BEGAN, { dates: ['2022-01-02'] });

describe('an answer', () => {
  test('quotes the best passage under its event date, publication date and source, the answering sentence in bold', async () => {
    const reply = await converse(answering({ excerpts: [best] }), question(), TODAY);
    expect(shown(reply)).toEqual([
      'Happened 2 January 2022 · reported 10 January 2022, [TASS](https://tass.example/1)',
      `> *${BEGAN}* Soon they spread. Troops came.`,
    ]);
    expect(buttonsOf(reply)).toEqual([['Timeline: timeline 0 (new)']]);
  });

  test('to "when" has the event date in bold', async () => {
    const reply = await converse(answering({ kind: 'when', excerpts: [best] }), question(), TODAY);
    expect(shown(reply)[0]).toBe(
      'Happened *2 January 2022* · reported 10 January 2022, [TASS](https://tass.example/1)',
    );
  });

  test('adds the answering sentences of passages that are nearly as good, and keeps weaker ones for later', async () => {
    const near = excerptOf(WIRE, WIRE.text, 'Calm returned.', { score: 0.9 });
    const weaker = excerptOf(TASS, 'On January 9, Blinken criticised Tokayev.', undefined, {
      dates: ['2022-01-09'],
      score: 0.7,
    });
    const poor = excerptOf(TASS, 'Prices rose.', undefined, { score: 0.5 });
    const library = answering({ excerpts: [best, near, weaker, poor] });
    const first = await converse(library, question(), TODAY);
    expect(shown(first).slice(2)).toEqual(['Reported 12 January 2022, Calm returns', '> … Calm returned.']);
    expect(buttonsOf(first)).toEqual([['More: answer 1', 'Timeline: timeline 0 (new)']]);

    const second = await converse(library, question({ page: 1 }), TODAY);
    expect(shown(second)).toEqual([
      'Happened 9 January 2022 · reported 10 January 2022, [TASS](https://tass.example/1)',
      '> On January 9, Blinken criticised Tokayev.',
    ]);
    expect(buttonsOf(second)[0]).toEqual(['‹ Previous: answer 0', 'Timeline: timeline 0 (new)']);
  });

  test('tells a sentence once, however many articles have it', async () => {
    const copy = { ...WIRE, text: BEGAN };
    const library = answering({ excerpts: [best, excerptOf(copy, BEGAN)] });
    expect(shown(await converse(library, question(), TODAY))).toHaveLength(2);
  });

  test('has buttons for those whom the answering sentence names, not for agencies that report', async () => {
    const excerpt = excerptOf(TASS, 'On January 9, Blinken criticised Tokayev.');
    const who = async () => [
      entityOf('TASS', { kind: 'organisation', reporting: true }),
      entityOf('Kassym-Zhomart Tokayev', { aliases: ['Tokayev'] }),
      entityOf('Tok'),
      entityOf('Anthony Blinken', { aliases: ['Blinken'] }),
    ];
    const reply = await converse(answering({ excerpts: [excerpt] }, { who }), question(), TODAY);
    expect(buttonsOf(reply)).toEqual([
      ['Timeline: timeline 0 (new)'],
      [
        'Kassym-Zhomart Tokayev: who 0 "Kassym-Zhomart Tokayev" (new)',
        'Anthony Blinken: who 0 "Anthony Blinken" (new)',
      ],
    ]);
  });

  test('offers no timeline that would be empty', async () => {
    const timeline = async () => [];
    const reply = await converse(answering({ excerpts: [best] }, { timeline }), question(), TODAY);
    expect(reply.buttons).toEqual([]);
  });

  test('says of what was still ahead when it was reported that it is expected', async () => {
    const ahead = excerptOf(TASS, 'Troops came.', undefined, { dates: ['2022-03'] });
    const reply = await converse(answering({ excerpts: [ahead] }), question(), TODAY);
    expect(shown(reply)).toEqual([
      'Expected: March 2022 · reported 10 January 2022, [TASS](https://tass.example/1)',
      '> … *Troops came.*',
    ]);
  });

  test('in Russian keeps the quotation in the language of its article', async () => {
    const reply = await converse(answering({ excerpts: [best] }), question({ language: 'ru' }), TODAY);
    expect(shown(reply)).toEqual([
      'Событие: 2 января 2022 года · опубликовано 10 января 2022 года, [TASS](https://tass.example/1)',
      `> *${BEGAN}* Soon they spread. Troops came.`,
    ]);
    expect(buttonsOf(reply)).toEqual([['Хронология: timeline 0 (new)']]);
  });

  test('in Kazakh does the same', async () => {
    const reply = await converse(answering({ excerpts: [best] }), question({ language: 'kk' }), TODAY);
    expect(shown(reply)[0]).toBe(
      'Оқиға күні: 2022 жылғы 2 қаңтар · жарияланған күні: 2022 жылғы 10 қаңтар, [TASS](https://tass.example/1)',
    );
  });

  test('is asked for on the day it is put', async () => {
    const days: string[] = [];
    const ask: Library['ask'] = async (asked, options) => {
      days.push(`${asked} ${options.asked}`);
      return answerOf({ excerpts: [best] });
    };
    await converse(libraryOf({ ask }), question({ about: 'What happened last week?' }), TODAY);
    expect(days).toEqual(['What happened last week? 2026-05-12']);
  });
});

describe('where the articles have no answer', () => {
  test('it says so, says what they cover, and offers the nearest sentence as such', async () => {
    const reply = await converse(
      answering({ answered: false, confidence: 0.3, excerpts: [best] }),
      question(),
      TODAY,
    );
    expect(shown(reply)).toEqual([
      "*The articles don't say.*",
      'There are 2 articles, published 10–12 January 2022. Main topics: Kazakhstan, CSTO.',
      'The nearest thing they say:',
      'Happened 2 January 2022 · reported 10 January 2022, [TASS](https://tass.example/1)',
      `> ${BEGAN} …`,
    ]);
    expect(reply.buttons).toEqual([]);
  });

  test('it offers nothing when nothing is near', async () => {
    const reply = await converse(answering({ answered: false }), question({ language: 'ru' }), TODAY);
    expect(shown(reply)).toEqual([
      '*В статьях об этом не сказано.*',
      'Всего 2 статьи, даты публикации: 10–12 января 2022 года. Главные темы: Kazakhstan, CSTO.',
    ]);
  });

  test('it does not offer as the nearest what is not near', async () => {
    const far = { answered: false, confidence: 0.04, excerpts: [best] };
    expect(shown(await converse(answering(far), question(), TODAY))).toHaveLength(2);
  });

  test('it names the days asked about when nothing is reported from them', async () => {
    const window = { from: '2022-03-03', to: '2022-03-09' };
    const reply = await converse(answering({ answered: false, window, excerpts: [best] }), question(), TODAY);
    expect(shown(reply)[0]).toBe('*The articles have nothing on 3–9 March 2022.*');
  });

  test('it names no days that have neither beginning nor end', async () => {
    const window = { from: '0001-01-01', to: '9999-12-31' };
    const reply = await converse(answering({ answered: false, window }), question(), TODAY);
    expect(shown(reply)[0]).toBe("*The articles don't say.*");
  });

  test('it does not claim that nothing is reported from days of which something is', async () => {
    const window = { from: '2022-01-02', to: '2022-01-02' };
    const reply = await converse(answering({ answered: false, window, excerpts: [best] }), question(), TODAY);
    expect(shown(reply)[0]).toBe("*The articles don't say.*");
  });

  test('it says that there are no articles when there are none', async () => {
    const coverage = async () => ({ articles: 0, published: null, topics: [] });
    const reply = await converse(answering({ answered: false }, { coverage }), question(), TODAY);
    expect(shown(reply)).toEqual(["*The articles don't say.*", 'There are no articles yet.']);
  });

  test('it lets the reader choose whom the question meant', async () => {
    const lookUp: Library['lookUp'] = async () => ({
      found: 'several',
      candidates: [entityOf('Ana Ray'), entityOf('Ben Ray')],
    });
    const reply = await converse(
      answering({ answered: false, subject: 'Ray' }, { lookUp }),
      question(),
      TODAY,
    );
    expect(buttonsOf(reply)).toEqual([['Ana Ray: who 0 "Ana Ray" (new)', 'Ben Ray: who 0 "Ben Ray" (new)']]);
  });
});

describe('"who is X"', () => {
  const lookUp: Library['lookUp'] = async () => ({
    found: 'one',
    entity: entityOf('Anthony Blinken'),
    others: [],
  });
  const library = answering({ subject: 'Blinken', excerpts: [best] }, { lookUp });

  test('gets the card of X first, with the excerpts behind a button', async () => {
    const reply = await converse(library, question(), TODAY);
    expect(shown(reply)[0]).toBe('*Anthony Blinken*');
    expect(buttonsOf(reply)).toEqual([
      ['Timeline: timeline 0 "Anthony Blinken" (new)', 'What the articles say: answer 1'],
    ]);
  });

  test('gets the excerpts on the next page, and can go back', async () => {
    const reply = await converse(library, question({ page: 1 }), TODAY);
    expect(shown(reply)[1]).toBe(`> *${BEGAN}* Soon they spread. Troops came.`);
    expect(buttonsOf(reply)[0]).toEqual(['‹ Previous: answer 0', 'Timeline: timeline 0 (new)']);
  });

  test('gets the card alone when no excerpt answers', async () => {
    const silent = answering({ subject: 'Blinken', answered: false }, { lookUp });
    const reply = await converse(silent, question({ page: 1 }), TODAY);
    expect(shown(reply)[0]).toBe('*Anthony Blinken*');
    expect(buttonsOf(reply)).toEqual([['Timeline: timeline 0 "Anthony Blinken" (new)']]);
  });
});

test.each(['', '  ', '?', '…!'])('a question without a word (%j) is asked for gently', async (about) => {
  const reply = await converse(libraryOf(), question({ about }), TODAY);
  expect(shown(reply)).toEqual([
    'What would you like to know? Write a question, such as “When did it begin?”, or a name.',
  ]);
});
