import type { Language } from '../text/language.ts';

/** What an amount is measured in, where a question asks for one kind of it: "how long", "how old", "what percentage". */
export type Measure = 'time' | 'age' | 'length' | 'money' | 'share';

/** What a number that is asked for counts or measures. */
export interface Amount {
  /** The stem of the word that names what is counted: "how many people". */
  readonly counted: string | undefined;
  readonly measure: Measure | undefined;
}

const MEASURES: Readonly<Record<Language, readonly (readonly [Measure, RegExp])[]>> = {
  en: [
    ['age', /\bhow old\b|\bage\b/iu],
    [
      'time',
      /\bhow (?:long|often)\b(?!\s+(?:is|was) the (?:bridge|wall|road|river|tunnel|border|coast))|\bduration\b|\bhow much (?:longer|time)\b|\bhow many (?:days|hours|years|months|weeks|minutes)\b/iu,
    ],
    ['length', /\bhow (?:far|tall|deep|wide|high)\b|\b(?:length|height|distance)\b/iu],
    ['share', /\b(?:percentage|percent|per cent|share|proportion)\b/iu],
    [
      'money',
      /\b(?:price|cost|costs|costing|fine|fined|pay|paid|salary|worth|expensive|money|earn|earned|sum|fee|dollars|pounds|euros)\b/iu,
    ],
  ],
  ru: [
    ['age', /сколько\s+(?:\p{L}+\s+)?лет(?!\p{L})(?!\s+(?:назад|длил|прошл))|возраст/iu],
    [
      'time',
      /как\s+(?:долго|часто)|сколько\s+(?:дли\p{L}*|продолж\p{L}*|времени|дней|часов|минут|недель|месяцев|лет)|продолжительност/iu,
    ],
    ['length', /как\s+далеко|расстояни|высот|длин[аы]/iu],
    ['share', /процент|дол[яюи](?!\p{L})/iu],
    [
      'money',
      /сто(?:ит|ят|ил|ила|ило|или|имост)|цен[аыу](?!\p{L})|денег|сумм|тенге|рублей|долларов|евро|заплат|зарплат|ущерб|штраф/iu,
    ],
  ],
  kk: [
    ['age', /неше\s+жас/iu],
    ['time', /қанша\s+уақыт|неше\s+(?:күн|сағат|жыл|ай|апта)/iu],
    ['share', /пайыз/iu],
    ['money', /теңге|доллар|баға|тұрады|ақша/iu],
  ],
};

/** What a question measures, by its words; `undefined` where it may be anything. */
export function measureOf(question: string, language: Language): Measure | undefined {
  return MEASURES[language].find(([, pattern]) => pattern.test(question))?.[0];
}

/** What a number is asked of stands right behind these. */
const COUNTING: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:how many|how much|number of|amount of)\s+(?:of\s+)?(?:the\s+)?(?=\p{L})/iu,
  ru: /(?<!\p{L}|(?<!\p{L})на )(?:сколько|скока|скольких|число|количество)\s+(?:всего\s+)?(?!дли|продолж|прош|сто(?:ит|ят|ил)|лет(?!\p{L}))(?=\p{L})/iu,
  kk: /(?<!\p{L})(?:қанша|неше)\s+(?=\p{L})/iu,
};

/** Where in a question the word begins that names what is counted, in UTF-16 units; `undefined` if there is none. */
export function countedAt(question: string, language: Language): number | undefined {
  const match = COUNTING[language].exec(question);
  return match === null ? undefined : match.index + match[0].length;
}
