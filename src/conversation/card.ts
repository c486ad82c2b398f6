import type { Library } from '../library.ts';
import type { Language } from '../text/language.ts';
import type { Entity, Lookup, Role } from '../who/entity.ts';
import { otherNames } from '../who/other-names.ts';
import { reportLineOf } from './attribution.ts';
import { intervalInWords } from './calendar-words.ts';
import { clipped } from './clipping.ts';
import { messagesIn } from './messages/languages.ts';
import { buttonAbout, isNamed, readableFirst, shownName } from './naming.ts';
import { buttonsFor, linesFor } from './offering.ts';
import { type Place, paged, pagerOf, placeOf, positionOf } from './paging.ts';
import { LONGEST_SENTENCE, quoteOf } from './quoting.ts';
import type { Block, Button, Inline, Reply } from './reply.ts';
import { bold, plain, replyOf } from './reply.ts';
import { leadingToEvents } from './timeline.ts';

/** In UTF-16 units. */
const LONGEST_ROLE = 120;
const MOST_ROLES = 4;
const MOST_ALIASES = 4;
const MOST_TOGETHER = 5;
const EXCERPTS_PER_PAGE = 3;
const MOST_OTHERS = 4;

/** Whom a card is of, and who else may be meant by the name asked for. */
export type Found = Extract<Lookup, { readonly found: 'one' }>;

/**
 * All that the articles say of one person or organisation: what they are on the first page, with the others of that name
 * below, and on each some of the sentences that tell most. Without a `page` only the first is shown. `more` leads on to
 * what the articles say in full.
 */
export async function cardOf(
  library: Library,
  { entity, others }: Found,
  more: readonly Button[],
  { page, language, today }: { readonly page?: number; readonly language: Language; readonly today: string },
): Promise<Reply> {
  const { timeline } = messagesIn(language).buttons;
  const timelines = buttonAbout(entity, 'timeline', timeline);
  const readable = entity.excerpts.filter(({ text }) => text.trim() !== '');
  const pages = paged(readable, EXCERPTS_PER_PAGE, () => 1);
  const place = placeOf(page ?? 0, page === undefined ? 1 : pages.length);
  const isFirst = place.number === 0;
  const offered = isFirst ? others.filter(isNamed).slice(0, MOST_OTHERS) : [];
  const about = isFirst
    ? [headOf(entity, place, language), factsOf(entity, language)]
    : [plain(...nameOf(entity, place))];
  return replyOf(
    [...about, ...excerptsOf(entity, pages[place.number] ?? [], language), ...othersOf(offered, language)],
    [...(await leadingToEvents(library, timelines, entity.name, today)), ...more],
    ...buttonsFor(offered),
    pagerOf(place, 'who', language),
  );
}

function nameOf({ name }: Entity, place: Place): Inline[] {
  return [bold(shownName(name)), positionOf(place)];
}

/** The name, and under it what the articles call its bearer, each role with the days of the articles that say so. */
function headOf(entity: Entity, place: Place, language: Language): Block {
  const lines = readableFirst(entity.roles, language)
    .slice(0, MOST_ROLES)
    .flatMap((role) => roleOf(role, language));
  return plain(...nameOf(entity, place), ...lines);
}

function roleOf({ title, dates }: Role, language: Language): Inline[] {
  const [from] = dates;
  const to = dates.at(-1);
  const words = clipped(title, LONGEST_ROLE);
  if (words === '') return [];
  if (from === undefined || to === undefined) return ['\n', words];
  return [
    '\n',
    `${words}, ${messagesIn(language).asOf(intervalInWords({ from, to }, language), from !== to)}`,
  ];
}

function factsOf(entity: Entity, language: Language): Block {
  const { name, aliases, mentions, first, last, together } = entity;
  const messages = messagesIn(language);
  const names = (list: readonly string[], most: number): string =>
    list
      .slice(0, most)
      .map(shownName)
      .filter((name) => name !== '')
      .join(', ');
  const others = names(otherNames(aliases, name), MOST_ALIASES);
  const companions = names(together, MOST_TOGETHER);
  const lines = [
    ...(others === '' ? [] : [messages.otherNames + others]),
    messages.named(mentions, intervalInWords({ from: first, to: last }, language)),
    ...(companions === '' ? [] : [messages.together + companions]),
  ];
  return plain(lines.join('\n'));
}

/** Who else bears the name. */
function othersOf(others: readonly Entity[], language: Language): Block[] {
  return others.length === 0 ? [] : [plain(messagesIn(language).namesakes, ...linesFor(others, language))];
}

/** The sentences that tell most, each article named once over its own. */
function excerptsOf({ name }: Entity, excerpts: Entity['excerpts'], language: Language): Block[] {
  return excerpts.flatMap((excerpt, index) => {
    const { inferred } = excerpt;
    const said = quoteOf(excerpt, { longest: LONGEST_SENTENCE });
    const whom = inferred && plain(messagesIn(language).inferred(inferred, shownName(name)));
    const quote = whom && said.length > 0 ? [whom, ...said] : said;
    const isSame = excerpts[index - 1]?.article === excerpt.article;
    return isSame ? quote : [plain(...reportLineOf(excerpt.article, language)), ...quote];
  });
}
