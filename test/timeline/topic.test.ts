import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/text/events.ts';
import { aboutTopic, type Topic } from '../../src/timeline/topic.ts';
import { annotated } from './annotated.ts';

const annotation = annotated(
  'Gas prices rose on January 1. Protests over the prices began on January 2. The army came on January 5.',
);
const tellings = eventsOf(annotation).map((event) => ({ annotation, event }));
const topicOf = (...stems: string[]): Topic => stems.map((stem) => new Set([stem]));
const datesAbout = (topic: Topic): string[] =>
  tellings.filter(aboutTopic(topic).tells).map(({ event }) => event.date);

describe('aboutTopic', () => {
  it('takes everything when the topic has no words', () => {
    expect(datesAbout([])).toEqual(['2022-01-01', '2022-01-02', '2022-01-05']);
  });

  it('takes the sentences with half of the words, out of an article with all of them', () => {
    expect(datesAbout(topicOf('protest'))).toEqual(['2022-01-02']);
    expect(datesAbout(topicOf('gas', 'price'))).toEqual(['2022-01-01', '2022-01-02']);
    expect(datesAbout(topicOf('gas', 'hockey'))).toEqual([]);
  });

  it('is about an article with all of the words', () => {
    expect(aboutTopic(topicOf('gas', 'armi')).isAbout(annotation)).toBe(true);
    expect(aboutTopic(topicOf('gas', 'hockey')).isAbout(annotation)).toBe(false);
  });

  it('takes any of the stems that stand for a word', () => {
    expect(datesAbout([new Set(['troop', 'armi'])])).toEqual(['2022-01-05']);
  });
});
