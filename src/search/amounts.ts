import type { Matcher } from './alignment.ts';
import { STANDS_FOR } from './nearness.ts';
import type { PassageSentence } from './passages.ts';
import type { Question } from './question.ts';
import type { Amount, Measure } from './question-amounts.ts';
import type { Word } from './words.ts';

/** Words for quantities that are written out, folded. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion billions trillion dozen dozens several half third quarter double twice couple scores
  один одна одно два две три четыре пять шесть семь восемь девять десять сто сотни сотен тысяча тысячи тысяч миллион
  миллиона миллионов миллиард миллиарда миллиардов десятки десятков несколько половина треть четверть вдвое втрое
  бір екі үш төрт бес алты жеті сегіз тоғыз он жүз мың миллион ондаған жүздеген`.split(/\s+/u),
);

const NUMBER_WORD = String.raw`(?:\p{N}[\p{N}.,]*(?:\s\p{N}{3})*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|half|several|million|billion|trillion|один|одну|два|две|двух|три|тр[её]х|четыре|пять|шесть|семь|восемь|девять|десять|сто|тысяч\p{L}*|миллион\p{L}*|миллиард\p{L}*|полтора|несколько|тыс\.|млн|млрд|бір|екі|үш|бес|он|жүз|мың|миллион|миллиард)`;

/** A number of such units, a few adjectives between at most. */
const numberOf = (units: string): RegExp =>
  new RegExp(`(?<![\\p{L}])${NUMBER_WORD}[\\s-]*(?:\\p{L}+\\s+){0,1}(?:${units})(?!\\p{L})`, 'iu');

/** How each measure is written in the three languages. */
const WRITTEN: Readonly<Record<Measure, readonly RegExp[]>> = {
  time: [
    numberOf(
      'seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|years?|decades?|centur(?:y|ies)|секунд\\p{L}*|минут\\p{L}*|час\\p{L}{0,3}|ноч\\p{L}*|дн(?:я|ей|ями)|день|сут(?:ки|ок)|недел\\p{L}*|месяц\\p{L}*|год\\p{L}{0,2}|лет|десятилети\\p{L}*|век\\p{L}{0,2}|секунд|минут|сағат\\p{L}*|күн\\p{L}{0,3}|апта\\p{L}*|ай|жыл\\p{L}{0,3}',
    ),
    /\b(?:all|whole|entire)\s+(?:day|night|week|month|year)\b|\bovernight\b/iu,
  ],
  age: [
    /\p{N}[\s-]+years?[\s-]+old|\baged?\s+(?:of\s+)?\p{N}|,\s*\p{N}{1,3}\s*[,.)]|\bturned\s+\p{N}|\p{N}[\s-]*(?:лет|года|год|летн\p{L}+)(?!\p{L})|\p{N}\s*жас/iu,
  ],
  length: [
    numberOf(
      'metres?|meters?|kilomet(?:re|er)s?|centimet(?:re|er)s?|miles?|feet|foot|ft|inch(?:es)?|yards?|km|cm|mm|mi|m|acres?|hectares?|light-years?|метр\\p{L}*|километр\\p{L}*|км|м|см|миль|мили|гектар\\p{L}*|шақырым',
    ),
  ],
  money: [
    /[$€£¥₸₽₴₹₺]\s*\p{N}|\p{N}\s*(?:bn|m|k|млн|млрд)?\s*[$€£¥₸₽₴₹₺]/iu,
    numberOf(
      'dollars?|euros?|pounds?|cents?|pence|yen|yuan|tenge|rubles?|roubles?|rupees?|francs?|usd|eur|gbp|доллар\\p{L}*|евро|фунт\\p{L}*|цент\\p{L}*|тенге|рубл\\p{L}*|юан\\p{L}*|иен\\p{L}*|теңге\\p{L}*|сом',
    ),
  ],
  share: [
    /\p{N}\s*(?:%|percent|per\s?cent|percentage|процент|пайыз|п\.\s?п)/iu,
    numberOf('percent|per\\s?cent|percentage|процент\\p{L}*|пайыз\\p{L}*'),
    /\b(?:half|a third|two[ -]thirds|a quarter|three[ -]quarters|(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:\p{N}+|ten|five|four|three))\b|(?<!\p{L})(?:половин|треть|четверт|вдвое|втрое|дв(?:е|ух) трет)/iu,
  ],
};

/** What "how much" may count besides money and shares. */
const OTHER_UNITS = numberOf(
  'tons?|tonnes?|barrels?|gallons?|lit(?:re|er)s?|kilos?|kilograms?|kg|grams?|ounces?|megawatts?|gigawatts?|degrees?|points?|тонн\\p{L}*|баррел\\p{L}*|литр\\p{L}*|килограмм\\p{L}*|кг|градус\\p{L}*|балл\\p{L}*|пункт\\p{L}*|литр|тонна|градус',
);

/** How far behind a number, in words, what it counts may stand: "dozens of unarmed people". */
const COUNTED_WITHIN = 4;
/** What a number is worth that counts something else, or nothing that can be told. */
const OTHER_NUMBER = 0.3;
/** What a number is worth where money, a share or a length of time is asked for and it is none of them. */
const OTHER_MEASURE = 0.4;

/** How well a sentence holds the number that is asked for, 0 to 1: with its unit, or before what it counts. */
export function amountFit(
  { kind, counted, measure }: Pick<Question, 'kind' | keyof Amount>,
  sentence: PassageSentence,
  text: string,
  matcher: Matcher,
): number {
  if (measure !== undefined) {
    if (WRITTEN[measure].some((pattern) => pattern.test(text))) return 1;
    return hasNumber(sentence) ? OTHER_MEASURE : 0;
  }
  const isCount = kind === 'how-many';
  if (isCount || counted !== undefined) {
    const fit = countFit(counted, sentence, matcher);
    if (isCount || fit === 1) return fit;
  }
  const hasUnit =
    [...WRITTEN.money, ...WRITTEN.share].some((pattern) => pattern.test(text)) || OTHER_UNITS.test(text);
  return hasUnit ? 1 : hasNumber(sentence) ? OTHER_MEASURE : 0;
}

function hasNumber(sentence: PassageSentence): boolean {
  return sentence.words.some(numbersOf(sentence));
}

/** Whether a word of the sentence is a number that is no part of a date. */
function numbersOf({ dates }: PassageSentence): (word: Word) => boolean {
  const inDates = new Set(dates.flatMap(({ text }) => text.match(/\p{N}+/gu) ?? []));
  return ({ folded }) => (/^\p{N}/u.test(folded) && !inDates.has(folded)) || NUMBER_WORDS.has(folded);
}

/** Whether a number stands before what is counted; any number does when it isn't said what is counted. */
function countFit(
  counted: string | undefined,
  sentence: PassageSentence,
  { sought, matchesOf }: Matcher,
): number {
  const isNumber = numbersOf(sentence);
  const { words } = sentence;
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
