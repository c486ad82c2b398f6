/** Measures how well expressions of time are found and understood; see README.md. */
import { basename } from 'node:path';
import { annotate } from '../annotating.ts';
import { evaluationCalled, run, WrongCall } from '../command.ts';
import { partOfText } from '../parts.ts';
import { cellsOf, type IsAsked, printReport, type Report } from '../report.ts';
import { share, tableOf } from '../table.ts';
import { readPhrases } from './phrase-files.ts';
import { phraseFaultsIn, phraseFiguresOf } from './phrases.ts';
import { readTimeMl, type TimedText } from './timeml.ts';
import { faultOf, pairsOf, type TimexOutcome, timexFiguresOf } from './timex-figures.ts';

const USAGE = 'npm run eval:dates -- DIR|FILE … [--part develop|aside] [--misses] [--json]';

/** Phrases are in files, documents in folders. */
const PHRASE_FILE = /\.(?:json|hs)$/u;

await run(async () => {
  const { paths, part, ...printing } = evaluationCalled();
  const unparted = part === undefined ? undefined : paths.find(isPhraseFile);
  if (unparted !== undefined) throw new WrongCall(`--part goes only with folders; ${unparted} is a file`);
  const isAsked: IsAsked = (text) => part === undefined || partOfText(text, 'dates') === part;
  const folders = paths.filter((path) => !isPhraseFile(path));
  const files = paths.filter(isPhraseFile);
  if (folders.length > 0) printReport(timexReport(folders, isAsked), printing);
  if (files.length > 0) printReport(phraseReport(files), printing);
}, USAGE);

function isPhraseFile(path: string): boolean {
  return PHRASE_FILE.test(path);
}

function timexReport(folders: readonly string[], isAsked: IsAsked): Report {
  const measured = folders.map((folder) => {
    const outcomes = readTimeMl(folder).filter(isAsked).map(outcomeOf);
    return { set: basename(folder), outcomes, ...timexFiguresOf(outcomes) };
  });
  return {
    written: tableOf(
      [
        ...['set', 'texts', 'expected', 'found'],
        ...['strict P', 'R', 'F1', 'relaxed P', 'R', 'F1', 'value F1', 'type F1'],
      ],
      measured.map(({ set, texts, expected, found, strict, relaxed, value, type }) => [
        set,
        ...[texts, expected, found].map(String),
        ...cellsOf(strict),
        ...cellsOf(relaxed),
        share(value.f1),
        share(type.f1),
      ]),
    ),
    records: measured.map(({ outcomes: _, ...figures }) => figures),
    faults: () =>
      measured.flatMap(({ outcomes }) => outcomes.flatMap(pairsOf).flatMap((pair) => faultOf(pair) ?? [])),
  };
}

function outcomeOf(text: TimedText): TimexOutcome {
  const article = { id: text.id, date: text.reference, text: text.text, language: 'en' };
  return { text, found: [...annotate(article).dates] };
}

function phraseReport(files: readonly string[]): Report {
  const sets = files.map(readPhrases);
  const records = sets.map((phrases) => ({ set: phrases.name, ...phraseFiguresOf(phrases) }));
  return {
    written: tableOf(
      ['phrases', 'expected', 'left out', 'exact value'],
      records.map(({ set, expected, leftOut, exact }) => [
        set,
        String(expected),
        String(leftOut),
        share(exact),
      ]),
    ),
    records,
    faults: () => sets.flatMap(phraseFaultsIn),
  };
}
