/** Measures how well names are found, merged and described; see README.md. */
import { parseArgs } from 'node:util';
import { annotate } from '../src/text/annotation.ts';
import { lotOf } from './chance.ts';
import { PARTS } from './collections.ts';
import { foldersOf, run, WrongCall } from './command.ts';
import { readConll } from './conll.ts';
import { type NameFigures, nameFaultsIn, nameFiguresOf } from './name-figures.ts';
import { articleOf, tokenNamesOf } from './named-text.ts';
import { share, tableOf } from './table.ts';

const USAGE = 'npm run eval:names -- PATH … [--part develop|aside] [--misses] [--json]';
/** Of every so many texts one is set aside. */
const ASIDE = 4;

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      part: { type: 'string' },
      misses: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const part = PARTS.find((one) => one === values.part);
  if (values.part !== undefined && part === undefined) {
    throw new WrongCall(`--part is "${values.part}"; it should be ${PARTS.join(' or ')}`);
  }
  const isAsked = ({ id }: { readonly id: string }) =>
    part === undefined || part === (lotOf(id, 'names') < 1 / ASIDE ? 'aside' : 'develop');
  for (const path of foldersOf(positionals)) {
    const { name, unit, texts } = readConll(path);
    const outcomes = texts
      .filter(isAsked)
      .map((text) => ({ text, found: tokenNamesOf(annotate(articleOf(text)).names, text.tokens) }));
    if (values.misses) for (const fault of nameFaultsIn(outcomes)) console.log(fault);
    const figures = nameFiguresOf(outcomes);
    if (values.json) console.log(JSON.stringify({ set: name, ...figures }));
    else if (!values.misses) console.log(written(name, unit, figures));
  }
}, USAGE);

function written(name: string, unit: string, figures: NameFigures): string {
  const { texts, expected, found } = figures;
  return tableOf(
    [`${name} (${texts} articles: each a ${unit})`, 'expected', 'found', 'precision', 'recall', 'F1'],
    [
      ['all', String(expected), String(found), figures.all],
      ['person', '', '', figures.person],
      ['organisation', '', '', figures.organisation],
      ['place', '', '', figures.place],
      ['of any kind', '', '', figures.unlabelled],
    ].map(([label, a, b, agreement]) => [
      String(label),
      String(a),
      String(b),
      ...(typeof agreement === 'object'
        ? [agreement.precision, agreement.recall, agreement.f1].map(share)
        : []),
    ]),
  );
}
