import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meantimeRoles } from '../../../bench/corpora/meantime-roles.ts';
import { describedOutcomesOf } from '../../../bench/roles/role-proxies.ts';
import { temporaryFolder } from '../../articles/temporary.ts';
import { BOS, fileOf, mention } from './meantime-made.ts';

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
