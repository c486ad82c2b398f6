import type { Library } from '../library.ts';
import type { Language } from '../text/language.ts';
import type { Entity, Role } from '../who/entity.ts';
import { reportLineOf } from './attribution.ts';
import { intervalInWords } from './calendar-words.ts';
import { clipped } from './clipping.ts';
import { messagesIn } from './messages/languages.ts';
import { buttonAbout, shownName } from './naming.ts';
import { LONGEST_SENTENCE, quoteOf } from './quoting.ts';
import type { Block, Button, Inline, Reply } from './reply.ts';
import { bold, plain, replyOf } from './reply.ts';
import { leadingToEvents } from './timeline.ts';

/** In UTF-16 units. */
const LONGEST_ROLE = 120;
const MOST_ROLES = 4;
const MOST_ALIASES = 4;
const MOST_TOGETHER = 5;
const MOST_EXCERPTS = 3;

/** All that the articles say of one person or organisation; `more` leads on to what they say in full. */
export async function cardOf(
  library: Library,
  entity: Entity,
  more: readonly Button[],
  language: Language,
  today: string,
): Promise<Reply> {
  const { timeline } = messagesIn(language).buttons;
  const timelines = buttonAbout(entity, 'timeline', timeline);
  return replyOf(
    [headOf(entity, language), factsOf(entity, language), ...excerptsOf(entity, language)],
    [...(await leadingToEvents(library, timelines, entity.name, today)), ...more],
  );
}

/** The name, and under it what the articles call its bearer, each role with the days of the articles that say so. */
function headOf({ name, roles }: Entity, language: Language): Block {
  const lines = roles.slice(0, MOST_ROLES).flatMap((role) => roleOf(role, language));
  return plain(bold(shownName(name)), ...lines);
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

function factsOf({ aliases, mentions, first, last, together }: Entity, language: Language): Block {
  const messages = messagesIn(language);
  const names = (list: readonly string[], most: number): string =>
    list
      .slice(0, most)
      .map(shownName)
      .filter((name) => name !== '')
      .join(', ');
  const others = names(aliases, MOST_ALIASES);
  const companions = names(together, MOST_TOGETHER);
  const lines = [
    ...(others === '' ? [] : [messages.otherNames + others]),
    messages.named(mentions, intervalInWords({ from: first, to: last }, language)),
    ...(companions === '' ? [] : [messages.together + companions]),
  ];
  return plain(lines.join('\n'));
}

/** The sentences that tell most, each article named once over its own. */
function excerptsOf({ excerpts, name }: Entity, language: Language): Block[] {
  const readable = excerpts.filter(({ text }) => text.trim() !== '').slice(0, MOST_EXCERPTS);
  return readable.flatMap((excerpt, index) => {
    const { inferred } = excerpt;
    const said = quoteOf(excerpt, { longest: LONGEST_SENTENCE });
    const whom = inferred && plain(messagesIn(language).inferred(inferred, shownName(name)));
    const quote = whom && said.length > 0 ? [whom, ...said] : said;
    const isSame = readable[index - 1]?.article === excerpt.article;
    return isSame ? quote : [plain(...reportLineOf(excerpt.article, language)), ...quote];
  });
}
