import { expect, it } from 'vitest';
import { personPronouns } from '../../../bench/corpora/person-pronouns.ts';

const TEXT = 'She left, and it is his: he knows.';

function phrase(word: string, kind: 'person' | 'organisation' = 'person') {
  const start = TEXT.indexOf(word);
  return { start, end: start + word.length, kind, entity: word };
}

it('leaves "he" and "she" of the phrases that mean people, in order', () => {
  const all = [
    phrase('he knows'),
    phrase('he', 'organisation'),
    phrase('his'),
    phrase('She'),
    phrase('it', 'organisation'),
  ];
  expect(personPronouns(TEXT, all)).toEqual([{ start: 0, end: 3, kind: 'person', entity: 'She' }]);
  const he = { ...phrase(': he'), start: TEXT.indexOf('he knows'), end: TEXT.indexOf(' knows') };
  expect(personPronouns(TEXT, [he, phrase('She')]).map(({ entity }) => entity)).toEqual(['She', ': he']);
});
