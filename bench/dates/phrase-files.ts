import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { addDays } from '../../src/text/calendar.ts';
import { ducklingPhrasesIn } from './duckling.ts';
import type { Phrase, PhraseSet } from './phrases.ts';

/**
 * Reads a file of phrases: English `DateTimeModel.json` as Microsoft's Recognizers-Text tests itself with, or a corpus of
 * Duckling in Haskell (`EN-Corpus.hs`, `RU-Corpus.hs`).
 * @throws Error with file and reason for what cannot be read.
 */
export function readPhrases(file: string): PhraseSet {
  const name = basename(file);
  const content = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  if (name.endsWith('.hs')) {
    return { name, ...ducklingPhrasesIn(content, name.startsWith('RU') ? 'ru' : 'en') };
  }
  const all = casesIn(content, file).map(phraseOf);
  return {
    name,
    phrases: all.map(({ phrase }) => phrase),
    leftOut: all.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}

const resolved = z.object({
  timex: z.string().optional(),
  type: z.string(),
  value: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  Mod: z.string().optional(),
});
const recognizersCase = z.object({
  Input: z.string(),
  Context: z.object({ ReferenceDateTime: z.string() }).optional(),
  Results: z.array(z.object({ Resolution: z.object({ values: z.array(resolved) }).nullish() })),
});

function casesIn(content: string, file: string): z.infer<typeof recognizersCase>[] {
  try {
    return z.array(recognizersCase).parse(JSON.parse(content));
  } catch (error) {
    throw new Error(
      `${file}: holds no cases of Recognizers-Text: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** The day to which cases without one refer, in the tests that they are taken from. */
const DEFAULT_REFERENCE = '2016-11-07';

function phraseOf({ Input, Context, Results }: z.infer<typeof recognizersCase>) {
  const ways = Results.map(({ Resolution }) => (Resolution?.values ?? []).flatMap((value) => waysOf(value)));
  const expected = ways.filter((one) => one.length > 0);
  const reference = Context?.ReferenceDateTime.slice(0, 10) ?? DEFAULT_REFERENCE;
  const phrase: Phrase = { text: Input, reference, language: 'en', expected };
  return { phrase, leftOut: ways.length - expected.length };
}

/** One way of understanding, or two where it is open whether the last day of a range belongs to it; none for what is left out. */
function waysOf({ timex = '', type, value = '', start, end, Mod }: z.infer<typeof resolved>): string[] {
  if (Mod !== undefined) return [];
  switch (type) {
    case 'date':
      return [`days ${value}/${value}`];
    case 'daterange':
      return start === undefined || end === undefined || start >= end
        ? []
        : [`days ${start}/${end}`, `days ${start}/${addDays(end, -1)}`];
    case 'datetime':
      return timex.endsWith('_REF') ? [timex] : [`moment ${value.replace(' ', 'T')}`];
    case 'time':
      return [`clock ${value}`];
    case 'duration':
    case 'set':
      return [timex];
    default:
      return [];
  }
}
