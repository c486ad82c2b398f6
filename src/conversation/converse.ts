import type { Library } from '../library.ts';
import { answerTo } from './answer.ts';
import type { Reply } from './reply.ts';
import type { Request } from './request.ts';
import { timelineIn } from './timeline.ts';
import { helpIn, privacyIn, welcomeTo } from './welcome.ts';
import { whoIn } from './who.ts';

/**
 * What is said to a reader's request on the day `today` (`YYYY-MM-DD`), in the request's language; quotes stay in that
 * of their article. At most 3,500 UTF-16 units of text, whatever the articles and the request hold.
 */
export async function converse(library: Library, request: Request, today: string): Promise<Reply> {
  switch (request.kind) {
    case 'start':
      return welcomeTo(library, request.language, today);
    case 'help':
      return helpIn(request.language);
    case 'privacy':
      return privacyIn(request.language);
    case 'answer':
      return answerTo(library, request, today);
    case 'timeline':
      return timelineIn(library, request, today);
    case 'who':
      return whoIn(library, request, today);
  }
}
