import type { Library } from '../library.ts';
import type { Language } from '../text/language.ts';
import type { Entity } from '../who/entity.ts';
import { cardOf } from './card.ts';
import { clipped } from './clipping.ts';
import { coverageIn } from './coverage.ts';
import { messagesIn } from './messages/languages.ts';
import type { Messages } from './messages/messages.ts';
import { buttonAbout, isNamed, readableFirst, shownName } from './naming.ts';
import { paged, pagerOf, placeOf, positionOf } from './paging.ts';
import type { Block, Button, Inline, Reply } from './reply.ts';
import { bold, plain, replyOf, rowsOf } from './reply.ts';
import type { AboutRequest } from './request.ts';

const PER_PAGE = 10;
const MOST_CANDIDATES = 6;
const MOST_BUTTONS = 6;
const BUTTONS_IN_A_ROW = 2;
/** In UTF-16 units. */
const LONGEST_ROLE = 90;

/** Words with which a reader goes on after "/who" as if it were the question word, and the mark at the end. */
const AS_QUESTION =
  /^(?:(?:who|кто)\s+)?(?:is|was|are|were|такой|такая|такие|это)\s+|\s+(?:деген\s+)?кім(?=[\s?!]*$)|[\s?!]+$/giu;

/** Everyone the articles name, or with a name the card of whom it means. */
export async function whoIn(
  library: Library,
  { about, page, language }: AboutRequest,
  today: string,
): Promise<Reply> {
  const name = about.trim().replace(AS_QUESTION, '');
  if (!/[\p{L}\p{N}]/u.test(name)) return everyone(library, page, language);
  const lookup = await library.lookUp(name);
  if (lookup.found === 'one') {
    const { excerpts } = messagesIn(language).buttons;
    const more = buttonAbout(lookup.entity, 'answer', excerpts);
    return cardOf(library, lookup.entity, more, { page, language, today });
  }
  const messages = messagesIn(language);
  const candidates = lookup.candidates.filter(isNamed).slice(0, MOST_CANDIDATES);
  const lines = candidates.flatMap((entity) => ['\n', ...lineOf(entity, language)]);
  if (lookup.found === 'several') {
    return replyOf([plain(messages.whichOne, ...lines)], ...buttonsFor(candidates));
  }
  const verdict = plain(bold(messages.notNamed(messages.quoted(shownName(name)))));
  const rest =
    candidates.length > 0
      ? plain(messages.nearestNames, ...lines)
      : coverageIn(await library.coverage(), language);
  return replyOf([verdict, rest], ...buttonsFor(candidates));
}

/** A page of everyone: people, then organisations, then the agencies that only report; each group by prominence. */
async function everyone(library: Library, page: number, language: Language): Promise<Reply> {
  const messages = messagesIn(language);
  const entities = (await library.who()).filter(isNamed);
  if (entities.length === 0) return replyOf([coverageIn(await library.coverage(), language)]);
  const groups = [messages.people, messages.organisations, messages.sources].map((heading) => ({
    heading,
    members: entities.filter((entity) => headingOf(entity, messages) === heading),
  }));
  const pages = paged(
    groups.flatMap(({ members }) => members),
    PER_PAGE,
    () => 1,
  );
  const place = placeOf(page, pages.length);
  const shown = pages[place.number] ?? [];
  const lists = groups.flatMap(({ heading, members }): Block[] => {
    const lines = members
      .filter((entity) => shown.includes(entity))
      .flatMap((entity) => ['\n', ...lineOf(entity, language)]);
    return lines.length > 0 ? [plain({ style: 'italic', text: heading }, ...lines)] : [];
  });
  return replyOf(
    [plain(bold(messages.who), positionOf(place)), ...lists],
    ...buttonsFor(shown),
    pagerOf(place, 'who', language),
  );
}

function headingOf({ kind, reporting }: Entity, messages: Messages): string {
  if (reporting) return messages.sources;
  return kind === 'person' ? messages.people : messages.organisations;
}

/** The name and the first role, one that the reader can read if there is any. */
function lineOf({ name, roles }: Entity, language: Language): Inline[] {
  const { title } = readableFirst(roles, language)[0] ?? { title: '' };
  const role = clipped(title, LONGEST_ROLE);
  return [bold(shownName(name)), role === '' ? '' : `, ${role}`];
}

function buttonsFor(entities: readonly Entity[]): Button[][] {
  const buttons = entities.flatMap((entity) => buttonAbout(entity, 'who')).slice(0, MOST_BUTTONS);
  return rowsOf(buttons, BUTTONS_IN_A_ROW);
}
