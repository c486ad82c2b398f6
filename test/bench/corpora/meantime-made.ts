import { join } from 'node:path';
import { temporaryFolder } from '../../articles/temporary.ts';

const TEXT = 'Bos leads\nAnna Bos , head of Acme , spoke .\nMs Bos left Acme .';

/** A phrase of the text, and how it stands there. */
export function mention(text: string, synt: string, from = 0) {
  const start = TEXT.indexOf(text, from);
  return { start, end: start + text.length, text, synt };
}

export const BOS = {
  id: 'PER1',
  type: 'PER',
  ref: ' http://dbpedia.org/resource/Anna_Bos ',
  mentions: [
    mention('Bos', 'NAM'),
    mention('Anna Bos', 'NAM'),
    mention('head of Acme', 'NOM'),
    mention('Anna Bos , head of Acme', 'APP'),
    mention('Ms Bos', ''),
  ],
};
export const ACME = {
  id: 'ORG1',
  type: 'ORG',
  ref: '',
  mentions: [mention('Acme', 'NAM'), mention('Acme', 'NAM', TEXT.indexOf('left'))],
};

/** A file with one article, marked throughout but for its last sentence. */
export async function fileOf(...entities: readonly object[]): Promise<string> {
  const annotated_until = TEXT.indexOf('Ms Bos');
  const line = { id: '1', date: '2008-03-06', text: TEXT, annotated_until, entities };
  return join(await temporaryFolder({ 'meantime.jsonl': `${JSON.stringify(line)}\n` }), 'meantime.jsonl');
}
