import { describe, expect, it } from 'vitest';
import {
  createDatelineTimeline,
  lengthOf,
  mostMentioned,
  mostPublished,
} from '../../../bench/timeline/timeline-systems.ts';
import { annotate } from '../../annotating.ts';

const annotations = [
  'Shops in the city of Almaty were closed on January 5. Troops came on January 6, officials said.',
  'Banks all over the country were closed on January 5. It snowed in January.',
].map((text, index) => annotate({ id: String(index), date: `2022-01-0${8 + index}`, text }));

const window = { from: '2022-01-01', to: '2022-01-31' };

describe('lengthOf', () => {
  it('is the window, the days, and the sentences a day, rounded', () => {
    const reference = new Map([
      ['2022-01-05', ['One.', 'Two.']],
      ['2022-01-02', ['Three.']],
    ]);
    expect(lengthOf(reference)).toEqual({
      window: { from: '2022-01-02', to: '2022-01-05' },
      days: 2,
      sentences: 2,
    });
  });
});

describe('the days with most mentions', () => {
  it('are told by the first sentences that name them', () => {
    expect(mostMentioned(annotations).tell({ window, days: 1, sentences: 1 })).toEqual(
      new Map([['2022-01-05', ['Shops in the city of Almaty were closed on January 5.']]]),
    );
  });

  it('lie in the window', () => {
    const told = mostMentioned(annotations).tell({
      window: { ...window, from: '2022-01-06' },
      days: 2,
      sentences: 2,
    });
    expect([...told.keys()]).toEqual(['2022-01-06']);
  });
});

describe('the days with most articles', () => {
  it('are told by the first sentences of these, the earlier day first where two have as many', () => {
    expect(mostPublished(annotations).tell({ window, days: 1, sentences: 2 })).toEqual(
      new Map([['2022-01-08', ['Shops in the city of Almaty were closed on January 5.']]]),
    );
  });
});

describe("Dateline's timeline", () => {
  it('has single days only, as many as asked for', () => {
    const told = createDatelineTimeline(annotations, { probabilityOf: () => undefined }).tell({
      window,
      days: 2,
      sentences: 1,
    });
    expect([...told].map(([date, sentences]) => [date, sentences.length])).toEqual([
      ['2022-01-05', 1],
      ['2022-01-06', 1],
    ]);
  });
});
