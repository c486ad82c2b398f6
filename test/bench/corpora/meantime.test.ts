import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meantimeNames } from '../../../bench/corpora/meantime.ts';
import { temporaryFolder } from '../../articles/temporary.ts';
import { ACME, BOS, fileOf } from './meantime-made.ts';

describe('meantimeNames', () => {
  it('reads the names of people and organisations in the text as printed', async () => {
    const set = meantimeNames(await fileOf(BOS, ACME, { id: 'LOC1', type: 'LOC', ref: '', mentions: [] }));
    expect(set).toMatchObject({ name: 'meantime', isShared: true });
    const [text] = set.texts;
    expect(text?.article).toEqual({
      id: '1',
      date: '2008-03-06',
      text: 'Bos leads\nAnna Bos, head of Acme, spoke.\nMs Bos left Acme.\n',
    });
    const names = text?.mentions.map(({ start, end, entity }) => [
      text.article.text.slice(start, end),
      entity,
    ]);
    expect(names).toEqual([
      ['Bos', 'http://dbpedia.org/resource/Anna_Bos'],
      ['Anna Bos', 'http://dbpedia.org/resource/Anna_Bos'],
      ['Acme', 'ORG1'],
      ['Bos', 'http://dbpedia.org/resource/Anna_Bos'],
      ['Acme', 'ORG1'],
    ]);
  });

  it('reads the pronouns of people apart from their names', async () => {
    const text = 'Bos left . He sang .';
    const of = (start: number, end: number, synt: string) => ({
      start,
      end,
      text: text.slice(start, end),
      synt,
    });
    const entities = [{ ...BOS, mentions: [of(0, 3, 'NAM'), of(11, 13, 'PRO')] }];
    const line = { id: '1', date: '2008-03-06', text, annotated_until: 20, entities };
    const folder = await temporaryFolder({ 'm.jsonl': JSON.stringify(line) });
    expect(meantimeNames(join(folder, 'm.jsonl')).texts).toMatchObject([
      { mentions: [{ start: 0, end: 3 }], pronouns: [{ start: 10, end: 12, entity: BOS.ref.trim() }] },
    ]);
  });

  it('judges other names only where everything is marked', async () => {
    const [text] = meantimeNames(await fileOf(BOS)).texts;
    expect(text?.isJudged({ start: 28, end: 32 })).toBe(true);
    expect(text?.isJudged({ start: 45, end: 48 })).toBe(false);
  });
});
