import { datesIn } from '../../../src/text/dates/dates.ts';
import type { Language } from '../../../src/text/language.ts';

/** What is found in one sentence written on Monday, 10 January 2022: `text = value`, and the type where it is not DATE. */
export function found(text: string, language: Language = 'en', reference = '2022-01-10'): string[] {
  const sentences = [{ start: 0, end: text.length }];
  return datesIn(text, { reference, language, sentences }).map(
    (mention) => `${mention.text} = ${mention.type === 'DATE' ? '' : `${mention.type} `}${mention.value}`,
  );
}
