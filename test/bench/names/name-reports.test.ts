import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportsOn } from '../../../bench/names/name-reports.ts';
import { temporaryFolder } from '../../articles/temporary.ts';

const TAGGED = '0\tMinister\tO\n1\tAnna\tB-PER\n2\tBos\tI-PER\n3\tleft\tO\n4\t.\tO\n';
const ACRONYMS = JSON.stringify([{ ID: '1', text: 'The UN met.', acronyms: [[4, 6]], 'long-forms': [] }]);
const ARTICLE = '{"id": "1", "time": "2022-01-05", "text": "Anna Bos left ."}\n';
const always = () => true;

describe('reportsOn', () => {
  it('tells by what a file holds how to measure it', async () => {
    const folder = await temporaryFolder({ 'a.txt': TAGGED, 'b.txt': ACRONYMS });
    const [names] = await reportsOn(join(folder, 'a.txt'), always);
    expect(names?.records).toMatchObject([{ measure: 'names', person: { expected: 1, f1: 1 } }]);
    expect(names?.written).toContain('1 sentences, each an article');
    const [acronyms] = await reportsOn(join(folder, 'b.txt'), always);
    expect(acronyms?.records).toMatchObject([{ measure: 'acronyms', texts: 1 }]);
  });

  it('measures all that is in a folder and its folders, and passes over the rest', async () => {
    const folder = await temporaryFolder({
      'README.md': '# Names\n',
      'conll/val.conllu': TAGGED,
      'timeline/articles.jsonl': ARTICLE,
      'timeline/timelines.jsonl': '[["2022-01-05", ["She left."]]]\n',
    });
    const reports = await reportsOn(folder, always);
    expect(reports.flatMap(({ records }) => records)).toMatchObject([
      { measure: 'names' },
      { measure: 'speed', set: 'timeline', texts: 1 },
    ]);
  });

  it('takes the documents of GUM in a folder for a set each kind of text', async () => {
    const document = '#FORMAT=WebAnno TSV 3.2\n\n#Text=Bos\n1-1\t0-3\tBos\tperson[1]\t_\t_\t_\t_\t_\t_\n';
    const folder = await temporaryFolder({
      'GUM_news_a.tsv': document,
      'GUM_news_b.tsv': document,
      'GUM_interview_c.tsv': document,
    });
    const reports = await reportsOn(folder, always);
    expect(reports.map(({ records: [record] }) => [record?.['set'], record?.['texts']])).toEqual([
      ['GUM interview', 1],
      ['GUM news', 2],
    ]);
    const [alone] = await reportsOn(join(folder, 'GUM_news_a.tsv'), always);
    expect(alone?.records).toMatchObject([{ texts: 1 }, { texts: 1 }]);
  });

  it('measures pronouns where it is marked whom they mean', async () => {
    const text =
      'Minister John Smith spoke in Paris on Monday .\nHe asked for help .\nThe rain fell .\nShe left .';
    const phrase = (words: string, synt: string) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, synt };
    };
    const entities = [
      { id: 'PER1', type: 'PER', ref: '', mentions: [phrase('John Smith', 'NAM'), phrase('He', 'PRO')] },
      { id: 'PER2', type: 'PER', ref: '', mentions: [phrase('She', 'PRO')] },
    ];
    const article = { id: '1', date: '2022-01-05', text, annotated_until: text.length, entities };
    const folder = await temporaryFolder({ 'marked.jsonl': `${JSON.stringify(article)}\n` });
    const reports = await reportsOn(folder, always);
    const pronouns = reports.find(({ records: [record] }) => record?.['measure'] === 'pronouns');
    expect(pronouns?.records).toEqual([
      {
        set: 'marked',
        measure: 'pronouns',
        texts: 1,
        sentences: 2,
        named: 1,
        right: 1,
        precision: 1,
        recall: 0.5,
      },
    ]);
    expect(pronouns?.written).toMatch(
      /^marked, pronouns: 1 articles +sentences +named +right +P +R\nhe and she +2 +1 +1 /,
    );
    expect(pronouns?.faults()).toEqual(['open pronoun\t–\tThe rain fell. She left.']);
  });

  it('measures only texts that are asked for', async () => {
    const folder = await temporaryFolder({ 'a.txt': TAGGED });
    const [names] = await reportsOn(folder, () => false);
    expect(names?.records).toMatchObject([{ texts: 0, all: { expected: 0, found: 0 } }]);
  });

  it('names a path that holds nothing of the kind', async () => {
    const folder = await temporaryFolder({ 'README.md': '# Names\n' });
    await expect(reportsOn(folder, always)).rejects.toThrow(`${folder}: holds no names in a known form`);
    await expect(reportsOn(join(folder, 'README.md'), always)).rejects.toThrow(/README\.md: holds no names/);
  });
});
