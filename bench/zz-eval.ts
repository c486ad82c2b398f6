import { readBackground } from '../src/search/background.ts';
import { readCollection } from './collections.ts';
import { answerFiguresOf, rankingFiguresOf } from './figures.ts';
import { createDateline } from './systems.ts';

const b = readBackground();
for (const n of process.argv.slice(2)) {
  const undated = n.startsWith('-');
  const c = readCollection('/work/shared/eval/retrieval/' + n.replace(/^-/, ''));
  const t = performance.now();
  const s = await createDateline(c.articles, b);
  const ti = (performance.now() - t) / 1000;
  const o = [];
  for (const q of c.questions)
    o.push({ question: q, found: await s.find(undated ? { ...q, asked: undefined } : q) });
  const r = rankingFiguresOf(o),
    a = answerFiguresOf(o);
  console.log(
    n,
    'index',
    ti.toFixed(1),
    'hit1',
    r.hit1?.mean.toFixed(3),
    'hit10',
    r.hit10?.toFixed(3),
    'ndcg',
    r.ndcg10?.mean.toFixed(3),
    'auc',
    a.auc?.toFixed(3),
    'marked',
    a.marked?.toFixed(3),
    'p50',
    r.p50?.toFixed(1),
    'p99',
    r.p99?.toFixed(1),
    Math.round(process.memoryUsage().rss / 1e6),
  );
}
