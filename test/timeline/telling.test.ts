import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/text/events.ts';
import { byTimeOfDay, type Telling } from '../../src/timeline/telling.ts';
import { annotated } from './annotated.ts';

function tellingsOf(...texts: readonly string[]): Telling[] {
  return texts
    .map((text, index) => annotated(text, { id: String(index) }))
    .flatMap((annotation) => eventsOf(annotation).map((event) => ({ annotation, event })));
}

describe('byTimeOfDay', () => {
  it('orders those with a time among themselves and leaves the others where they are', () => {
    const tellings = tellingsOf(
      'Crowds gathered in the city on the evening of January 5.',
      'Shops closed all over the country on January 5.',
      'Soldiers arrived in the city at 11 a.m. on January 5.',
      'Talks in the city failed at 11 a.m. on January 5.',
    );
    const idsOf = (all: readonly Telling[]) =>
      byTimeOfDay(all).map(({ annotation }) => annotation.article.id);
    expect(idsOf(tellings)).toEqual(['2', '1', '3', '0']);
    expect(idsOf(tellings.toReversed())).toEqual(['3', '2', '1', '0']);
  });

  it('orders the others by publication, and those of one article as they stand in it', () => {
    const early = annotated('Shops closed on January 5.', { id: 'early', date: '2022-01-06' });
    const late = annotated('Banks closed on January 5. Schools closed on January 5.', { id: 'late' });
    const [shops, banks, schools] = [early, late].flatMap((annotation) =>
      eventsOf(annotation)
        .filter(({ inferred }) => !inferred)
        .map((event) => ({ annotation, event })),
    );
    expect(byTimeOfDay([schools!, banks!, shops!])).toEqual([shops, banks, schools]);
  });
});
