import type { Library } from '../library.ts';
import type { Answer, Excerpt } from '../search/answer.ts';
import { cardOf } from './card.ts';
import { citedPassage, citedSentence } from './citing.ts';
import { messagesIn } from './messages/languages.ts';
import { buttonAbout, isNamedIn } from './naming.ts';
import { noAnswer } from './no-answer.ts';
import { pagerOf, placeOf } from './paging.ts';
import { sentenceOf } from './quoting.ts';
import type { Button, Reply } from './reply.ts';
import { plain, replyOf } from './reply.ts';
import type { AboutRequest } from './request.ts';
import { leadingToEvents } from './timeline.ts';

/** As many excerpts as a reader may turn pages through. */
const MOST_EXCERPTS = 12;
const PER_PAGE = 3;
/**
 * Shares of the best score: beside the best excerpt only what is nearly as good, on later pages what is not far weaker.
 * A passage that has no more than a word in common with the question scores about 0.4 of one that answers.
 */
const NEAR_SHARE = 0.85;
const WORTH_SHARE = 0.6;
/** Buttons for those whom the answer names. */
const MOST_NAMES = 2;

/** What the articles say to a question put on the day `today`. */
export async function answerTo(library: Library, request: AboutRequest, today: string): Promise<Reply> {
  const { about, page, language } = request;
  const messages = messagesIn(language);
  if (!/[\p{L}\p{N}]/u.test(about)) return replyOf([plain(messages.askSomething)]);
  const answer = await library.ask(about, { asked: today, limit: MOST_EXCERPTS });
  const subject = answer.subject === undefined ? undefined : await library.lookUp(answer.subject);
  const excerpts = differentOf(answer.excerpts);
  const isAnswered = answer.answered && excerpts.length > 0;
  const hasCard = subject?.found === 'one';
  if (hasCard && (page <= 0 || !isAnswered)) {
    const toExcerpts: Button = {
      label: messages.buttons.excerpts,
      action: { show: 'answer', page: 1 },
      target: 'same',
    };
    return cardOf(library, subject, isAnswered ? [toExcerpts] : [], { language, today });
  }
  if (isAnswered) return excerptsIn(library, { ...answer, excerpts }, request, hasCard ? 1 : 0, today);
  return noAnswer(await library.coverage(), { ...answer, excerpts }, subject, language);
}

/** One page of excerpts, where `before` pages of something else come first. */
async function excerptsIn(
  library: Library,
  answer: Answer,
  { about, page, language }: AboutRequest,
  before: number,
  today: string,
): Promise<Reply> {
  const { buttons } = messagesIn(language);
  const pages = pagesOf(answer.excerpts);
  const { number } = placeOf(page - before, pages.length);
  const shown = pages[number] ?? [];
  const style = { stress: answer.kind === 'when' };
  const blocks = shown.flatMap((excerpt, index) => {
    const isBest = number === 0 && index === 0;
    return isBest ? citedPassage(excerpt, language, style) : citedSentence(excerpt, language, style);
  });
  const place = { number: number + before, pages: pages.length + before };
  const timeline: Button = {
    label: buttons.timeline,
    action: { show: 'timeline', page: 0 },
    target: 'new',
  };
  const pager = pagerOf(place, 'answer', language, number === 0 ? buttons.more : buttons.next);
  const timelines = await leadingToEvents(library, [timeline], about, today);
  return replyOf(blocks, [...pager, ...timelines], await namesIn(library, shown[0]));
}

/** The excerpts whose answering sentence is there to be read and was not in one before. */
function differentOf(excerpts: readonly Excerpt[]): Excerpt[] {
  const told = new Set(['']);
  return excerpts.filter((excerpt) => {
    const sentence = sentenceOf(excerpt, excerpt.highlight).text.replace(/\s+/gu, ' ').trim();
    const isNew = !told.has(sentence);
    told.add(sentence);
    return isNew;
  });
}

/** Excerpts in pages: first the best with what is nearly as good, then the rest of those worth reading. */
function pagesOf(excerpts: readonly Excerpt[]): Excerpt[][] {
  const best = excerpts[0]?.score ?? 0;
  const worth = excerpts.filter(({ score }, index) => index === 0 || score >= best * WORTH_SHARE);
  const near = worth
    .slice(0, PER_PAGE)
    .filter(({ score }, index) => index === 0 || score >= best * NEAR_SHARE);
  const pages = [near];
  for (let start = near.length; start < worth.length; start += PER_PAGE) {
    pages.push(worth.slice(start, start + PER_PAGE));
  }
  return pages;
}

/** Buttons for those whom the answering sentence names, or else its passage; the most prominent first. */
async function namesIn(library: Library, excerpt: Excerpt | undefined): Promise<Button[]> {
  if (excerpt === undefined) return [];
  const entities = (await library.who()).filter(({ reporting }) => !reporting);
  const sentence = sentenceOf(excerpt, excerpt.highlight).text;
  const inSentence = entities.filter((entity) => isNamedIn(sentence, entity));
  const inPassage = entities.filter(
    (entity) => !inSentence.includes(entity) && isNamedIn(excerpt.text, entity),
  );
  return [...inSentence, ...inPassage].flatMap((entity) => buttonAbout(entity, 'who')).slice(0, MOST_NAMES);
}
