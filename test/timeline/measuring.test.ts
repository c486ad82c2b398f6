import { expect, it } from 'vitest';
import { eventsOf } from '../../src/text/events.ts';
import { stemsIn } from '../../src/timeline/content.ts';
import { measured } from '../../src/timeline/measuring.ts';
import { annotated } from './annotated.ts';

const tellings = [
  'Thousands marched through Almaty on January 5.',
  'Crowds marched through Almaty on January 5. Almaty was quiet.',
  'Bakeries closed early on January 5.',
]
  .map((text, index) => annotated(text, { id: String(index) }))
  .flatMap((annotation) => eventsOf(annotation).map((event) => ({ annotation, event })))
  .filter(({ event }) => event.date === '2022-01-05');

it('finds a telling central whose words the others have', () => {
  const all = measured(tellings, { probabilityOf: () => undefined, stemsOf: stemsIn });
  // Three of four words in one other telling, twice; none of the third.
  expect(all.map(({ centrality }) => centrality)).toEqual([1, 1, 0]);
});

it('finds a telling about what the articles are about, by words that ordinary news has seldom', () => {
  const isCommon = (word: string) => (word === 'marched' || word === 'through' ? 1 : undefined);
  const [first, , third] = measured(tellings, { probabilityOf: isCommon, stemsOf: stemsIn });
  const rare = (share: number) => share * Math.log(share / 2e-4);
  const about = (rare(1 / 3) + rare(2 / 3)) / 2;
  const aside = (3 * rare(1 / 3)) / Math.sqrt(3);
  const most = Math.max(about, aside);
  expect(first?.aboutness).toBeCloseTo(about / most);
  expect(third?.aboutness).toBeCloseTo(aside / most);
});
