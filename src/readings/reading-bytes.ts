import type { Language } from '../text/language.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import type { PackedReading } from './reading.ts';

const LANGUAGES: readonly Language[] = ['en', 'ru', 'kk'];

/** Writes a reading, the numbers of its forms translated by `formOf`. */
export function writeReading(
  writer: ByteWriter,
  { findings, appearances }: PackedReading,
  formOf: (form: number) => number,
): void {
  const { language, paragraphs, sentences, tokens, dates, names, definitions } = findings;
  writer.number(LANGUAGES.indexOf(language));
  writer.column(paragraphs);
  writer.column(sentences);
  writer.column(tokens.starts);
  writer.column(tokens.lengths);
  writer.column(tokens.forms.map(formOf));
  writer.column(dates.rows);
  writer.column(names);
  writer.column(definitions);
  writer.column(appearances.appearances);
  writer.column(appearances.mentions);
  writer.column(appearances.reporters);
  writer.column(appearances.bearers);
  writer.texts(dates.values);
  writer.texts(appearances.roles);
  writer.texts(appearances.forms);
}

/**
 * Reads what `writeReading` wrote, once: the numbers of its forms are replaced by those in `forms` where they stand.
 * `undefined` where that has none for one of them.
 */
export function readReading(reader: ByteReader, forms: Uint32Array): PackedReading | undefined {
  const language = LANGUAGES[reader.number()] ?? 'en';
  const [paragraphs, sentences] = [reader.column(), reader.column()];
  const [starts, lengths, words] = [reader.column(), reader.column(), reader.column()];
  const [dates, names, definitions] = [reader.column(), reader.column(), reader.column()];
  const [appearances, mentions] = [reader.column(), reader.column()];
  const [reporters, bearers] = [reader.column(), reader.column()];
  const [values, roles, pairs] = [reader.texts(), reader.texts(), reader.texts()];
  if (!(words instanceof Uint32Array) || !translate(words, forms)) return undefined;
  return {
    findings: {
      language,
      paragraphs,
      sentences,
      tokens: { starts, lengths, forms: words },
      dates: { rows: dates, values },
      names,
      definitions,
    },
    appearances: { appearances, mentions, reporters, bearers, roles, forms: pairs },
  };
}

/** Replaces each number by the one that stands in its place in `numbers`; false where there is none. */
function translate(words: Uint32Array, numbers: Uint32Array): boolean {
  for (let index = 0; index < words.length; index += 1) {
    const number = numbers[words[index] ?? 0];
    if (number === undefined) return false;
    words[index] = number;
  }
  return true;
}
