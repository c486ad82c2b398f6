import { intervalOf } from '../text/calendar.ts';
import { fold } from '../text/fold.ts';
import type { QuestionKind } from './answer.ts';
import type { Matcher } from './alignment.ts';
import type { PassageSentence } from './passages.ts';

/** Words for quantities that are written out, folded. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion dozen dozens several half third quarter double twice couple scores
  один одна одно два две три четыре пять шесть семь восемь девять десять сто сотни сотен тысяча тысячи тысяч миллион
  миллиона миллионов миллиард миллиарда миллиардов десятки десятков несколько половина треть четверть
  бір екі үш төрт бес алты жеті сегіз тоғыз он жүз мың миллион ондаған жүздеген`.split(/\s+/u),
);

const CAUSE =
  /\b(?:because|due to|owing to|as a result|in response|caused|causing|sparked|triggered|prompted|led to|thanks to|in protest|reasons?|since|so that|amid|fuell?ed by|blamed?)\b|(?<!\p{L})(?:из-за|потому что|поскольку|вследствие|в связи|в результате|вызва\p{L}*|причин\p{L}*|ввиду|так как|чтобы)(?!\p{L})|(?<!\p{L})(?:себеп\p{L}*|салдарынан|байланысты|өйткені)(?!\p{L})/iu;
const WEAK_CAUSE = /\b(?:after|over|for|to|following)\b|(?<!\p{L})(?:после|для|по)(?!\p{L})/iu;

/** How far from a number, in words, what it counts may stand. */
const COUNTED_WITHIN = 5;

/**
 * Whether a sentence holds what the kind of a question asks for, 0 to 1: a date for "when", someone not named in the
 * question for "who", a number beside what is counted for "how many" (answer type as evidence: Prager et al. 2000,
 * "Question-answering by predictive annotation"). 1 for kinds without such a sign.
 */
export function fitOf(
  kind: QuestionKind,
  sentence: PassageSentence,
  text: string,
  matcher: Matcher,
): number {
  switch (kind) {
    case 'when':
      return sentence.dates.some(({ value }) => intervalOf(value) !== undefined) ? 1 : 0;
    case 'who':
      return hasNewName(['person', 'organisation'], matcher, sentence) ? 1 : 0.3;
    case 'where':
      return hasNewName(['place'], matcher, sentence) ? 1 : 0.3;
    case 'why':
      return CAUSE.test(text) ? 1 : WEAK_CAUSE.test(text) ? 0.5 : 0.2;
    case 'how-many':
      return countFit(sentence, matcher);
    case 'what':
    case 'yes-no':
    case 'topic':
      return 1;
  }
}

function hasNewName(kinds: readonly string[], { sought }: Matcher, { names }: PassageSentence): boolean {
  return names.some(
    ({ kind, text }) => kinds.includes(kind) && !sought.some(({ folded }) => fold(text).includes(folded)),
  );
}

/** 1 when a number stands beside the first thing asked about (what "how many" counts), less when elsewhere. */
function countFit({ words, dates }: PassageSentence, { sought, matchesOf }: Matcher): number {
  const inDates = new Set(dates.flatMap(({ text }) => text.match(/\p{N}+/gu) ?? []));
  const numbers: number[] = [];
  words.forEach(({ folded }, index) => {
    const isNumber = (/^\p{N}/u.test(folded) && !inDates.has(folded)) || NUMBER_WORDS.has(folded);
    if (isNumber) numbers.push(index);
  });
  if (numbers.length === 0) return 0;
  if (sought.length === 0) return 1;
  const isBeside = words.some(
    (word, index) =>
      (matchesOf(word)[0] ?? 0) > 0.5 && numbers.some((at) => Math.abs(at - index) <= COUNTED_WITHIN),
  );
  return isBeside ? 1 : 0.4;
}
