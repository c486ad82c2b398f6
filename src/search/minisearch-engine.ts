import MiniSearch from 'minisearch';
import type { Candidate, Engine, IndexedPassage } from './engine.ts';

/** BM25+ as Lv & Zhai (2011) recommend it, with less weight on length than MiniSearch's default: passages are short. */
const BM25 = { k: 1.2, b: 0.6, d: 0.5 };
const TITLE_BOOST = 0.5;

const byBlanks = (text: string): string[] => (text === '' ? [] : text.split(' '));

/** An engine in this process's memory. Stems are joined by blanks, so that MiniSearch neither cuts nor changes them. */
export function createMiniSearchEngine(): Engine {
  const index = new MiniSearch<{ id: string; text: string; title: string }>({
    fields: ['text', 'title'],
    tokenize: byBlanks,
    processTerm: (term) => term,
    searchOptions: { boost: { text: 1, title: TITLE_BOOST }, bm25: BM25, combineWith: 'OR' },
  });
  return {
    add(passages) {
      index.addAll(passages.map(documentOf));
    },
    remove(passages) {
      // Not `discard`, which leaves the frequencies of words as they were until the next clean-up.
      index.removeAll(passages.map(documentOf));
    },
    async candidates({ weights, limit }) {
      const hits = index.search([...weights.keys()].join(' '), {
        boostTerm: (term) => weights.get(term) ?? 1,
      });
      const candidates: Candidate[] = hits.map(({ id, score, queryTerms }) => ({
        id,
        // MiniSearch multiplies the sum by the number of matched terms; BM25 already rewards each of them.
        score: score / Math.max(1, queryTerms.length),
      }));
      return candidates.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
    },
  };
}

function documentOf({ id, stems, titleStems }: IndexedPassage): { id: string; text: string; title: string } {
  return { id, text: stems.join(' '), title: titleStems.join(' ') };
}
