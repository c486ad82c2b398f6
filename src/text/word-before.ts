import { kindAt } from './characters.ts';

/**
 * The word, with its full stop if it has one, that only blanks part from `offset`: "Mr." before Smith. Empty where no blank or no
 * word stands there. Every name is asked for it, which is why no regular expression is.
 */
export function wordBefore(text: string, offset: number): string {
  let end = offset;
  while (end > 0 && kindAt(text, end - 1) === 'blank') end -= 1;
  if (end === offset) return '';
  let start = text[end - 1] === '.' ? end - 1 : end;
  while (start > 0 && kindAt(text, start - 1) === 'letter') start -= 1;
  return text.slice(start, end);
}
