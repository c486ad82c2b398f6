import type { Lexicon, Meaning } from '../pieces.ts';
import { inflected, sameMeaning, wordsOf } from '../words.ts';

/** Case endings in their harmonic variants; those that do not fit a stem make words that nobody writes. */
const CASES =
  'да де та те дан ден тан тен нан нен ға ге қа ке ның нің дың дің тың тің ны ні ды ді ты ті мен бен пен';
/** Endings of possession before cases, as in "9 қаңтарында". */
const POSSESSED = 'ы і сы сі ында інде сында сінде ынан інен ына іне ының інің ын ін';
const ENDINGS = `${CASES} ${POSSESSED}`;

const MONTHS =
  'қаңтар қаң;ақпан;наурыз;сәуір;мамыр;маусым;шілде;тамыз;қыркүйек қыркүйег;қазан;қараша;желтоқсан';
const WEEKDAYS = 'дүйсенбі;сейсенбі;сәрсенбі;бейсенбі;жұма;сенбі;жексенбі';
const COUNTS = 'бір;екі;үш;төрт;бес;алты;жеті;сегіз;тоғыз;он';

function unit(stems: string, meaning: Meaning): [string, Meaning][] {
  return sameMeaning(inflected(stems, ENDINGS), meaning);
}

/** Kazakh words of time. */
export const lexicon: Lexicon = {
  words: new Map([
    ...wordsOf(inflected(MONTHS, ENDINGS), (month): Meaning => ({ month })),
    ...wordsOf(inflected(WEEKDAYS, CASES), (weekday): Meaning => ({ weekday })),
    ...wordsOf(COUNTS, (count): Meaning => ({ count })),
    ...sameMeaning('бірнеше', { vague: true }),

    ...unit('минут', { unit: 'TM' }),
    ...unit('сағат', { unit: 'TH' }),
    ...unit('күн', { unit: 'D' }),
    ...unit('апта', { unit: 'W' }),
    ...unit('ай', { unit: 'M' }),
    ...unit('тоқсан', { unit: 'Q' }),
    ...unit('жыл', { unit: 'Y' }),

    ...sameMeaning('көктем көктемде', { part: 'SP' }),
    ...sameMeaning('жаз жазда жазында', { part: 'SU' }),
    ...sameMeaning('күз күзде күзінде', { part: 'FA' }),
    ...sameMeaning('қыс қыста қысында', { part: 'WI' }),
    ...sameMeaning('таңертең таңда', { daypart: 'MO' }),
    ...sameMeaning('кешке кешкісін кешінде', { daypart: 'EV' }),
    ...sameMeaning('түнде түні', { daypart: 'NI' }),

    ...sameMeaning('кеше', { daysAway: -1 }),
    ...sameMeaning('бүгін', { daysAway: 0 }),
    ...sameMeaning('ертең', { daysAway: 1 }),
    ...sameMeaning('бүрсігүні', { daysAway: 2 }),
    ...sameMeaning('өткен былтырғы', { direction: -1 }),
    ...sameMeaning('осы биылғы', { direction: 0 }),
    ...sameMeaning('келесі келер', { direction: 1 }),

    ...sameMeaning('қазір', { reference: 'PRESENT_REF' }),
    ...sameMeaning('жуырда', { reference: 'PAST_REF' }),
  ]),
  slashes: 'day first',
};
