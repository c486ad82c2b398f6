import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/text/events.ts';
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
    expect(told('Ministers agreed on Friday on a new budget for schools. Others left.')).toEqual([
      'Ministers 2022-01-07',
    ]);
  });
  it('takes no sentence for the lead that tells when the article appeared', () => {
    expect(
      told(
        'This article was published on 5 January 2022 by the editors. Ministers agreed on a new budget for schools.',
      ),
    ).toEqual(['Ministers 2022-01-10 inferred']);
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
  it('takes the dateline over a report for no event', () => {
    expect(
      told(
        'ALMATY | Mon Jan 10, 2022 8:56 am EST ALMATY (Wire) - Ministers agreed on a new budget for schools.',
      ),
    ).toEqual(['ALMATY 2022-01-10 inferred']);
    expect(told('Ministers agreed on January 10, 2022 on a new budget for schools.')).toEqual([
      'Ministers 2022-01-10',
    ]);
  });
  it('takes no day until which something goes on', () => {
    expect(
      told('Ministers agreed on Friday. Curfew holds until January 19. Schools closed before January 3.'),
    ).toEqual(['Ministers 2022-01-07']);
    expect(told('Министры договорились о бюджете школ страны. Режим ЧП продлится до 19 января.')).toEqual([
      'Министры 2022-01-10 inferred',
    ]);
  });
  it('gives the time of day, or the middle of a part of it', () => {
    const events = eventsOf(
      annotated('Talks began at 10 a.m. on January 5. Shops closed on the evening of January 6.'),
    );
    expect(events.map(({ date, time }) => [date, time])).toEqual([
      ['2022-01-05', '10:00'],
      ['2022-01-06', '19:00'],
    ]);
  });
  it('tells once more, together with the dated sentence, what goes on from it without a date', () => {
    const text =
      'Ministers met on January 5. They agreed on a budget. The decision was criticised. Shops closed.';
    const events = eventsOf(annotated(text));
    expect(
      events.map(({ sentence, isContinued }) => [text.slice(sentence.start, sentence.end), isContinued]),
    ).toEqual([
      ['Ministers met on January 5.', false],
      ['Ministers met on January 5. They agreed on a budget.', true],
      ['Ministers met on January 5. They agreed on a budget. The decision was criticised.', true],
    ]);
  });
  it('goes on from no sentence with two dates, into no other paragraph, and not past a date', () => {
    expect(told('Ministers met on January 5 and January 6. They left.')).toHaveLength(2);
    expect(told('Ministers met on January 5.\n\nThey left.')).toHaveLength(1);
    expect(told('Ministers met on January 5. They left on January 7.')).toHaveLength(2);
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
