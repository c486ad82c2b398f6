import { describe, expect, it } from 'vitest';
import { createSearch, type Explanation } from '../../src/search/search.ts';
import { explanationText } from '../../src/terminal/explain.ts';
import { explanationRecord } from '../../src/terminal/explanation-record.ts';
import { annotate } from '../annotating.ts';

const TEXT =
  'The Collective Security Treaty Organization (CSTO) sent troops. Troops arrived on January 6. Tokayev spoke on January 9.';

function explanationOf(question: string): Promise<Explanation> {
  const background = { probabilityOf: () => undefined, similarity: () => undefined };
  const search = createSearch({ background });
  search.add([annotate({ id: 'tass', date: '2022-01-10', text: TEXT })]);
  const published = () => ({ from: '2022-01-10', to: '2022-01-10' });
  return search.explain(question, { asked: '2022-01-12', published });
}

const recordOf = async (question: string) => explanationRecord(await explanationOf(question), 10);

describe('explanationRecord', () => {
  it('tells how the question is understood', async () => {
    expect(await recordOf('How much did the CSTO pay Tokaev after January 6?')).toMatchObject({
      language: 'en',
      kind: 'how-much',
      subject: null,
      counted: null,
      measure: 'money',
      names: [
        { text: 'CSTO', aliases: ['Collective Security Treaty Organization'], spellings: [] },
        { text: 'Tokaev', aliases: [], spellings: ['tokayev'] },
      ],
      window: { from: '2022-01-07', to: null },
      event: null,
      words: [
        { word: 'csto', isName: true, isKnown: true, meant: {} },
        { word: 'pay', isName: false, isKnown: false },
        { word: 'tokaev', isName: true, isKnown: false, meant: { tokayev: 1 } },
      ],
    });
  });

  it('tells what was found of the event by which the question says when', async () => {
    expect((await recordOf('Who spoke after the troops arrived?')).event).toEqual({
      bound: 'after',
      text: 'the troops arrived',
      days: { from: '2022-01-06', to: '2022-01-06' },
      told: { passage: 'tass#1', sentence: 'Troops arrived on January 6.' },
    });
    expect((await recordOf('Who spoke after the airport opened?')).event).toMatchObject({
      days: null,
      told: null,
    });
  });

  it('has every piece of evidence that counts, weighed or not, and none whose weight is 0', async () => {
    const explanation = await explanationOf('Who spoke?');
    const evidence = explanation.ranked[0]?.evidence;
    const weights = { lexical: 2, passage: -1, meaning: 0 };
    const record = explanationRecord({ ...explanation, weights }, 10);
    expect(record.weights).toEqual({ lexical: 2, passage: -1 });
    const [candidate] = record.candidates;
    expect(Object.keys(candidate?.evidence ?? {})).toEqual(
      Object.keys(evidence ?? {}).filter((name) => name !== 'meaning'),
    );
    const text = explanationText(record);
    expect(text).toContain('lexical 1.00×2.00');
    expect(text).not.toContain('meaning 0.00');
    expect(candidate).toMatchObject({
      passage: 'tass#1',
      published: '2022-01-10',
      sentence: 'Tokayev spoke on January 9.',
    });
    // Found in all of it, without a name or a neighbour; the last of three sentences.
    expect(candidate?.choice).toMatchObject({ coverage: 5.12, common: 2.21, beside: 0, end: -0.9333 });
  });

  it('has no more candidates than asked for', async () => {
    expect(explanationRecord(await explanationOf('Who spoke?'), 0).candidates).toEqual([]);
  });
});

describe('explanationText', () => {
  it('tells all of it in lines', async () => {
    const lines = explanationText(await recordOf('Who spoke after the troops arrived?')).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      'question    Who spoke after the troops arrived?',
      'language    en',
      'kind        who',
      'names       none',
      'days        2022-01-06 to …: after "the troops arrived", on 2022-01-06 by tass#1',
    ]);
    expect(lines[5]).toMatch(/^words {7}\d+\.\d\d {2}spoke/);
    expect(lines[6]).toBe('meaning     not compared');
    expect(lines[7]).toMatch(/^confidence {2}0\.\d\d \(passage \+\d\.\d\d, .*bias −\d+\.\d\d\); an answer/);
    expect(lines).toContain('    Tokayev spoke on January 9.');
    expect(lines).toContainEqual(expect.stringMatching(/^ {4}chosen by (?:[a-z]+ [+−]\d+\.\d\d(?:, |$))+/));
  });

  it('says when nothing is found', async () => {
    const text = explanationText(await recordOf('the'));
    expect(text).toContain('words       none');
    expect(text).toContain('confidence  0.00');
  });

  it('lets no control character through', async () => {
    expect(explanationText(await recordOf('Who\u{1b}[31m spoke?'))).not.toContain('\u{1b}');
  });
});
