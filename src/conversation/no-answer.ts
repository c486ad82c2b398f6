import type { Coverage } from '../library.ts';
import type { Answer, Excerpt } from '../search/answer.ts';
import type { Interval } from '../text/calendar.ts';
import { intervalOf, overlaps } from '../text/calendar.ts';
import type { Language } from '../text/language.ts';
import type { Lookup } from '../who/entity.ts';
import { rangeInWords } from './calendar-words.ts';
import { citedSentence } from './citing.ts';
import { coverageIn } from './coverage.ts';
import { messagesIn } from './messages/languages.ts';
import { buttonAbout } from './naming.ts';
import type { Reply } from './reply.ts';
import { bold, plain, replyOf, rowsOf } from './reply.ts';

/** An excerpt that answers with a smaller probability than this is not near either: it only fills a message. */
const NEAR_ENOUGH = 0.05;
/** Buttons for those whom the question may have meant. */
const MOST_CANDIDATES = 4;
const CANDIDATES_IN_A_ROW = 2;

/** Says that the articles don't say, what they do cover, and the nearest thing in them. */
export function noAnswer(
  coverage: Coverage,
  answer: Answer,
  subject: Lookup | undefined,
  language: Language,
): Reply {
  const messages = messagesIn(language);
  const { window } = answer;
  const isSilent = window !== null && !answer.excerpts.some((excerpt) => isWithin(excerpt, window));
  const days = isSilent ? rangeInWords(window, language) : '';
  const verdict = days === '' ? messages.dontSay : messages.nothingOn([days]);
  const best = answer.confidence >= NEAR_ENOUGH ? answer.excerpts[0] : undefined;
  const nearest =
    best === undefined ? [] : [plain(messages.nearest), ...citedSentence(best, language, { stress: false })];
  const candidates = subject?.found === 'several' ? subject.candidates : [];
  const names = candidates.flatMap((entity) => buttonAbout(entity, 'who')).slice(0, MOST_CANDIDATES);
  return replyOf(
    [plain(bold(verdict)), coverageIn(coverage, language), ...nearest],
    ...rowsOf(names, CANDIDATES_IN_A_ROW),
  );
}

/** Whether an excerpt tells of the days asked about, or was reported on one of them. */
function isWithin({ dates, article }: Excerpt, window: Interval): boolean {
  return [article.date, ...dates].some((date) => {
    const days = intervalOf(date);
    return days !== undefined && overlaps(days, window);
  });
}
