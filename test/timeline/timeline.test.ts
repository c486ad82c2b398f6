import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/text/tokens.ts';
import { createTimeline } from '../../src/timeline/timeline.ts';
import type { Topic } from '../../src/timeline/topic.ts';
import { annotated } from './annotated.ts';

const PROTESTS = 'Protests began on January 2 in the west. Troops arrived on January 6 from abroad.';
const PRICES =
  'Protests began on January 2 over the prices of gas. The price of gas was cut on January 4 in the west.';

function timelineOf(...texts: string[]) {
  const timeline = createTimeline(() => undefined);
  texts.forEach((text, index) => {
    timeline.add(annotated(text, { id: String(index) }));
  });
  return timeline;
}

/** A topic of words, each perhaps with synonyms: `soldiers|troops`. */
function topicOf(...words: string[]): Topic {
  return words.map((word) => new Set(tokensOf(word, 'en').map(({ stem }) => stem)));
}

describe('the timeline', () => {
  it('tells the seed article as three days', () => {
    const file = readFileSync(new URL('../../seeds/000_87930ba4d840abea.txt', import.meta.url), 'utf8');
    const entries = timelineOf(file.replace(/^\s*date \S+\s*/, '')).entries({});
    expect(entries.map(({ date, inferred, text }) => ({ date, inferred, text: text.slice(0, 30) }))).toEqual([
      { date: '2022-01-02', inferred: false, text: 'The protests in Kazakhstan beg' },
      { date: '2022-01-09', inferred: false, text: 'On January 9, US Secretary of ' },
      { date: '2022-01-10', inferred: true, text: 'Acting Deputy Prime Minister –' },
    ]);
  });
  it('is told oldest first, with salience from the days most spoken of', () => {
    const entries = timelineOf(PROTESTS, PRICES).entries({});
    expect(entries.map(({ date }) => date)).toEqual(['2022-01-02', '2022-01-04', '2022-01-06']);
    const [first = 0, ...others] = entries.map(({ salience }) => salience);
    expect(first).toBe(1);
    expect(others.map((one) => one > 0 && one < 1)).toEqual([true, true]);
  });
  it('quotes its articles word for word', () => {
    const [first] = timelineOf(PROTESTS).entries({});
    expect(first?.article.id).toBe('0');
    expect(first?.text).toBe('Protests began on January 2 in the west.');
    expect(first && PROTESTS.slice(first.start, first.end)).toBe(first?.text);
  });
  it('keeps the most salient days within a limit', () => {
    const entries = timelineOf(PROTESTS, PRICES).entries({ limit: 1 });
    expect(new Set(entries.map(({ date }) => date))).toEqual(new Set(['2022-01-02']));
  });
  it('keeps what has a day in common with the days asked for', () => {
    const timeline = timelineOf(
      'Talks lasted from January 2 to January 5. They failed on January 7. It snowed in January.',
    );
    expect(
      timeline.entries({ from: '2022-01-05', to: '2022-01-06' }).map(({ date, until }) => [date, until]),
    ).toEqual([
      ['2022-01', undefined],
      ['2022-01-02', '2022-01-05'],
    ]);
  });
  it('leaves out what is told of much longer stretches than the days asked for', () => {
    const timeline = timelineOf(
      'Talks failed on January 5. Elections took place in 2021. Prices rose from 2021 to 2023.',
    );
    const datesIn = (from: string, to: string) => timeline.entries({ from, to }).map(({ date }) => date);
    expect(datesIn('2021-12-01', '2022-01-05')).toEqual(['2022-01-05']);
    expect(datesIn('2021-01-01', '2023-12-31')).toEqual(['2021', '2021', '2022-01-05']);
  });
  it('is narrowed to a topic by half of its words in the sentence and all in the article', () => {
    const timeline = timelineOf(PROTESTS, PRICES);
    const troops = timeline.entries({}, topicOf('soldiers|troops'));
    expect(troops.map(({ date }) => date)).toEqual(['2022-01-06']);
    const gas = timeline.entries({}, topicOf('price', 'gas'));
    expect(gas.map(({ date }) => date)).toEqual(['2022-01-02', '2022-01-04']);
    expect(timeline.entries({}, topicOf('troops', 'gas'))).toEqual([]);
  });
  it('tells a day by at most two sentences that say different things', () => {
    const timeline = timelineOf(
      'Thousands of people marched through Almaty on January 5.',
      'Thousands of people marched through the city of Almaty on January 5.',
      'Dozens of people in Almaty marched against rising prices on January 5.',
      'The government of Kazakhstan resigned after talks with people in Almaty on January 5.',
    );
    const texts = timeline.entries({}).map(({ text }) => text.split(' ')[0]);
    expect(texts).toHaveLength(2);
    expect(new Set(texts).size).toBe(2);
    expect(timeline.entries({ sentences: 1 })).toHaveLength(1);
  });
  it('names the other articles that report the same, each once', () => {
    const timeline = timelineOf(
      'Thousands of people marched through Almaty on January 5.',
      'Thousands of people marched through Almaty on January 5. Thousands of people marched through Almaty on January 5.',
      'Tens of thousands of people marched through Almaty on January 5.',
      'The government of Kazakhstan resigned on January 5 after talks.',
    );
    const marches = timeline.entries({}).find(({ text }) => text.includes('marched'));
    expect(marches?.also.map(({ article }) => article.id)).toEqual(['1', '2']);
    expect(marches?.also[0]?.text).toBe('Thousands of people marched through Almaty on January 5.');
  });
  it('takes no reports with other figures for the same', () => {
    const timeline = timelineOf(
      'Officials said 12 people were hurt in Almaty on January 5.',
      'Officials said 40 people were hurt in Almaty on January 5.',
    );
    expect(timeline.entries({}).every(({ also }) => also.length === 0)).toBe(true);
  });
  it('does not tell the news of one day again on the next', () => {
    const timeline = createTimeline(() => undefined);
    const news = 'Ministers agreed on a new budget for the schools of Almaty.';
    timeline.add(annotated(news, { id: '0', date: '2022-01-10' }));
    timeline.add(annotated(news, { id: '1', date: '2022-01-11' }));
    expect(timeline.entries({}).map(({ date }) => date)).toEqual(['2022-01-10']);
  });
  it('keeps the next day within a limit, where there is nothing new to tell of one', () => {
    const timeline = createTimeline(() => undefined);
    const news = 'Ministers agreed on a new budget for the schools of Almaty.';
    timeline.add(annotated(news, { id: '0', date: '2022-01-10' }));
    timeline.add(annotated(news, { id: '1', date: '2022-01-11' }));
    timeline.add(annotated('Nobody was hurt when a bridge fell.', { id: '2', date: '2022-01-20' }));
    expect(timeline.entries({ limit: 2 }).map(({ date }) => date)).toEqual(['2022-01-10', '2022-01-20']);
  });
  it('tells a sentence that names two months once, of the more salient, and leaves out the other one', () => {
    const twice = 'The NGO counted forty arrests in the capital in January 2021 and in February 2021.';
    expect(
      timelineOf(twice)
        .entries({})
        .map(({ date }) => date),
    ).toEqual(['2021-01']);
    const more = `${twice} The parliament adopted a budget in February 2021.`;
    expect(
      timelineOf(more)
        .entries({})
        .map(({ date, text }) => [date, text.slice(0, 14)]),
    ).toEqual([
      ['2021-02', 'The NGO counte'],
      ['2021-02', 'The parliament'],
    ]);
  });

  it('tells each day of a list, though by the same sentence', () => {
    expect(
      timelineOf('Crowds filled the squares of Almaty on January 4, 5 and 6, 2022.')
        .entries({})
        .map(({ date }) => date),
    ).toEqual(['2022-01-04', '2022-01-05', '2022-01-06']);
  });

  it('tells a day in the order of its times', () => {
    const timeline = timelineOf(
      'Crowds burned the mayor of Almaty in effigy on the evening of January 5.',
      'Soldiers from abroad arrived in Kazakhstan at 11 a.m. on January 5.',
    );
    expect(timeline.entries({}).map(({ text }) => text.split(' ')[0])).toEqual(['Soldiers', 'Crowds']);
  });
  it('tells a topic by what goes on from a dated sentence', () => {
    const timeline = timelineOf(
      'On January 9 Blinken made demands of Kazakhstan. He also criticised an order of Tokayev. Nothing else was said.',
    );
    expect(timeline.entries({}, topicOf('Tokayev')).map(({ date, text }) => [date, text])).toEqual([
      [
        '2022-01-09',
        'On January 9 Blinken made demands of Kazakhstan. He also criticised an order of Tokayev.',
      ],
    ]);
    const [whole] = timeline.entries({});
    expect(whole?.text).toBe('On January 9 Blinken made demands of Kazakhstan.');
  });
  it('prefers sentences that stand alone', () => {
    const timeline = timelineOf(
      'He also met them on January 5.',
      'The president of Kazakhstan declared an emergency in Almaty on January 5.',
    );
    expect(timeline.entries({}).map(({ text }) => text.split(' ')[0])).toEqual(['The']);
  });
  it('prefers a public event to talk of one', () => {
    const timeline = timelineOf(
      'On January 5, the ministers of Kazakhstan commented on gas.',
      'On January 5, the ministers of Kazakhstan resigned over gas.',
    );
    expect(timeline.entries({ sentences: 1 }).map(({ article }) => article.id)).toEqual(['1']);
  });
  it('forgets an article that is removed, and replaces one that is added again', () => {
    const timeline = timelineOf(PROTESTS, PRICES);
    timeline.remove('0');
    timeline.remove('unknown');
    expect(timeline.entries({}).map(({ date }) => date)).toEqual(['2022-01-02', '2022-01-04']);
    timeline.add(annotated(PROTESTS, { id: '1' }));
    expect(timeline.entries({}).map(({ date }) => date)).toEqual(['2022-01-02', '2022-01-06']);
    timeline.remove('1');
    expect(timeline.entries({})).toEqual([]);
  });
  it('does not depend on the order in which articles came', () => {
    const texts = [
      PROTESTS,
      PRICES,
      'Troops left Almaty on January 6.',
      'Troops came to Almaty on January 6, officials said.',
    ];
    const inOrder = timelineOf(...texts).entries({});
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const timeline = createTimeline(() => undefined);
        for (const index of order) timeline.add(annotated(texts[index] ?? '', { id: String(index) }));
        expect(timeline.entries({})).toEqual(inOrder);
      }),
    );
  });
});
