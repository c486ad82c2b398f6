import type { Article } from '../../src/articles/article.ts';
import { quote } from '../../src/articles/article.ts';
import type { Block, Reply } from '../../src/conversation/reply.ts';
import { textOf } from '../../src/conversation/reply.ts';
import type { Library } from '../../src/library.ts';
import type { Answer, Excerpt } from '../../src/search/answer.ts';
import type { TimelineEntry, TimelineQuery } from '../../src/timeline/entry.ts';
import type { Entity } from '../../src/who/entity.ts';

export const TASS: Article = {
  id: 'a1',
  date: '2022-01-10',
  source: 'TASS',
  url: 'https://tass.example/1',
  text: 'Prices rose.\n\nThe protests began on January 2 due to gas prices. Soon they spread. Troops came.\n\nOn January 9, Blinken criticised Tokayev.',
};

export const WIRE: Article = {
  id: 'b2',
  date: '2022-01-12',
  title: 'Calm returns',
  text: 'Blinken spoke again on January 11. Calm returned.',
};

/** What a library says to anything that a test does not set. */
export function libraryOf(parts: Partial<Library> = {}): Library {
  return {
    ask: async (question) => answerOf({ question }),
    explain: async () => {
      throw new Error('a conversation explains no answer');
    },
    timeline: async () => [entryOf(TASS, 'Troops came.', '2022-01-06')],
    who: async () => [],
    lookUp: async () => ({ found: 'none', candidates: [] }),
    coverage: async () => ({
      articles: 2,
      published: { from: '2022-01-10', to: '2022-01-12' },
      topics: ['Kazakhstan', 'CSTO'],
    }),
    published: () => ({ from: '2022-01-10', to: '2022-01-12' }),
    tells: () => true,
    entityOf: () => undefined,
    unheardNames: async () => [],
    annotations: () => [],
    update: () => {},
    ...parts,
  };
}

export function answerOf(parts: Partial<Answer> = {}): Answer {
  return {
    question: 'When did the protests begin?',
    language: 'en',
    kind: 'what',
    subject: undefined,
    answered: true,
    confidence: 0.9,
    window: null,
    excerpts: [],
    ...parts,
  };
}

/** An excerpt that quotes `text` of an article, with `answer` as its answering sentence. */
export function excerptOf(
  article: Article,
  text: string,
  answer = text,
  rest: Partial<Pick<Excerpt, 'dates' | 'score'>> = {},
): Excerpt {
  const start = article.text.indexOf(text);
  const from = text.indexOf(answer);
  return {
    ...quote(article, start, start + text.length),
    passage: `${article.id}#0`,
    highlight: { start: from, end: from + answer.length },
    dates: [],
    score: 1,
    ...rest,
  };
}

export function entryOf(
  article: Article,
  text: string,
  date: string,
  rest: Partial<Pick<TimelineEntry, 'until' | 'precision' | 'inferred'>> = {},
): TimelineEntry {
  const start = article.text.indexOf(text);
  return {
    ...quote(article, start, start + text.length),
    date,
    precision: 'day',
    salience: 1,
    inferred: false,
    also: [],
    ...rest,
  };
}

export function entityOf(name: string, rest: Partial<Entity> = {}): Entity {
  return {
    name,
    kind: 'person',
    roles: [],
    aliases: [],
    mentions: 1,
    first: '2022-01-10',
    last: '2022-01-10',
    excerpts: [],
    together: [],
    reporting: false,
    ...rest,
  };
}

/** A library whose timeline is `entries`, and the queries it was asked. */
export function libraryTelling(entries: readonly TimelineEntry[]): {
  readonly library: Library;
  readonly queries: TimelineQuery[];
} {
  const queries: TimelineQuery[] = [];
  const timeline = async (query: TimelineQuery) => {
    queries.push(query);
    return entries;
  };
  return { library: libraryOf({ timeline }), queries };
}

/** A reply as plain text, one string a block; quotes begin with "> ", bold is in asterisks, links name their address. */
export function shown(reply: Reply): string[] {
  return reply.blocks.map(shownBlock);
}

function shownBlock({ kind, content }: Block): string {
  const text = content
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if (inline.style === 'link') return `[${inline.text}](${inline.url})`;
      const mark = inline.style === 'bold' ? '*' : '_';
      return mark + inline.text + mark;
    })
    .join('');
  return kind === 'quote' ? `> ${text}` : text;
}

/** The buttons by label, each with what it asks for: `more: answer 1`, `who: who 0 "Blinken" (new)`. */
export function buttonsOf(reply: Reply): string[][] {
  return reply.buttons.map((row) =>
    row.map(({ label, action, target }) => {
      const about = action.about === undefined ? '' : ` "${action.about}"`;
      return `${label}: ${action.show} ${action.page}${about}${target === 'new' ? ' (new)' : ''}`;
    }),
  );
}

/** How many UTF-16 units of text a reply has. */
export function lengthOf(reply: Reply): number {
  return reply.blocks.map(({ content }) => textOf(content).length).reduce((a, b) => a + b, 0);
}
