import { meaningOfOrdinal } from '../digits.ts';
import type { Lexicon, Meaning } from '../meaning.ts';
import { inflected, sameMeaning, wordsOf } from '../words.ts';

/** Case endings in their harmonic variants; those that do not fit a stem make words that nobody writes. */
const CASES =
  'да де та те дан ден тан тен нан нен ға ге қа ке ның нің дың дің тың тің ны ні ды ді ты ті мен бен пен ' +
  'дағы дегі тағы тегі';
/** Endings of possession before cases, as in "9 қаңтарында". */
const POSSESSED =
  'ы і сы сі ында інде сында сінде ынан інен сынан сінен ына іне сына сіне ының інің сының сінің ын ін сын сін ындағы індегі';
const PLURAL = 'дар дер лар лер тар тер дары дері лары лері тары тері дарда дерде ларда лерде тарда терде';
const ENDINGS = `${CASES} ${POSSESSED}`;

const MONTHS =
  'қаңтар қаң;ақпан;наурыз;сәуір;мамыр;маусым;шілде;тамыз;қыркүйек қыркүйег;қазан;қараша;желтоқсан';
const WEEKDAYS = 'дүйсенбі;сейсенбі;сәрсенбі;бейсенбі;жұма;сенбі;жексенбі';
const COUNTS = 'бір;екі;үш;төрт;бес;алты;жеті;сегіз;тоғыз;он';
const ORDINALS = 'бірінші;екінші;үшінші;төртінші;бесінші;алтыншы;жетінші;сегізінші;тоғызыншы;оныншы';
const ROMAN = 'i;ii;iii;iv;v;vi;vii;viii;ix;x;xi;xii;xiii;xiv;xv;xvi;xvii;xviii;xix;xx;xxi';

function unit(stems: string, meaning: Meaning): [string, Meaning][] {
  return sameMeaning(inflected(stems, `${ENDINGS} ${PLURAL}`), meaning);
}

function part(stem: string, meaning: Meaning): [string, Meaning][] {
  return sameMeaning(inflected(stem, ENDINGS), meaning);
}

/** Kazakh words of time. */
export const lexicon: Lexicon = {
  words: new Map([
    ...wordsOf(inflected(MONTHS, ENDINGS), (month): Meaning => ({ month })),
    ...wordsOf(inflected(WEEKDAYS, ENDINGS), (weekday): Meaning => ({ weekday })),
    ...wordsOf(COUNTS, (count): Meaning => ({ count })),
    ...wordsOf(ROMAN, (ordinal): Meaning => ({ ordinal })),
    // The letter х looks like the numeral and is at hand on the keyboard.
    ...wordsOf(ROMAN.replaceAll('x', 'х'), (ordinal): Meaning => ({ ordinal })),
    ...wordsOf(ORDINALS, meaningOfOrdinal),
    ...sameMeaning('жиырма', { count: 20 }),
    ...sameMeaning('отыз', { count: 30 }),
    ...sameMeaning('қырық', { count: 40 }),
    ...sameMeaning('елу', { count: 50 }),
    ...sameMeaning('бірнеше көп', { vague: true }),

    ...unit('минут', { unit: 'TM' }),
    ...unit('сағат', { unit: 'TH' }),
    ...unit('күн тәулік тәуліг', { unit: 'D' }),
    ...unit('апта', { unit: 'W' }),
    ...unit('ай', { unit: 'M' }),
    ...unit('тоқсан', { unit: 'Q' }),
    ...unit('жартыжылдық жартыжылдығ', { unit: 'H' }),
    ...unit('жыл', { unit: 'Y' }),
    ...unit('ғасыр', { unit: 'C' }),

    ...part('көктем', { part: 'SP' }),
    ...part('жаз', { part: 'SU' }),
    ...part('күз', { part: 'FA' }),
    ...part('қыс', { part: 'WI' }),
    ...sameMeaning('таңертең таңда таңға таңында', { daypart: 'MO' }),
    ...sameMeaning('түсте', { daypart: 'MI' }),
    ...sameMeaning('кешке кешкісін кешінде кештетіп', { daypart: 'EV' }),
    ...sameMeaning('түнде түні түнімен', { daypart: 'NI' }),

    ...sameMeaning('кеше кешегі', { daysAway: -1 }),
    ...sameMeaning('бүгін бүгінгі', { daysAway: 0 }),
    ...sameMeaning('ертең ертеңгі', { daysAway: 1 }),
    ...sameMeaning('бүрсігүні', { daysAway: 2 }),
    ...sameMeaning('өткен былтырғы', { direction: -1 }),
    ...sameMeaning('осы биылғы ағымдағы', { direction: 0 }),
    ...sameMeaning('келесі келер алдағы', { direction: 1 }),

    ...sameMeaning('басы басында басынан басына', { phase: true }),
    ...sameMeaning('ортасы ортасында ортасынан ортасына', { phase: true }),
    ...sameMeaning('соңы соңында соңына аяғы аяғында аяғына', { phase: true }),

    ...sameMeaning('қазір', { reference: 'PRESENT_REF' }),
    ...sameMeaning('жуырда таяуда', { reference: 'PAST_REF' }),
  ]),
  slashes: 'day first',
};
