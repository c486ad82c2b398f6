import { intervalOf } from '../text/calendar.ts';
import { fold } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import { lexiconOf } from '../text/names/lexicon/languages.ts';
import { countries } from '../text/names/lexicon/places.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Matcher, SoughtWord } from './alignment.ts';
import { amountFit } from './amounts.ts';
import { relationOf } from './concepts.ts';
import { definitionFit } from './definition-signs.ts';
import { nearnessOf } from './nearness.ts';
import type { PassageSentence } from './passages.ts';
import type { Question } from './question.ts';

const CAUSE =
  /\b(?:because|due to|owing to|as a result|in response|caused|causing|sparked|triggered|prompted|led to|thanks to|in protest|reasons?|since|so that|amid|fuell?ed by|blamed?)\b|(?<!\p{L})(?:из-за|потому что|поскольку|вследствие|в связи|в результате|вызва\p{L}*|причин\p{L}*|ввиду|так как|чтобы)(?!\p{L})|(?<!\p{L})(?:себеп\p{L}*|салдарынан|байланысты|өйткені)(?!\p{L})/iu;
const WEAK_CAUSE = /\b(?:after|over|for|to|following)\b|(?<!\p{L})(?:после|для|по)(?!\p{L})/iu;

/**
 * Whether a sentence holds what the kind of a question asks for, 0 to 1: a date for "when", someone not named in the
 * question for "who", a number beside what is counted for "how many", "X is a …" for a definition (answer type as evidence: Prager et al. 2000,
 * "Question-answering by predictive annotation"). 1 for kinds without such a sign.
 */
export function fitOf(question: Question, sentence: PassageSentence, text: string, matcher: Matcher): number {
  const { kind, subject } = question;
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
    case 'how-much':
      return amountFit(question, sentence, text, matcher);
    case 'definition':
      return definitionFit(sentence, text, matcher);
    case 'what':
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
