import { baseOf } from '../text/irregular-forms.ts';
import type { Language } from '../text/language.ts';
import { lexiconOf } from '../text/names/lexicon/languages.ts';
import type { Span } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import type { QuestionKind } from './answer.ts';

type Signs = readonly (readonly [QuestionKind, RegExp])[];

/**
 * What tells the kind of answer a question expects, tried in this order: the usual question
 * words by their expected answer type (Li & Roth 2002, "Learning Question Classifiers", coarse classes). A phrase that
 * means a number or a date comes before the bare question word that it contains.
 */
const SIGNS: Readonly<Record<Language, Signs>> = {
  en: [
    [
      'how-many',
      /\bhow (?:many|much|large|big|high|long|old|far|often)\b|\bwhat (?:number|percentage|share|amount)\b|\b(?:number|percentage) of\b/i,
    ],
    ['when', /\bwhen\b|\b(?:what|which) (?:date|day|month|year|time|week)\b|\bsince when\b|\bdate of\b/i],
    ['where', /\bwhere\b|\b(?:what|which) (?:country|city|town|place|region|state|province|continent)\b/i],
    [
      'why',
      /\bwhy\b|\bwhat (?:caused|led|triggered|sparked|prompted|provoked)\b|\bwhat (?:was|is|were|are) the (?:cause|reason|trigger)s?\b|\bcause of\b|\breasons? for\b/i,
    ],
    [
      'who',
      /\bwho(?:m|se|'s|’s)?\b|\b(?:what|which) (?:person|people|politician|minister|president|official|man|woman)\b/i,
    ],
    ['what', /\b(?:what|which|how)\b/i],
    ['yes-no', /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i],
  ],
  ru: [
    [
      'how-many',
      /(?<!\p{L})(?:сколько|насколько|скольких|скольким|как много|каково число|какова (?:доля|цена))(?!\p{L})/iu,
    ],
    [
      'when',
      /(?<!\p{L})(?:когда|какого числа|в какой день|в каком (?:году|месяце)|с какого времени|как долго)(?!\p{L})/iu,
    ],
    [
      'where',
      /(?<!\p{L})(?:где|куда|откуда|в какой стране|в каком (?:городе|регионе)|в какую страну)(?!\p{L})/iu,
    ],
    [
      'why',
      /(?<!\p{L})(?:почему|зачем|отчего|из-за чего|по какой причине|какова причина|что (?:вызвало|послужило|стало причиной))(?!\p{L})/iu,
    ],
    ['who', /(?<!\p{L})(?:кто|кого|кому|кем|ком|чей|чья|чье|чьи)(?!\p{L})/iu],
    [
      'what',
      /(?<!\p{L})(?:что|чего|чему|чем|о ч[её]м|как|как(?:ой|ая|ое|ие|ую|их|им|ими|ого|ому))(?!\p{L})/iu,
    ],
    ['yes-no', /(?<!\p{L})(?:ли|правда ли|разве)(?!\p{L})/iu],
  ],
  kk: [
    ['how-many', /(?<!\p{L})(?:қанша|неше|канша)(?!\p{L})/iu],
    ['when', /(?<!\p{L})(?:қашан|качан|қай (?:күні|жылы|айда))(?!\p{L})/iu],
    ['where', /(?<!\p{L})(?:қайда|қайдан|қай (?:елде|жерде|қалада))(?!\p{L})/iu],
    ['why', /(?<!\p{L})(?:неге|неліктен|не себепті)(?!\p{L})/iu],
    ['who', /(?<!\p{L})(?:кім|кімді|кімге|кімнің|кімнен|кіммен)(?!\p{L})/iu],
    ['what', /(?<!\p{L})(?:не|нені|қандай|қалай|қай)(?!\p{L})/iu],
    ['yes-no', /(?<!\p{L})(?:ма|ме|ба|бе|па|пе)\s*\?/iu],
  ],
};

/** The kind of answer that a question expects, and the words that say so, in UTF-16 units of the question. */
export interface ExpectedAnswer {
  readonly kind: QuestionKind;
  readonly sign: Span;
}

/** What kind of answer a question expects; `topic`, told by no sign, when it is no question but a name or some words. */
export function expectedAnswer(question: string, language: Language): ExpectedAnswer {
  for (const [kind, pattern] of SIGNS[language]) {
    const match = pattern.exec(question);
    if (match !== null) return { kind, sign: { start: match.index, end: match.index + match[0].length } };
  }
  return { kind: 'topic', sign: { start: 0, end: 0 } };
}

/** Questions whose whole point is to learn who or what a name stands for; the name is the first group that is found. */
const DEFINITIONS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /^(?:please\s+)?(?:who|what)(?:['’]s|\s+is|\s+are|\s+was|\s+were)\s+(?!(?:known|said)\s)(.+?)[\s?!.]*$/iu,
    /^what\s+does\s+(.+?)\s+stand\s+for[\s?!.]*$/iu,
    /^(?:tell\s+me|what\s+is\s+(?:known|said))\s+about\s+(.+?)[\s?!.]*$/iu,
  ],
  ru: [
    /^(?:кто\s+так(?:ой|ая|ие)|что\s+такое|кто\s+это)\s*[—–-]?\s*(.+?)[\s?!.]*$/iu,
    /^[Кк]то\s+(\p{Lu}[^\s?!.]*(?:\s+\p{Lu}[^\s?!.]*)?)[\s?!.]*$/u,
    /^расскажи(?:те)?\s+(?:о|об|про)\s+(.+?)[\s?!.]*$/iu,
  ],
  kk: [/^(.+?)\s+(?:деген\s+)?кім[\s?!.]*$/iu, /^(.+?)\s+деген\s+не[\s?!.]*$/iu],
};

/** The name that a question of the form "who is X" asks about, if it is one; "who was invited" asks about no X. */
export function subjectOf(question: string, language: Language): string | undefined {
  const text = question.trim();
  for (const pattern of DEFINITIONS[language]) {
    const subject = pattern.exec(text)?.[1];
    if (subject !== undefined && !beginsWithVerb(subject)) return subject;
  }
  const office = OFFICE_IN_RUSSIAN.exec(text)?.[1];
  return office !== undefined && beginsWithTitle(office) ? office : undefined;
}

/** Russian needs no verb to ask who holds an office: "Кто президент Казахстана?" */
const OFFICE_IN_RUSSIAN = /^кто\s+(?:сейчас\s+|является\s+)?(.+?)[\s?!.]*$/iu;

function beginsWithTitle(phrase: string): boolean {
  const [first] = tokensOf(phrase, 'ru');
  return first !== undefined && lexiconOf('ru').titles.has(first);
}

/** Whether the first word is an English participle in small letters. */
function beginsWithVerb(phrase: string): boolean {
  const [first = ''] = phrase.split(/\s/u);
  return (
    /^[a-z]+(?:ed|ing)$/u.test(first) ||
    (/^[a-z]+$/u.test(first) && baseOf(first) !== first && !isNoun(first))
  );
}

const IRREGULAR_NOUNS: ReadonlySet<string> = new Set([
  'people',
  'men',
  'women',
  'children',
  'death',
  'deaths',
  'lives',
]);
const isNoun = (word: string): boolean => IRREGULAR_NOUNS.has(word);

/** What a number is asked of stands right behind these. */
const COUNTING: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:how many|how much|number of|amount of)\s+(?:of\s+)?(?:the\s+)?(?=\p{L})/iu,
  ru: /(?<!\p{L})(?:сколько|число|количество)\s+(?=\p{L})/iu,
  kk: /(?<!\p{L})(?:қанша|неше)\s+(?=\p{L})/iu,
};

/** Where in a question the word begins that names what is counted, in UTF-16 units; `undefined` if there is none. */
export function countedAt(question: string, language: Language): number | undefined {
  const match = COUNTING[language].exec(question);
  return match === null ? undefined : match.index + match[0].length;
}
