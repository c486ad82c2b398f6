import type { Library } from '../library.ts';
import type { Language } from '../text/language.ts';
import { coverageIn, topicsOf } from './coverage.ts';
import { messagesIn } from './messages/languages.ts';
import type { Reply } from './reply.ts';
import { bold, plain, replyOf } from './reply.ts';

/** Topics about which a question is tried before none is offered. */
const MOST_TRIED = 3;

/** What the bot is, what the articles cover, a question to try, and the commands. */
export async function welcomeTo(library: Library, language: Language, today: string): Promise<Reply> {
  const messages = messagesIn(language);
  const question = await questionToTry(library, language, today);
  return replyOf(
    [
      plain(messages.start),
      coverageIn(await library.coverage(), language),
      ...(question === undefined ? [] : [plain(messages.tryAsking, bold(question))]),
      plain(messages.commands.join('\n')),
    ],
    [
      { label: messages.buttons.timeline, action: { show: 'timeline', page: 0 }, target: 'new' },
      { label: messages.buttons.who, action: { show: 'who', page: 0 }, target: 'new' },
    ],
  );
}

/** A question that the articles do answer. */
async function questionToTry(
  library: Library,
  language: Language,
  today: string,
): Promise<string | undefined> {
  for (const topic of topicsOf(await library.coverage()).slice(0, MOST_TRIED)) {
    const question = messagesIn(language).exampleQuestion(topic);
    const { answered } = await library.ask(question, { asked: today, limit: 1 });
    if (answered) return question;
  }
  return undefined;
}

/** What can be asked, and how to read the answers. */
export function helpIn(language: Language): Reply {
  return replyOf(messagesIn(language).help.map((paragraph) => plain(paragraph)));
}

/** What is kept of what a reader writes. */
export function privacyIn(language: Language): Reply {
  return replyOf(messagesIn(language).privacy.map((paragraph) => plain(paragraph)));
}
