import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gumNames } from '../../../bench/corpora/gum.ts';
import { temporaryFolder } from '../../articles/temporary.ts';

/** A row: place, token, types of entities, kinds of links and where they lead. */
function row(place: string, token: string, types = '_', links = '_', targets = '_'): string {
  return [place, '0-1', token, types, '_', '_', '_', '_', links, targets, ''].join('\t');
}

const DOCUMENT = [
  '#FORMAT=WebAnno TSV 3.2',
  '',
  '#Text=Mr Bos leads Acme .',
  row('1-1', 'Mr', 'person[1]', 'ana|bridge:other', '2-1[3_1]|2-3[4_1]'),
  row('1-2', 'Bos', 'person[1]'),
  row('1-3', 'leads'),
  row('1-4', 'Acme', 'organization[2]|place[5]'),
  row('1-5', '.'),
  '',
  '#Text=He knows Anna Bos',
  row('2-1', 'He', 'person[3]', 'coref', '3-1[6_3]'),
  row('2-2', 'knows'),
  row('2-3', 'Anna', 'person[4]'),
  row('2-4', 'Bos', 'person[4]'),
  '',
  '#Text=Paul Bos',
  row('3-1', 'Paul', 'person[6]'),
  row('3-2', 'Bos', 'person[6]'),
  '',
].join('\n');

describe('gumNames', () => {
  it('reads names, and which of them are joined by links from one phrase to the next', async () => {
    const folder = await temporaryFolder({ 'GUM_news_bos.tsv': DOCUMENT });
    const { texts, ...set } = gumNames('news', [join(folder, 'GUM_news_bos.tsv')]);
    expect(set).toEqual({ name: 'news', isShared: false });
    const [text] = texts;
    expect(text?.article).toMatchObject({
      id: 'GUM_news_bos',
      text: 'Mr Bos leads Acme.\nHe knows Anna Bos\nPaul Bos\n',
    });
    const mentions = text?.mentions ?? [];
    expect(mentions.map(({ start, end, kind }) => [text?.article.text.slice(start, end), kind])).toEqual([
      ['Bos', 'person'],
      ['Acme', 'organisation'],
      ['Anna Bos', 'person'],
      ['Paul Bos', 'person'],
    ]);
    const [bos, , anna, paul] = mentions.map(({ entity }) => entity);
    expect(paul).toBe(bos);
    expect(anna).not.toBe(bos);
    expect(text?.pronouns).toEqual([{ start: 19, end: 21, kind: 'person', entity: bos }]);
  });

  it('names a file of another form', async () => {
    const folder = await temporaryFolder({ 'other.tsv': 'a\tb\n' });
    expect(() => gumNames('news', [join(folder, 'other.tsv')])).toThrow(/other\.tsv: holds no sentence/);
  });
});
