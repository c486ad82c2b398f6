import MiniSearch from 'minisearch';

/** The titles of articles, to find the articles by that no passage with the words leads to. */
export interface Titles {
  /** Takes up the title of an article, as its stems. */
  add(articleId: string, stems: readonly string[]): void;
  /** Forgets the title of an article; one without is no error. */
  remove(articleId: string): void;
  /** The ids of the articles whose titles fit best, best first; a word that goes on counts as well, but less. */
  search(stems: Iterable<string>, limit: number): readonly string[];
}

/** From which length on a word may go on in a title. */
const SHORTEST_BEGINNING = 4;

const byBlanks = (text: string): string[] => text.split(' ');

/** An index by MiniSearch. Stems are joined by blanks, so that it neither cuts nor changes them. */
export function createTitles(): Titles {
  const index = new MiniSearch<{ readonly id: string; readonly title: string }>({
    fields: ['title'],
    tokenize: byBlanks,
    processTerm: (term) => term,
    searchOptions: { prefix: (term) => term.length >= SHORTEST_BEGINNING },
  });
  return {
    add(id, stems) {
      if (stems.length > 0) index.add({ id, title: stems.join(' ') });
    },
    remove(id) {
      if (index.has(id)) index.discard(id);
    },
    search: (stems, limit) =>
      index
        .search([...stems].join(' '))
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}
