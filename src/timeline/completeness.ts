import type { Annotation } from '../text/annotation.ts';
import { leansBack } from '../text/leaning.ts';
import type { Span } from '../text/span.ts';
import { within } from '../text/span.ts';
import type { Content } from './content.ts';

/** Words with which a sentence only goes on from the one before it. */
const GOING_ON = new Set(
  'there also however but and meanwhile то также однако но и кроме при мұнда бірақ және'.split(' '),
);

/** Fewer words of content say too little, in a headline as in a sentence. */
const SHORT = 4;
/** A sentence of more words in all is a paragraph. */
const LONG = 45;
/** With more dates it is a chronology, which tells little of each. */
const MOST_DATES = 3;

/** "How the city lives now", "Протесты: что происходит": what an article is going to tell, but not that. */
const ANNOUNCING =
  /(?:^|:)[\s"“«(]*(?:how|what|why|who|where|which|как|что|почему|зачем|кто|где|какой|какая|какое|какие|каким|қалай|қандай|неге|неліктен|кім)(?!\p{L})/iu;

/**
 * How well a sentence stands alone, 0 to 1: it begins and ends as a sentence, asks nothing, tells instead of announcing, does
 * not lean on the one before it, names someone or something, and is neither a stub nor a paragraph nor a list of dates.
 */
export function completenessOf(
  { article, names, dates }: Annotation,
  sentence: Span,
  content: Content,
): number {
  const text = article.text.slice(sentence.start, sentence.end);
  let score = 1;
  if (leansBack(text) || GOING_ON.has(content.firstWord)) score -= 0.3;
  if (!/[.!…]["”’»)]*$/u.test(text)) score -= 0.3;
  if (/\?["”’»)]*$/u.test(text) || ANNOUNCING.test(text)) score -= 0.3;
  if (!/^["“«(]?[\p{Lu}\p{N}]/u.test(text)) score -= 0.2;
  if (content.words.size < SHORT || content.length > LONG) score -= 0.3;
  if (within(dates, sentence).length > MOST_DATES) score -= 0.3;
  if (within(names, sentence).length === 0) score -= 0.1;
  return Math.max(0, score);
}
