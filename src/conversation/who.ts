import type { Library } from '../library.ts';
import type { Language } from '../text/language.ts';
import type { Entity } from '../who/entity.ts';
import { cardOf } from './card.ts';
import { coverageIn } from './coverage.ts';
import { messagesIn } from './messages/languages.ts';
import type { Messages } from './messages/messages.ts';
import { buttonAbout, isNamed, shownName } from './naming.ts';
import { buttonsFor, linesFor } from './offering.ts';
import { paged, pagerOf, placeOf, positionOf } from './paging.ts';
import type { Block, Reply } from './reply.ts';
import { bold, plain, replyOf } from './reply.ts';
import type { AboutRequest } from './request.ts';

const PER_PAGE = 10;
const MOST_CANDIDATES = 6;

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
    return cardOf(library, lookup, more, { page, language, today });
  }
  const messages = messagesIn(language);
  const pages = paged(lookup.candidates.filter(isNamed), MOST_CANDIDATES, () => 1);
  const place = placeOf(page, pages.length);
  const candidates = pages[place.number] ?? [];
  const lines = linesFor(candidates, language);
  if (lookup.found === 'several') {
    const heading = messages.whichOne + positionOf(place);
    const pager = pagerOf(place, 'who', language);
    return replyOf([plain(heading, ...lines)], ...buttonsFor(candidates, name), pager);
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
    const lines = linesFor(
      members.filter((entity) => shown.includes(entity)),
      language,
    );
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
