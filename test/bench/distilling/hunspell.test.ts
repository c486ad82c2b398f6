import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formsIn } from '../../../bench/distilling/hunspell.ts';

test('a word has the forms that the rules of its flags give, where their conditions hold', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-hunspell-'));
  try {
    writeFileSync(
      join(folder, 'index.aff'),
      'SET UTF-8\nSFX A Y 2\nSFX A а у [^г]а\nSFX A 0 ми га\nSFX B Y 1\nSFX B 0 м .\n',
    );
    writeFileSync(join(folder, 'index.dic'), '3\nрыба/A\nнога/AB\nпальто\n');
    expect(formsIn(folder).map(({ form, lemma }) => `${lemma}: ${form}`)).toEqual([
      'рыба: рыба',
      'рыба: рыбу',
      'нога: нога',
      'нога: ногами',
      'нога: ногам',
      'пальто: пальто',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
