import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTitles, type Titles } from '../../src/search/titles.ts';

/** Titles by the ids of their articles, each as stems with blanks between. */
function titlesOf(stems: Readonly<Record<string, string>>): Titles {
  const titles = createTitles();
  for (const [id, title] of Object.entries(stems)) titles.add(id, stemsIn(title));
  return titles;
}
const stemsIn = (text: string): string[] => text.split(' ').filter((stem) => stem !== '');
const found = (titles: Titles, stems: string, limit = 10) => titles.search(stemsIn(stems), limit);

describe('createTitles', () => {
  it('finds the articles that have some of the words in their title, those with more of them first', () => {
    const titles = titlesOf({ a: 'gas tax', b: 'gas price rise', c: 'rain' });
    expect(found(titles, 'gas price')).toEqual(['b', 'a']);
  });

  it('puts the word itself before one that goes on, and takes short words for nothing but themselves', () => {
    const titles = titlesOf({ a: 'protester', b: 'protest', c: 'gasolin' });
    expect(found(titles, 'protest')).toEqual(['b', 'a']);
    expect(found(titles, 'prot')).toHaveLength(2);
    expect(found(titles, 'pro')).toEqual([]);
    expect(found(titles, 'gas')).toEqual([]);
  });

  it('gives no more than asked for', () => {
    const titles = titlesOf({ a: 'gas', b: 'gas price', c: 'gas price rise' });
    expect(found(titles, 'gas', 2)).toEqual(['a', 'b']);
    expect(found(titles, 'gas', 0)).toEqual([]);
  });

  it('takes stems as they are, neither cut nor changed', () => {
    const titles = titlesOf({ a: "o'neil 1,200 g-7", b: 'газ', c: 'IBM' });
    for (const stem of ["o'neil", '1,200', 'g-7']) expect(found(titles, stem), stem).toEqual(['a']);
    expect(found(titles, 'газ')).toEqual(['b']);
    for (const stem of ['neil', '200', 'ibm']) expect(found(titles, stem), stem).toEqual([]);
  });

  it('gives ids back as they came', () => {
    expect(found(titlesOf({ 'news.jsonl#7': 'gas' }), 'gas')).toEqual(['news.jsonl#7']);
    expect(found(titlesOf({ '12': 'gas' }), 'gas')).toEqual(['12']);
  });

  it('finds nothing by no word, nor by words that only an object has', () => {
    const titles = titlesOf({ a: 'gas', b: '' });
    for (const stems of ['', 'snow', 'constructor', '__proto__']) expect(found(titles, stems)).toEqual([]);
    expect(found(createTitles(), 'gas')).toEqual([]);
  });

  it('forgets the title of an article, and knows it by another one when it comes back', () => {
    const titles = titlesOf({ a: 'gas', b: 'gas price' });
    titles.remove('a');
    expect(found(titles, 'gas')).toEqual(['b']);
    titles.add('a', ['snow']);
    expect([found(titles, 'gas'), found(titles, 'snow')]).toEqual([['b'], ['a']]);
  });

  it('forgets an article without a title, or one that was never there', () => {
    const titles = titlesOf({ a: '', b: 'gas' });
    titles.remove('a');
    titles.remove('another');
    titles.remove('another');
    expect(found(titles, 'gas')).toEqual(['b']);
  });

  it('finds the articles that are there, however many came and went', () => {
    const ids = Array.from({ length: 40 }, (_, i) => `${i}`);
    const title = fc.array(fc.constantFrom('gas', 'snow', 'rain'), { maxLength: 3 });
    const steps = fc.array(fc.record({ id: fc.constantFrom(...ids), title }), { maxLength: 120 });
    fc.assert(
      fc.property(steps, (some) => {
        const titles = createTitles();
        const there = new Map<string, readonly string[]>();
        for (const one of some) {
          if (there.delete(one.id)) titles.remove(one.id);
          else {
            there.set(one.id, one.title);
            titles.add(one.id, one.title);
          }
        }
        const right = ids.filter((id) => there.get(id)?.includes('gas'));
        expect([...titles.search(['gas'], 99)].sort()).toEqual(right.sort());
      }),
    );
  });
});
