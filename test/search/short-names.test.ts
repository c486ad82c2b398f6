import { describe, expect, it } from 'vitest';
import { createShortNames } from '../../src/search/short-names.ts';
import { definitionsIn } from '../../src/text/definitions.ts';
import { languageOf } from '../../src/text/language.ts';
import { tokensOf } from '../../src/text/tokens.ts';
import { annotate } from '../annotating.ts';
import { article } from './made.ts';

const CSTO = 'The Collective Security Treaty Organization (CSTO) met.';

/** The aliases of the words of a text, by articles of these texts. */
function aliases(text: string, ...texts: readonly string[]) {
  const names = createShortNames();
  for (const [index, one] of texts.entries()) {
    names.count(annotate(article(one, { id: String(index) })), definitionsIn(one), 1);
  }
  return names.aliasesOf(tokensOf(text, languageOf(text)));
}

describe('aliasesOf', () => {
  it('gives for an acronym what the articles say it stands for', () => {
    expect(aliases('what csto did', CSTO)).toEqual([
      { first: 1, last: 1, text: 'Collective Security Treaty Organization', stem: undefined },
    ]);
  });

  it('gives for a long name its acronym, as a word that stands for it', () => {
    expect(aliases('collective security treaty organization troops', CSTO)).toEqual([
      { first: 0, last: 3, text: 'CSTO', stem: 'csto' },
    ]);
  });

  it('knows an acronym of another language', () => {
    expect(aliases('ОДКБ', CSTO).map(({ text }) => text)).toEqual([
      'CSTO',
      'Collective Security Treaty Organization',
    ]);
  });

  it('puts what more articles say first', () => {
    const other = 'The Central Sports Training Office (CSTO) closed.';
    expect(aliases('CSTO', other, CSTO, CSTO).map(({ text }) => text)).toEqual([
      'Collective Security Treaty Organization',
      'Central Sports Training Office',
    ]);
  });

  it('counts an article once that says the same twice', () => {
    const other = 'The Central Sports Training Office (CSTO) closed.';
    expect(aliases('CSTO', `${other} ${other}`, CSTO, CSTO).map(({ text }) => text)[0]).toBe(
      'Collective Security Treaty Organization',
    );
  });

  it('gives nothing that no article says, or no article says any more', () => {
    expect(aliases('CSTO', 'The CSTO met.')).toEqual([]);
    const names = createShortNames();
    for (const by of [1, -1] as const) names.count(annotate(article(CSTO)), definitionsIn(CSTO), by);
    expect(names.aliasesOf(tokensOf('CSTO', 'en'))).toEqual([]);
  });
});
