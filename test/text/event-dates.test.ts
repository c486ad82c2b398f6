import { describe, expect, it } from 'vitest';
import { eventDatesOf, momentsIn } from '../../src/text/event-dates.ts';
import { annotated } from '../timeline/annotated.ts';

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

describe('a day from which something is put off', () => {
  it.each([
    'The vote was postponed from January 8 to January 20.',
    'Выборы отложены с 8 января на 20 января.',
  ])('is none on which it happened: %s', (text) => {
    expect(eventDatesOf(annotated(text), { start: 0, end: text.length })).toEqual(['2022-01-20']);
  });
});

describe('sentences that tell only when their article appeared', () => {
  it.each([
    'This article was published on Saturday 2 May 2009.',
    'A version appeared on page 7 of the main section on Saturday 2 May 2009.',
    'Last updated on 2 May 2009.',
    'This story first appeared at 16.29 on Friday 8 May 2009.',
    'Материал опубликован 2 мая 2009 года.',
  ])('have no dates of events: %s', (text) => {
    expect(eventDatesOf(annotated(text), { start: 0, end: text.length })).toEqual([]);
  });

  it('are not those that tell of what somebody published', () => {
    for (const text of [
      'Published on 2 May 2009, the report accuses the ministry of lies.',
      'This report was leaked on 2 May 2009.',
      'A version of the bill was passed on 2 May 2009.',
    ]) {
      expect(eventDatesOf(annotated(text), { start: 0, end: text.length })).toEqual(['2009-05-02']);
    }
  });
});

describe('momentsIn', () => {
  it('gives each date once, with the first time of day that is given for it', () => {
    const annotation = annotated(
      'Talks began on January 5 at 10 a.m. and ended on the evening of January 5. They failed.',
    );
    const sentence = annotation.sentences.at(0) ?? { start: 0, end: 0 };
    expect(momentsIn(annotation, sentence, undefined)).toEqual([{ value: '2022-01-05', time: '10:00' }]);
  });

  it.each([
    ['The court relied on a letter dated January 3 and on the order of January 4.', []],
    ['Указ № 725 от 5 января 2022 года утратил силу 19 января.', ['2022-01-19']],
    ['В письме, датированном 3 января, министр просил об отставке.', []],
    ['Президент подписал указ 5 января.', ['2022-01-05']],
    ['Товары от 5 января раскупили.', ['2022-01-05']],
    ['The treaty was signed on January 5.', ['2022-01-05']],
  ])('passes over the date of a document in "%s"', (text, expected) => {
    const moments = momentsIn(annotated(text), { start: 0, end: text.length }, undefined);
    expect(moments.map(({ value }) => value)).toEqual(expected);
  });

  it.each([
    ['MERROWBY, January 11 (Northline) - A dam gave way on Sunday, killing seven.', ['2022-01-09']],
    ['УРАЛЬСК, 11 января – В ночь на 9 января прорвало плотину, погибли семеро.', ['2022-01-09']],
    ['Almaty, Kazakhstan, 11 January /TASS/. The talks ended on January 10 without a deal.', ['2022-01-10']],
    ['In Almaty, January 5 was the day on which everything changed for them.', ['2022-01-05']],
  ])('passes over the day behind the place of a report in "%s"', (text, expected) => {
    const annotation = annotated(text);
    const lead = { start: 0, end: text.length };
    expect(momentsIn(annotation, lead, lead).map(({ value }) => value)).toEqual(expected);
  });

  it.each([
    ['The vote was held on January 9, the commission said on January 10.', ['2022-01-09']],
    ['Голосование прошло 9 января, сообщили в комиссии 10 января.', ['2022-01-09']],
    ['The plane crashed on January 9, the airline said in a statement late on January 10.', ['2022-01-09']],
    [
      'Police said the plane crashed on January 10 after it had left on January 9.',
      ['2022-01-10', '2022-01-09'],
    ],
    ['He announced on January 5 that he would resign on January 9.', ['2022-01-05', '2022-01-09']],
    ['The minister said on January 5 that talks go on.', ['2022-01-05']],
  ])('takes the day of a report for none of an event before it in "%s"', (text, expected) => {
    const moments = momentsIn(annotated(text), { start: 0, end: text.length }, undefined);
    expect(moments.map(({ value }) => value)).toEqual(expected);
  });
});
