import { describe, expect, it } from 'vitest';
import { type EventDay, eventDayOf, whenQuestionOf } from '../../src/search/event-days.ts';
import type { Evidence } from '../../src/search/evidence.ts';
import { questionOf } from '../../src/search/question.ts';
import type { Ranked } from '../../src/search/ranking.ts';
import { ASKED, allEvidence, noChoice, noEvidence, passageOf } from './made.ts';

const published = { from: '2022-01-10', to: '2022-01-10' };
const question = whenQuestionOf(questionOf('the troops arrived', { asked: ASKED, published }));

/** The first sentence of a text as what was found, with everything speaking for it unless something else is said. */
function rankedOf(text: string, evidence: Partial<Evidence> = {}, score = 10): Ranked {
  const passage = passageOf(text);
  return {
    passage,
    sentence: passage.sentences[0]!,
    choice: noChoice,
    evidence: { ...allEvidence, ...evidence },
    score,
  };
}

function dayOf(...ranked: readonly Ranked[]): EventDay | undefined {
  return eventDayOf(question, ranked, 1000);
}

describe('whenQuestionOf', () => {
  it('asks for the day of what a clause tells, whatever that would be as a question', () => {
    const asked = whenQuestionOf(questionOf('who is Rau', { asked: ASKED, published }));
    expect(asked).toMatchObject({ kind: 'when', subject: undefined, event: undefined });
    expect(asked.words.map(({ folded }) => folded)).toEqual(['rau']);
  });
});

describe('eventDayOf', () => {
  it('is the day of which the first sentence tells, with where it says so', () => {
    const first = rankedOf('Troops arrived on January 6. They left on January 19.');
    expect(dayOf(first, rankedOf('Troops arrived on January 8.', noEvidence, 1))).toEqual({
      days: { from: '2022-01-06', to: '2022-01-06' },
      passage: first.passage,
      sentence: first.sentence,
    });
  });

  it('is no day of a sentence that does not surely answer', () => {
    expect(dayOf(rankedOf('Troops arrived on January 6.', noEvidence))).toBeUndefined();
  });

  it('is no day of a sentence that tells of too little of the event', () => {
    const text = 'Troops arrived on January 6.';
    expect(dayOf(rankedOf(text, { sentence: 0.8 }))).toBeDefined();
    expect(dayOf(rankedOf(text, { sentence: 0.79 }))).toBeUndefined();
  });

  it('is several days if they are few, and none if they are not', () => {
    expect(dayOf(rankedOf('Troops arrived from January 3 to January 10, 2022.'))?.days).toEqual({
      from: '2022-01-03',
      to: '2022-01-10',
    });
    expect(dayOf(rankedOf('Troops arrived from January 3 to January 11, 2022.'))).toBeUndefined();
    expect(dayOf(rankedOf('Troops arrived in January 2021.'))).toBeUndefined();
  });

  it('is none where the sentence tells of two dates', () => {
    expect(dayOf(rankedOf('Troops arrived on January 6 and on January 8.'))).toBeUndefined();
  });

  it('is none where nothing was found', () => {
    expect(dayOf()).toBeUndefined();
  });
});
