import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { quote } from '../../src/articles/article.ts';
import { converse } from '../../src/conversation/converse.ts';
import { ABOUT_BYTES, textOf } from '../../src/conversation/reply.ts';
import type { Request } from '../../src/conversation/request.ts';
import { answerOf, entityOf, lengthOf, libraryOf } from './fakes.ts';

const MOST_UNITS = 3500;

/** Words, blanks, line breaks, long runs and halves of characters: what a text of unknown origin may hold. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        ' ',
        '\n',
        '. ',
        '\n\n',
        'слово ',
        '\u{1F600}',
        '\u{D83D}',
        'x'.repeat(900),
        'word '.repeat(200),
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const day = fc.constantFrom('2021-12-31', '2022-01-02', '2022-01-10', '2024-02-29');
const value = fc.oneof(
  day,
  fc.constantFrom('2022', '2022-01', '2022-W52', 'PAST_REF', '2022-01-02/2022-01-05', ''),
);

const article: fc.Arbitrary<Article> = fc.record(
  {
    id: fc.constant('secret-id'),
    date: day,
    text,
    title: text,
    source: text,
    url: fc.oneof(fc.webUrl(), text),
  },
  { requiredKeys: ['id', 'date', 'text'] },
);

const quotation = fc
  .tuple(article, fc.nat(3000), fc.nat(3000))
  .map(([from, a, b]) =>
    quote(from, Math.min(a, b, from.text.length), Math.min(Math.max(a, b), from.text.length)),
  );

const excerpt = fc
  .tuple(quotation, fc.nat(3000), fc.nat(3000), fc.array(value), fc.double({ noNaN: true }))
  .map(([quoted, a, b, dates, score]) => ({
    ...quoted,
    passage: 'secret-id#1',
    highlight: {
      start: Math.min(a, b, quoted.text.length),
      end: Math.min(Math.max(a, b), quoted.text.length),
    },
    dates,
    score,
  }));

const answer = fc
  .record({
    kind: fc.constantFrom('when' as const, 'what' as const),
    answered: fc.boolean(),
    subject: fc.option(text, { nil: undefined }),
    window: fc.constantFrom(null, { from: '2022-01-03', to: '9999-12-31' }),
    excerpts: fc.array(excerpt, { maxLength: 6 }),
  })
  .map(answerOf);

const entity = fc
  .record({
    name: text,
    kind: fc.constantFrom('person' as const, 'organisation' as const),
    roles: fc.array(fc.record({ title: text, dates: fc.array(day).map((days) => days.sort()) })),
    aliases: fc.array(text),
    excerpts: fc.array(quotation),
    together: fc.array(text),
    reporting: fc.boolean(),
  })
  .map(({ name, ...rest }) => entityOf(name, rest));

const entry = fc
  .tuple(quotation, fc.constantFrom('2022-01-02', '2022-01', '2022-W01', '2022'), fc.boolean())
  .map(([quoted, date, inferred]) => ({
    ...quoted,
    date,
    precision: 'day' as const,
    salience: 1,
    inferred,
    also: [],
  }));

const entities = fc.array(entity, { maxLength: 8 });
const lookup = fc.oneof(
  entity.map((found) => ({
    found: 'one' as const,
    entity: { ...found, name: `Rau ${found.name}` },
    others: [],
  })),
  fc
    .tuple(fc.constantFrom('several' as const, 'none' as const), entities)
    .map(([found, candidates]) => ({ found, candidates })),
);

const library = fc
  .tuple(answer, fc.array(entry, { maxLength: 8 }), entities, lookup, fc.array(text))
  .map(([answered, entries, named, found, topics]) => ({
    articles: [...answered.excerpts, ...entries, ...named.flatMap(({ excerpts }) => excerpts)],
    library: libraryOf({
      ask: async () => answered,
      timeline: async () => entries,
      who: async () => named,
      lookUp: async () => found,
      coverage: async () => ({ articles: 1, published: { from: '2022-01-02', to: '2022-01-10' }, topics }),
    }),
  }));

const language = fc.constantFrom('en' as const, 'ru' as const, 'kk' as const);
const request: fc.Arbitrary<Request> = fc.oneof(
  fc.record({ kind: fc.constantFrom('start' as const, 'help' as const, 'privacy' as const), language }),
  fc.record({
    kind: fc.constantFrom('answer' as const, 'timeline' as const, 'who' as const),
    about: fc.oneof(text, fc.constantFrom('Rau', 'since 2022-01-05', 'с 5 января')),
    page: fc.integer({ min: -1, max: 4 }),
    language,
  }),
);

test('any reply to anything keeps to its length, has something in every block and carries only short words in buttons', async () => {
  await fc.assert(
    fc.asyncProperty(library, request, async (given, asked) => {
      const reply = await converse(given.library, asked, '2026-05-12');
      expect(reply.blocks.length).toBeGreaterThan(0);
      expect(lengthOf(reply)).toBeLessThanOrEqual(MOST_UNITS);
      for (const { content } of reply.blocks) expect(textOf(content).trim()).not.toBe('');
      for (const row of reply.buttons) expect(row.length).toBeGreaterThan(0);
      for (const { label, action } of reply.buttons.flat()) {
        expect(label.trim()).not.toBe('');
        expect(action.page).toBeGreaterThanOrEqual(0);
        if (action.about === undefined) continue;
        expect(action.about.trim()).not.toBe('');
        expect(Buffer.byteLength(action.about)).toBeLessThanOrEqual(ABOUT_BYTES);
      }
    }),
  );
});

test('any quote is word for word from an article, but for the marks where it was cut', async () => {
  await fc.assert(
    fc.asyncProperty(library, request, async (given, asked) => {
      const reply = await converse(given.library, asked, '2026-05-12');
      const found = await given.library.lookUp('');
      const cards = found.found === 'one' ? found.entity.excerpts : [];
      const texts = [...given.articles, ...cards].map((quoted) => quoted.article.text);
      for (const { kind, content } of reply.blocks) {
        if (kind === 'plain') continue;
        const parts = content.slice(content[0] === '… ' ? 1 : 0, content.at(-1) === ' …' ? -1 : undefined);
        expect(texts.some((whole) => whole.includes(textOf(parts)))).toBe(true);
      }
    }),
  );
});
