/** Measures how well expressions of time are found and understood; see README.md. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Agreement } from '../agreement.ts';
import { annotate } from '../annotating.ts';
import { foldersOf, partIn, run, WrongCall } from '../command.ts';
import { partOfText } from '../parts.ts';
import { share, tableOf } from '../table.ts';
import { readPhrases } from './phrase-files.ts';
import { type PhraseFigures, phraseFaultsIn, phraseFiguresOf } from './phrases.ts';
import { readTimeMl, type TimedText } from './timeml.ts';
import { faultOf, pairsOf, type TimexFigures, type TimexOutcome, timexFiguresOf } from './timex-figures.ts';

const USAGE = 'npm run eval:dates -- DIR|FILE … [--part develop|aside] [--misses] [--json]';

/** Phrases are in files, documents in folders. */
const PHRASE_FILE = /\.(?:json|hs)$/u;

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      part: { type: 'string' },
      misses: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const part = partIn(values.part);
  const measured: { readonly collection: string; readonly figures: TimexFigures }[] = [];
  const phrased: { readonly collection: string; readonly figures: PhraseFigures }[] = [];
  const folders = foldersOf(positionals);
  const unparted = part === undefined ? undefined : folders.find((one) => PHRASE_FILE.test(one));
  if (unparted !== undefined) throw new WrongCall(`--part goes only with folders; ${unparted} is a file`);
  for (const folder of folders) {
    if (PHRASE_FILE.test(folder)) {
      const phrases = readPhrases(folder);
      if (values.misses) for (const fault of phraseFaultsIn(phrases)) console.log(fault);
      phrased.push({ collection: phrases.name, figures: phraseFiguresOf(phrases) });
      continue;
    }
    const texts = readTimeMl(folder).filter(
      (text) => part === undefined || partOfText(text, 'dates') === part,
    );
    const outcomes = texts.map(outcomeOf);
    if (values.misses) for (const fault of faultsIn(outcomes)) console.log(fault);
    measured.push({ collection: basename(folder), figures: timexFiguresOf(outcomes) });
  }
  if (values.json) {
    for (const { collection, figures } of [...measured, ...phrased]) {
      console.log(JSON.stringify({ collection, ...figures }));
    }
  } else if (!values.misses) {
    if (measured.length > 0) console.log(written(measured));
    if (phrased.length > 0) console.log(writtenPhrases(phrased));
  }
}, USAGE);

function outcomeOf(text: TimedText): TimexOutcome {
  const article = { id: text.id, date: text.reference, text: text.text, language: 'en' };
  return { text, found: [...annotate(article).dates] };
}

function faultsIn(outcomes: readonly TimexOutcome[]): string[] {
  return outcomes.flatMap(pairsOf).flatMap((pair) => faultOf(pair) ?? []);
}

function written(
  measured: readonly { readonly collection: string; readonly figures: TimexFigures }[],
): string {
  const all = ({ precision, recall, f1 }: Agreement) => [precision, recall, f1].map(share);
  return tableOf(
    ['', 'texts', 'expected', 'found', 'strict P', 'R', 'F1', 'relaxed P', 'R', 'F1', 'value F1', 'type F1'],
    measured.map(({ collection, figures: { texts, expected, found, strict, relaxed, value, type } }) => [
      collection,
      ...[texts, expected, found].map(String),
      ...all(strict),
      ...all(relaxed),
      share(value.f1),
      share(type.f1),
    ]),
  );
}

function writtenPhrases(
  phrased: readonly { readonly collection: string; readonly figures: PhraseFigures }[],
): string {
  return tableOf(
    ['', 'expected', 'left out', 'exact value'],
    phrased.map(({ collection, figures: { expected, leftOut, exact } }) => [
      collection,
      String(expected),
      String(leftOut),
      share(exact),
    ]),
  );
}
