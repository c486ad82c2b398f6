import { intervalOf } from '../text/calendar.ts';
import { fold } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import { lexiconOf } from '../text/names/lexicon/languages.ts';
import { countries } from '../text/names/lexicon/places.ts';
import { stemOf } from '../text/stems.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Matcher, SoughtWord } from './alignment.ts';
import { relationOf } from './concepts.ts';
import { nearnessOf, STANDS_FOR } from './nearness.ts';
import type { PassageSentence } from './passages.ts';
import type { Question } from './question.ts';
import type { Word } from './words.ts';

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

/** How far behind a number, in words, what it counts may stand: "dozens of unarmed people". */
const COUNTED_WITHIN = 4;
/** What a number is worth that counts something else, or nothing that can be told. */
const OTHER_NUMBER = 0.3;

/**
 * Whether a sentence holds what the kind of a question asks for, 0 to 1: a date for "when", someone not named in the
 * question for "who", a number beside what is counted for "how many" (answer type as evidence: Prager et al. 2000,
 * "Question-answering by predictive annotation"). 1 for kinds without such a sign.
 */
export function fitOf(question: Question, sentence: PassageSentence, text: string, matcher: Matcher): number {
  const { kind, counted, subject } = question;
  switch (kind) {
    case 'when':
      return sentence.dates.some(({ value }) => intervalOf(value) !== undefined) ? 1 : 0;
    case 'who':
      if (subject !== undefined && !asksForOffice(question, matcher))
        return introductionOf(sentence, matcher);
      if (!hasNewName(['person', 'organisation'], matcher, sentence)) return 0.3;
      if (subject !== undefined && !namesHolder(sentence, matcher)) return 0.3;
      return hasOtherOffice(sentence, matcher) ? 0.3 : 1;
    case 'where':
      return hasNewName(['place'], matcher, sentence, CITY.test(question.text) ? isNoCountry : undefined)
        ? 1
        : 0.3;
    case 'why':
      return CAUSE.test(text) ? 1 : WEAK_CAUSE.test(text) ? 0.5 : 0.2;
    case 'how-many':
      return countFit(counted, sentence, matcher);
    case 'what':
      return subject !== undefined && isUndefinedHere(sentence, matcher) ? 0.5 : 1;
    case 'yes-no':
    case 'topic':
      return 1;
  }
}

function hasNewName(
  kinds: readonly string[],
  { sought }: Matcher,
  { names }: PassageSentence,
  isMeant: (name: string) => boolean = () => true,
): boolean {
  return names.some(({ kind, text }) => {
    const folded = fold(text);
    return kinds.includes(kind) && !isAsked(text, folded, sought) && isMeant(folded);
  });
}

/** Whether the question has a name already, in whatever script or spelling. */
function isAsked(name: string, folded: string, sought: readonly SoughtWord[]): boolean {
  const stems = tokensOf(name, languageOf(name)).map(({ stem }) => stem);
  return sought.some(
    (one) =>
      folded.includes(one.folded) ||
      stems.some((stem) => one.neighbours.has(stem) || relationOf(one.stem, stem) === 'same'),
  );
}

/** Whether "who is" asks for the holder of an office, not for what someone is. */
function asksForOffice({ language }: Question, { sought }: Matcher): boolean {
  const { titles } = lexiconOf(language);
  return sought.some((word) => titles.has(word));
}

/** How well a sentence tells who someone is: it names them, and says an office beside the name. */
function introductionOf({ names, words, language }: PassageSentence, { sought }: Matcher): number {
  const isNamed = names.some(({ text }) =>
    tokensOf(text, language).some(({ stem }) =>
      sought.some((one) => one.stem === stem || one.neighbours.has(stem)),
    ),
  );
  if (!isNamed) return 0.3;
  const { titles } = lexiconOf(language);
  return words.some((word) => titles.has(word)) ? 1 : 0.7;
}

/** Whether a sentence has an office asked about ("the head of the CSTO") in one piece, and names someone itself. */
function namesHolder(sentence: PassageSentence, matcher: Matcher): boolean {
  const isNamed = sentence.names.some(({ kind, start }) => kind === 'person' && start >= sentence.start);
  return isNamed && (matcher.sought.length < 2 || nearnessOf(sentence, matcher) > 0);
}

/** Whether one thing is asked about and the sentence doesn't say what it stands for. */
function isUndefinedHere({ defines }: PassageSentence, { sought }: Matcher): boolean {
  const [only, ...others] = sought;
  if (only === undefined || others.length > 0) return false;
  return ![...defines].some(
    (short) => short === only.folded || relationOf(stemOf(short, 'en'), only.stem) === 'same',
  );
}

const CITY = /\b(?:city|town)\b|(?<!\p{L})город|(?<!\p{L})қала(?!й)/iu;

function isNoCountry(folded: string): boolean {
  return !countries.has(folded.split(/\s+/u).map((word) => ({ folded: word, stem: word })));
}

/** Words that make an office another one: a deputy minister is not the minister. */
const OTHER_OFFICE: ReadonlySet<string> = new Set(
  `acting assistant deputy ex former late vice shadow бывший бывшего бывшая бывшей экс заместитель заместителя
  исполняющий бұрынғы орынбасары`.split(/\s+/u),
);

/** Whether a word asked about stands behind such a word that is not asked about. */
function hasOtherOffice({ words }: PassageSentence, { sought, matchesOf }: Matcher): boolean {
  if (sought.some(({ folded }) => OTHER_OFFICE.has(folded))) return false;
  return words.some((word, at) => {
    const isAsked = matchesOf(word).some((match) => match > 0.8);
    return isAsked && OTHER_OFFICE.has(words[at - 1]?.folded ?? '');
  });
}

/** Whether a number stands before what is counted; any number does when it isn't said what is counted. */
function countFit(
  counted: string | undefined,
  { words, dates }: PassageSentence,
  { sought, matchesOf }: Matcher,
): number {
  const inDates = new Set(dates.flatMap(({ text }) => text.match(/\p{N}+/gu) ?? []));
  const isNumber = ({ folded }: Word): boolean =>
    (/^\p{N}/u.test(folded) && !inDates.has(folded)) || NUMBER_WORDS.has(folded);
  if (!words.some(isNumber)) return 0;
  const index = sought.findIndex(({ stem }) => stem === counted);
  if (index < 0) return 1;
  const isCounted = words.some(
    (word, at) =>
      (matchesOf(word)[index] ?? 0) > STANDS_FOR &&
      words.slice(Math.max(0, at - COUNTED_WITHIN), at).some(isNumber),
  );
  return isCounted ? 1 : OTHER_NUMBER;
}
