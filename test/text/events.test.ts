import { describe, expect, it } from 'vitest';
import { eventDatesOf, eventsOf } from '../../src/text/events.ts';
import { annotated } from '../timeline/annotated.ts';

/** The events of an article: the first word of the sentence, its date or range, and `inferred`. */
function told(text: string): string[] {
  return eventsOf(annotated(text)).map(({ sentence, date, until, inferred }) => {
    const word = text.slice(sentence.start).split(' ')[0];
    return `${word} ${until === undefined ? date : `${date}/${until}`}${inferred ? ' inferred' : ''}`;
  });
}

describe('eventsOf', () => {
  it('dates a sentence by the day it names, and the lead by the day of publication', () => {
    expect(
      told(
        'Ministers agreed on a new budget for the schools. Talks began on January 5. Nobody else came to them.',
      ),
    ).toEqual(['Ministers 2022-01-10 inferred', 'Talks 2022-01-05']);
  });
  it('believes a lead that names its own day', () => {
    expect(told('Ministers agreed on Friday on a new budget for schools. They left.')).toEqual([
      'Ministers 2022-01-07',
    ]);
  });
  it('passes over a heading in search of the lead', () => {
    expect(told('ALMATY, Kazakhstan.\n\nMinisters agreed on a new budget for the schools.')).toEqual([
      'Ministers 2022-01-10 inferred',
    ]);
  });
  it('keeps ranges, weeks, months, quarters and years as they are', () => {
    expect(
      told(
        'Talks lasted from January 2 to January 5. Strikes went on last week. Prices rose in December. ' +
          'Sales fell in the third quarter. Elections took place in 2019.',
      ),
    ).toEqual([
      'Talks 2022-01-02/2022-01-05',
      'Strikes 2022-W01',
      'Prices 2021-12',
      'Sales 2021-07/2021-09',
      'Elections 2019',
    ]);
  });
  it('tells a sentence once for each of its dates', () => {
    expect(told('Shops closed on January 5, shut on January 5 at noon and opened on January 8.')).toEqual([
      'Shops 2022-01-05',
      'Shops 2022-01-08',
    ]);
  });
  it('takes no date that only belongs to a thing or bounds what happened', () => {
    expect(
      told(
        'Ministers agreed on Friday. The law of 1995 forbids it. The 1995 law forbids it. ' +
          'He has been president since 2019. It was so in the 1990s. It recently lasted for three days.',
      ),
    ).toEqual(['Ministers 2022-01-07']);
  });
  it('takes a planned day as the day of the event', () => {
    expect(told('Ministers will meet again on Friday.')).toEqual(['Ministers 2022-01-14']);
  });
  it('knows Russian belongings', () => {
    expect(told('По Конституции 1995 года это запрещено. Выборы прошли в 2019 году.')).toEqual([
      'По 2022-01-10 inferred',
      'Выборы 2019',
    ]);
  });
});

describe('eventDatesOf', () => {
  it('gives the values of one sentence, without times of day and without what is inferred', () => {
    const annotation = annotated(
      'Ministers agreed on a new budget for the schools. They met at 10 a.m. on Friday and last week.',
    );
    const [lead, second] = annotation.sentences;
    expect(lead && eventDatesOf(annotation, lead)).toEqual([]);
    expect(second && eventDatesOf(annotation, second)).toEqual(['2022-01-07', '2022-W01']);
  });
});
