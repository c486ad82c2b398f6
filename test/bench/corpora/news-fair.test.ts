import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newsFairNames } from '../../../bench/corpora/news-fair.ts';
import { temporaryFolder } from '../../articles/temporary.ts';

const TEXT = 'Anna Bos, head of the Acme Group, met him and Lee in Rome. He left. Bos left.';

function label(text: string, entity_id: string, type: string, coref = false) {
  const start = TEXT.indexOf(text);
  return { id: start, span: [start, start + text.length], entity_id, name: '', type, coref };
}

async function setOf(title: string) {
  const line = {
    id: 7,
    title,
    text: TEXT,
    evaluation_span: [0, TEXT.indexOf('Bos left')],
    labels: [
      label('Anna Bos', 'Q1', 'Q215627'),
      label('head', 'Q2', 'Q12737077|Q4164871'),
      label('the Acme Group', 'Q3', 'Q2424752|Q43229'),
      label('him', 'Q4', 'Q215627', true),
      label('Lee', '<NIL>', 'OTHER'),
      label('He', 'Q4', 'Q215627', true),
      label('Rome', 'Q5', 'Q27096213|Q43229'),
    ],
  };
  const folder = await temporaryFolder({ 'dev.jsonl': JSON.stringify(line) });
  return newsFairNames(join(folder, 'dev.jsonl'));
}

describe('newsFairNames', () => {
  it('reads the people and organisations that are named', async () => {
    const { texts, ...set } = await setOf('20190711 - Bos leaves');
    expect(set).toEqual({ name: 'dev', isShared: true });
    expect(texts[0]?.article).toEqual({ id: '7', date: '2019-07-11', text: TEXT });
    expect(texts[0]?.mentions).toEqual([
      { start: 0, end: 8, kind: 'person', entity: 'Q1' },
      { start: 22, end: 32, kind: 'organisation', entity: 'Q3' },
    ]);
    expect(texts[0]?.pronouns).toEqual([{ start: 59, end: 61, kind: 'person', entity: 'Q4' }]);
  });

  it('judges names in the marked part, but for those of whom nothing is known', async () => {
    const { texts } = await setOf('Bos leaves');
    const isJudged = (name: string, from = 0) => {
      const start = TEXT.indexOf(name, from);
      return texts[0]?.isJudged({ start, end: start + name.length });
    };
    expect([isJudged('Rome'), isJudged('Lee'), isJudged('Bos', 20)]).toEqual([true, false, false]);
  });
});
