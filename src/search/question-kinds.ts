import type { Language } from '../text/language.ts';
import type { QuestionKind } from './answer.ts';

type Signs = readonly (readonly [QuestionKind, RegExp])[];

/**
 * What tells the kind of answer a question expects, tried in this order on its lower-case text: the usual question
 * words by their expected answer type (Li & Roth 2002, "Learning Question Classifiers", coarse classes). A phrase that
 * means a number or a date comes before the bare question word that it contains.
 */
const SIGNS: Readonly<Record<Language, Signs>> = {
  en: [
    ['how-many', /\bhow (?:many|much|large|big|high|long|old|far|often)\b|\bwhat (?:number|percentage|share|amount)\b|\b(?:number|percentage) of\b.*\?/],
    ['when', /\bwhen\b|\b(?:what|which) (?:date|day|month|year|time|week)\b|\bsince when\b|\bdate of\b/],
    ['where', /\bwhere\b|\b(?:what|which) (?:country|city|town|place|region|state|province|continent)\b/],
    ['why', /\bwhy\b|\bwhat (?:caused|led|triggered|sparked|prompted|provoked)\b|\bwhat (?:was|is|were|are) the (?:cause|reason|trigger)s?\b|\bcause of\b|\breasons? for\b/],
    ['who', /\bwho(?:m|se|'s|’s)?\b|\b(?:what|which) (?:person|people|politician|minister|president|official|man|woman)\b/],
    ['what', /\b(?:what|which|how)\b/],
    ['yes-no', /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/],
  ],
  ru: [
    ['how-many', /(?<!\p{L})(?:сколько|насколько|скольких|скольким|как много|каково число|какова (?:доля|цена))(?!\p{L})/u],
    ['when', /(?<!\p{L})(?:когда|какого числа|в какой день|в каком (?:году|месяце)|с какого времени|как долго)(?!\p{L})/u],
    ['where', /(?<!\p{L})(?:где|куда|откуда|в какой стране|в каком (?:городе|регионе)|в какую страну)(?!\p{L})/u],
    ['why', /(?<!\p{L})(?:почему|зачем|отчего|из-за чего|по какой причине|какова причина|что (?:вызвало|послужило|стало причиной))(?!\p{L})/u],
    ['who', /(?<!\p{L})(?:кто|кого|кому|кем|ком|чей|чья|чье|чьи)(?!\p{L})/u],
    ['what', /(?<!\p{L})(?:что|чего|чему|чем|о ч[её]м|как|как(?:ой|ая|ое|ие|ую|их|им|ими|ого|ому))(?!\p{L})/u],
    ['yes-no', /(?<!\p{L})(?:ли|правда ли|разве)(?!\p{L})/u],
  ],
  kk: [
    ['how-many', /(?<!\p{L})(?:қанша|неше|канша)(?!\p{L})/u],
    ['when', /(?<!\p{L})(?:қашан|качан|қай (?:күні|жылы|айда))(?!\p{L})/u],
    ['where', /(?<!\p{L})(?:қайда|қайдан|қай (?:елде|жерде|қалада))(?!\p{L})/u],
    ['why', /(?<!\p{L})(?:неге|неліктен|не себепті)(?!\p{L})/u],
    ['who', /(?<!\p{L})(?:кім|кімді|кімге|кімнің|кімнен|кіммен)(?!\p{L})/u],
    ['what', /(?<!\p{L})(?:не|нені|қандай|қалай|қай)(?!\p{L})/u],
    ['yes-no', /(?<!\p{L})(?:ма|ме|ба|бе|па|пе)\s*\?/u],
  ],
};

/** The kind of answer that a question expects; `topic` when it is no question but a name or some words. */
export function kindOf(question: string, language: Language): QuestionKind {
  const text = question.toLowerCase();
  return SIGNS[language].find(([, sign]) => sign.test(text))?.[0] ?? 'topic';
}

/** Questions whose whole point is to learn who or what a name stands for; the name is the first group. */
const DEFINITIONS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:please\s+)?(?:who|what)(?:['’]s|\s+is|\s+are|\s+was|\s+were)\s+(.+?)[\s?!.]*$|^(?:who|what)\s+does\s+(.+?)\s+stand\s+for[\s?!.]*$|^tell\s+me\s+about\s+(.+?)[\s?!.]*$/iu,
  ru: /^(?:кто\s+так(?:ой|ая|ие)|что\s+такое|кто\s+это)\s*[—–-]?\s*(.+?)[\s?!.]*$|^кто\s+(\p{Lu}\S*(?:\s+\p{Lu}\S*)?)[\s?!.]*$|^расскажи(?:те)?\s+(?:о|об|про)\s+(.+?)[\s?!.]*$/iu,
  kk: /^(.+?)\s+(?:деген\s+)?кім[\s?!.]*$|^(.+?)\s+(?:деген\s+)?не[\s?!.]*$/iu,
};

/** The name that a question of the form "who is X" asks about, if it is one. */
export function subjectOf(question: string, language: Language): string | undefined {
  const groups = DEFINITIONS[language].exec(question.trim())?.slice(1);
  return groups?.find((group) => group !== undefined);
}
