import type { Annotation } from '../../src/text/annotation.ts';
import { languageOf } from '../../src/text/language.ts';
import { namesIn } from '../../src/text/names/names.ts';
import { paragraphsOf, sentencesOf } from '../../src/text/sentences.ts';
import { tokensOf } from '../../src/text/tokens.ts';

/** An article with what who needs of its annotation. */
export function annotated(id: string, date: string, text: string): Annotation {
  const language = languageOf(text);
  const paragraphs = paragraphsOf(text);
  const sentences = paragraphs.flatMap((paragraph) => sentencesOf(text, paragraph));
  const tokens = tokensOf(text, language);
  const names = namesIn(text, { language, sentences, tokens });
  return { article: { id, date, text }, language, paragraphs, sentences, tokens, dates: [], names };
}
