import { join } from 'node:path';
import { readCrossRe } from '../../../bench/corpora/crossre.ts';
import { temporaryFolder } from '../../articles/temporary.ts';

const SENTENCE = {
  doc_key: 'news-1',
  sentence: [
    ...['Acme', 'Group', '(', 'AG', ')', "'s", 'head', 'Anna', 'Bos', 'of'],
    ...['Rome', 'met', 'her', 'old', 'friends', 'from', 'Ajax', '.'],
  ],
  ner: [
    [0, 1, 'organisation'],
    [3, 3, 'organisation'],
    [7, 8, 'person'],
    [10, 10, 'location'],
    [16, 16, 'organisation'],
  ],
  relations: [
    [3, 3, 0, 1, 'named', '', false, false],
    [7, 8, 0, 1, 'role', '', false, false],
    [7, 8, 16, 16, 'role', '', false, false],
    [7, 8, 10, 10, 'origin', '', false, false],
  ],
};

/** A file of CrossRE with one sentence about a person and three organisations, as it is read. */
export async function readOneSentence() {
  const folder = await temporaryFolder({ 'news.json': JSON.stringify(SENTENCE) });
  return readCrossRe(join(folder, 'news.json'));
}
