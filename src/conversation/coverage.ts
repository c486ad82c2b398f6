import type { Coverage } from '../library.ts';
import type { Language } from '../text/language.ts';
import { intervalInWords } from './calendar-words.ts';
import { clipped } from './clipping.ts';
import { messagesIn } from './messages/languages.ts';
import type { Block } from './reply.ts';
import { plain } from './reply.ts';

const MOST_TOPICS = 4;
/** In UTF-16 units. */
const LONGEST_TOPIC = 60;

/** What the articles cover: how many there are, of which days, and what they are most about. */
export function coverageIn(coverage: Coverage, language: Language): Block {
  const messages = messagesIn(language);
  const { articles, published } = coverage;
  if (published === null) return plain(messages.noArticles);
  const lines = [messages.coverage(articles, intervalInWords(published, language))];
  const topics = topicsOf(coverage).slice(0, MOST_TOPICS);
  if (topics.length > 0) lines.push(`${messages.topics}${topics.join(', ')}.`);
  return plain(lines.join(' '));
}

/** The names the articles are most about, fit to be shown. */
export function topicsOf({ topics }: Coverage): string[] {
  return topics.map((topic) => clipped(topic, LONGEST_TOPIC)).filter((topic) => topic !== '');
}
