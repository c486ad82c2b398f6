import { describe, expect, it } from 'vitest';
import {
  asTelegramKeeps,
  cutPoint,
  isVisible,
  shortened,
  wellFormed,
} from '../../src/telegram/plain-text.ts';

describe('what of a text can travel', () => {
  it('has a replacement character for half of a surrogate pair', () => {
    expect(wellFormed('a\ud83d b \ude00c \u{1f600}')).toBe('a\ufffd b \ufffdc \u{1f600}');
  });

  it('has line feeds for line ends and spaces for control characters', () => {
    expect(asTelegramKeeps('one\r\ntwo\rthree\u2028four\tfive\u0000six')).toBe(
      'one\ntwo\nthree\nfour five six',
    );
  });

  it('has no marks that turn the direction of what follows', () => {
    expect(asTelegramKeeps('a\u202eb')).toBe('ab');
  });
});

describe('whether a text is visible', () => {
  it.each(['', ' \n', '\u200b\u2060', '\u3164', '\u2800'])('says no to %j', (text) => {
    expect(isVisible(text)).toBe(false);
  });

  it.each(['a', '…', '\u{1f600}', ' 1 '])('says yes to %j', (text) => {
    expect(isVisible(text)).toBe(true);
  });
});

describe('cutting', () => {
  it('ends after a word', () => {
    expect(cutPoint('the quick brown fox', 17)).toBe('the quick brown'.length);
  });

  it('keeps a word that ends exactly at the limit', () => {
    expect(cutPoint('the quick brown fox', 15)).toBe('the quick brown'.length);
  });

  it('cuts a word that is longer than a quarter of the limit', () => {
    expect(cutPoint('the incomprehensibilities', 12)).toBe(12);
  });

  it('never cuts a surrogate pair in two', () => {
    expect(cutPoint('aaa\u{1f600}\u{1f600}', 4)).toBe(3);
    expect(cutPoint('aaa\u{1f600}\u{1f600}', 5)).toBe(5);
  });

  it('shows that something was left out, within the limit', () => {
    expect(shortened('the quick brown fox', 17)).toBe('the quick brown…');
    expect(shortened('the quick', 9)).toBe('the quick');
  });
});
