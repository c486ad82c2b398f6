import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meantimeNames, meantimeRoles } from '../../../bench/corpora/meantime.ts';
import { describedOutcomesOf } from '../../../bench/roles/role-proxies.ts';
import { temporaryFolder } from '../../articles/temporary.ts';

const TEXT = 'Bos leads\nAnna Bos , head of Acme , spoke .\nMs Bos left Acme .';

function mention(text: string, synt: string, from = 0) {
  const start = TEXT.indexOf(text, from);
  return { start, end: start + text.length, text, synt };
}

const BOS = {
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
const ACME = {
  id: 'ORG1',
  type: 'ORG',
  ref: '',
  mentions: [mention('Acme', 'NAM'), mention('Acme', 'NAM', TEXT.indexOf('left'))],
};

async function fileOf(...entities: readonly object[]): Promise<string> {
  const annotated_until = TEXT.indexOf('Ms Bos');
  const line = { id: '1', date: '2008-03-06', text: TEXT, annotated_until, entities };
  return join(await temporaryFolder({ 'meantime.jsonl': `${JSON.stringify(line)}\n` }), 'meantime.jsonl');
}

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

describe('meantimeRoles', () => {
  it('expects the phrases beside a name', async () => {
    const [text] = meantimeRoles(await fileOf(BOS));
    expect(text?.people.map(({ expected, allowed }) => ({ expected, allowed }))).toEqual([
      { expected: ['head of Acme'], allowed: [] },
    ]);
    expect(text && describedOutcomesOf(text)).toMatchObject([{ right: ['head of Acme'], missed: [] }]);
  });

  it('allows a phrase of the person that stands elsewhere, and the title within a name', async () => {
    const mentions = [mention('Anna Bos', 'NAM'), mention('leads', 'NOM')];
    const [text] = meantimeRoles(await fileOf({ ...BOS, mentions }));
    expect(text?.people).toMatchObject([{ expected: [], allowed: ['leads'] }]);
    const titled = 'Judge Anna Bos spoke .';
    const whole = { start: 0, end: 14, text: 'Judge Anna Bos', synt: 'NAM' };
    const line = {
      id: '1',
      date: '2008-03-06',
      text: titled,
      annotated_until: 22,
      entities: [{ ...BOS, mentions: [whole] }],
    };
    const folder = await temporaryFolder({ 'm.jsonl': JSON.stringify(line) });
    expect(meantimeRoles(join(folder, 'm.jsonl'))[0]?.people).toMatchObject([
      { expected: [], allowed: ['Judge'] },
    ]);
  });
});
