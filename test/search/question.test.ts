import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionOf, topicWords } from '../../src/search/question.ts';

const asked = '2022-01-12';
const published = { from: '2022-01-10', to: '2022-01-10' };
const ask = (text: string, today = asked) => questionOf(text, { asked: today, published });
const words = (text: string): string[] => ask(text).words.map(({ folded }) => folded);
const names = (text: string): string[] =>
  ask(text)
    .words.filter(({ name }) => name !== undefined)
    .map(({ folded }) => folded);

describe('questionOf', () => {
  it('keeps the words that say what is asked, in order, each stem once', () => {
    expect(words('When did the protests in Kazakhstan begin?')).toEqual(['protests', 'kazakhstan', 'begin']);
    expect(words('protest, protests and protesting')).toEqual(['protest']);
    expect(words('Что сказал Блинкен о протестах?')).toEqual(['сказал', 'блинкен', 'протестах']);
  });

  it('leaves the days asked about out of the words', () => {
    expect(words('What happened on 9 January 2022?')).toEqual([]);
    expect(words('What did Blinken say on January 9?')).toEqual(['blinken']);
  });

  it.each(['before', 'after', 'since', 'until'])(
    'leaves "%s" in front of a day out of the words',
    (bound) => {
      expect(words(`What happened ${bound} 9 January?`)).toEqual([]);
    },
  );

  it('leaves a day out of the words also with the words between two days', () => {
    expect(words('What happened between 2 January and 9 January?')).toEqual([]);
  });

  it('keeps a day that does not exist as words', () => {
    expect(ask('on 30 February').window).toBeNull();
    expect(words('on 30 February')).toEqual(['30', 'february']);
  });

  it('takes capitals where no sentence begins for a name', () => {
    expect(names('Did Blinken call Rau about protests?')).toEqual(['blinken', 'rau']);
    expect(names('Blinken called rau')).toEqual([]);
  });

  it('takes an acronym for a name, also one that is else a stop word', () => {
    expect(names('CSTO troops')).toEqual(['csto']);
    expect(words('What does the US want?')).toContain('us');
    expect(words('what do they want from us?')).not.toContain('us');
  });

  it('takes no name from a question in capitals only', () => {
    expect(names('WHEN DID THE PROTESTS BEGIN?')).toEqual([]);
    expect(words('WHEN DID THE PROTESTS BEGIN?')).toEqual(['protests', 'begin']);
  });

  it('tells the language, the kind and the subject', () => {
    expect(ask('Who is Rau?')).toMatchObject({ language: 'en', kind: 'who', subject: 'Rau' });
    expect(ask('Когда начались протесты?')).toMatchObject({
      language: 'ru',
      kind: 'when',
      subject: undefined,
    });
    expect(ask('Тоқаев кім?')).toMatchObject({ language: 'kk', kind: 'who', subject: 'Тоқаев' });
  });

  it('tells the names, and what the articles call them as well', () => {
    const { names: found } = questionOf('Did Anthony Blinken mean collective security treaty troops?', {
      asked,
      published,
      aliasesOf: () => [{ first: 3, last: 5, text: 'CST', stem: 'cst' }],
    });
    expect(found.map(({ text, aliases }) => [text, aliases])).toEqual([
      ['Anthony Blinken', []],
      ['collective security treaty', ['CST']],
    ]);
  });

  it('asks for a definition of an acronym that the articles know, in small letters too', () => {
    const aliasesOf = () => [{ first: 0, last: 0, text: 'Collective Security Treaty', stem: undefined }];
    expect(questionOf('what is the cst', { asked, published, aliasesOf }).kind).toBe('definition');
    expect(ask('what is the plan').kind).toBe('what');
  });

  it('tells what is counted', () => {
    expect(ask('How many people were killed?').counted).toBe(ask('person').words[0]?.stem);
    expect(ask('Who was killed?').counted).toBeUndefined();
  });

  it('takes an English verb with its particle for one word', () => {
    expect(words('When did protests break out?')).toEqual(words('When did protests erupt?'));
  });

  it.each([
    ['What happened on 9 January?', '2022-01-09', '2022-01-09'],
    ['What happened on January 9, 2022?', '2022-01-09', '2022-01-09'],
    ['What happened yesterday?', '2022-01-11', '2022-01-11'],
    ['What happened last week?', '2022-01-03', '2022-01-09'],
    ['What happened in January?', '2022-01-01', '2022-01-31'],
    ['What happened before 9 January?', '0001-01-01', '2022-01-08'],
    ['What happened after 2 January?', '2022-01-03', '9999-12-31'],
    ['What has happened since 2 January?', '2022-01-02', '9999-12-31'],
    ['What happened until 9 January?', '0001-01-01', '2022-01-09'],
    ['What happened between 2 and 9 January?', '2022-01-02', '2022-01-09'],
    ['What happened between 2 January and 9 January?', '2022-01-02', '2022-01-09'],
    ['What happened from January 2 to January 5?', '2022-01-02', '2022-01-05'],
    ['What happened after January 2 and before January 9?', '2022-01-03', '2022-01-08'],
    ['What happened before January 9 and after January 2?', '2022-01-03', '2022-01-08'],
    ['Что произошло 9 января?', '2022-01-09', '2022-01-09'],
    ['Что произошло после 2 января?', '2022-01-03', '9999-12-31'],
    ['Что произошло до 9 января?', '0001-01-01', '2022-01-09'],
    ['Что было между 2 и 9 января?', '2022-01-02', '2022-01-09'],
    ['9 қаңтарда не болды?', '2022-01-09', '2022-01-09'],
  ])('asks in "%s" for the days from %s to %s', (question, from, to) => {
    expect(ask(question).window).toEqual({ from, to });
  });

  it('asks for no days where none are named', () => {
    expect(ask('When did the protests begin?').window).toBeNull();
    expect(ask('').window).toBeNull();
  });

  it('means by a date without a year, years later, the one the articles tell of', () => {
    expect(ask('What happened on 9 January?', '2026-03-01').window).toEqual({
      from: '2022-01-09',
      to: '2022-01-09',
    });
    expect(ask('What happened in January?', '2026-11-20').window).toEqual({
      from: '2022-01-01',
      to: '2022-01-31',
    });
  });

  it('keeps a year that is named', () => {
    expect(ask('What happened on 9 January 2026?', '2026-03-01').window).toEqual({
      from: '2026-01-09',
      to: '2026-01-09',
    });
  });

  it.each([
    ['What happened yesterday?', '2026-01-10', '2026-01-09', '2026-01-09'],
    ['What happened today?', '2026-01-10', '2026-01-10', '2026-01-10'],
    ['What happened last month?', '2026-01-20', '2025-12-01', '2025-12-31'],
    ['What happened last year?', '2026-01-10', '2025-01-01', '2025-12-31'],
  ])(
    'counts "%s" from the day of asking, also on the day of the year of the articles',
    (question, day, from, to) => {
      expect(ask(question, day).window).toEqual({ from, to });
    },
  );

  it('gives words of distinct stems and days in order for any question on any day', () => {
    const piece = fc.constantFrom(
      ...[
        'before ',
        'after ',
        'since ',
        '9 January ',
        'yesterday ',
        'last week ',
        '2022 ',
        'до 2 января ',
        'Who is ',
        'CSTO ',
      ],
      ...[
        'how many ',
        'people',
        '?',
        '🙂',
        '\ud800',
        '東京 ',
        'يناير ',
        'қаңтарда ',
        '31 December 9999 ',
        '0001 ',
      ],
    );
    const day = fc.constantFrom('0001-01-01', '0001-12-31', '2022-01-12', '2024-02-29', '9999-12-31');
    fc.assert(
      fc.property(fc.array(piece), day, day, fc.boolean(), (pieces, today, first, hasArticles) => {
        const { words: found, window } = questionOf(pieces.join(''), {
          asked: today,
          published: hasArticles ? { from: first, to: first } : null,
        });
        expect(new Set(found.map(({ stem }) => stem)).size).toBe(found.length);
        if (window !== null) expect(window.from <= window.to).toBe(true);
      }),
    );
  });
});

describe('topicWords', () => {
  it('keeps the words that say something', () => {
    expect(topicWords('the protests in Almaty').map(({ folded }) => folded)).toEqual(['protests', 'almaty']);
    expect(topicWords('  ')).toEqual([]);
  });
});
