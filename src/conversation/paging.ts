import type { Language } from '../text/language.ts';
import { messagesIn } from './messages/languages.ts';
import type { Action, Button } from './reply.ts';

/** Which of several pages one is; `number` counts from 0. */
export interface Place {
  readonly number: number;
  readonly pages: number;
}

/** Fills pages with items until the next one would make a page larger than `room`; every page holds at least one. */
export function paged<Item>(items: readonly Item[], room: number, sizeOf: (item: Item) => number): Item[][] {
  const pages: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const page = pages.at(-1);
    if (page === undefined || size > left) {
      pages.push([item]);
      left = room - size;
    } else {
      page.push(item);
      left -= size;
    }
  }
  return pages;
}

/** The place among `pages` pages that is nearest to the one asked for: an old button may ask for one that is gone. */
export function placeOf(asked: number, pages: number): Place {
  const number = Number.isFinite(asked) ? Math.trunc(asked) : 0;
  return { number: Math.max(0, Math.min(number, pages - 1)), pages };
}

/** " · 2/5" for a heading, or nothing where all is on one page. */
export function positionOf({ number, pages }: Place): string {
  return pages > 1 ? ` · ${number + 1}/${pages}` : '';
}

/** Buttons that turn to the page before and the page after, in the same message. */
export function pagerOf(
  { number, pages }: Place,
  show: Action['show'],
  language: Language,
  nextLabel = messagesIn(language).buttons.next,
): Button[] {
  const turn = (label: string, page: number): Button => ({ label, action: { show, page }, target: 'same' });
  return [
    ...(number > 0 ? [turn(messagesIn(language).buttons.previous, number - 1)] : []),
    ...(number < pages - 1 ? [turn(nextLabel, number + 1)] : []),
  ];
}
