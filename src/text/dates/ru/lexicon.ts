import type { Lexicon, Meaning } from '../pieces.ts';
import { meaningOfOrdinal } from '../pieces.ts';
import { inflected, sameMeaning, wordsOf } from '../words.ts';

/** Words are listed in lower case and with е for ё, as pieces are folded. */
const MONTHS =
  'январь января январе январю январем янв;февраль февраля феврале февралю февралем фев февр;март марта марте марту мартом мар;' +
  'апрель апреля апреле апрелю апрелем апр;май мая мае маю маем;июнь июня июне июню июнем;июль июля июле июлю июлем;' +
  'август августа августе августу августом авг;сентябрь сентября сентябре сентябрю сентябрем сен сент;' +
  'октябрь октября октябре октябрю октябрем окт;ноябрь ноября ноябре ноябрю ноябрем ноя нояб;' +
  'декабрь декабря декабре декабрю декабрем дек';
const WEEKDAYS =
  'понедельник понедельника понедельнику понедельником понедельнике;вторник вторника вторнику вторником вторнике;' +
  'среда среды среде среду средой;четверг четверга четвергу четвергом четверге;пятница пятницы пятнице пятницу пятницей;' +
  'суббота субботы субботе субботу субботой;воскресенье воскресенья воскресенью воскресеньем';
const COUNTS =
  'один одна одно одного одной одну;два две двух двумя;три трех тремя;четыре четырех;пять пяти;шесть шести;семь семи;' +
  'восемь восьми;девять девяти;десять десяти;одиннадцать одиннадцати;двенадцать двенадцати;тринадцать;четырнадцать;' +
  'пятнадцать пятнадцати;шестнадцать;семнадцать;восемнадцать;девятнадцать;двадцать двадцати';
const TENS = 'тридцать тридцати;сорок сорока;пятьдесят пятидесяти;шестьдесят;семьдесят;восемьдесят;девяносто';
const ORDINALS =
  'первый первого первом первое первую первой первая;второй второго втором второе вторую вторая;третий третьего третьем третье третью третьей третья;' +
  'четвертый четвертого четвертом четвертое;пятый пятого пятое;шестой шестого шестое;седьмой седьмого седьмое;' +
  'восьмой восьмого восьмое;девятый девятого девятое;десятый десятого десятое;одиннадцатого одиннадцатое;двенадцатого двенадцатое;' +
  'тринадцатого;четырнадцатого;пятнадцатого;шестнадцатого;семнадцатого;восемнадцатого;девятнадцатого девятнадцатом;двадцатого двадцатом';
const ROMAN = 'i;ii;iii;iv;v;vi;vii;viii;ix;x;xi;xii;xiii;xiv;xv;xvi;xvii;xviii;xix;xx;xxi';

const ADJECTIVE = 'ый ий ая яя ое ее ые ие ого его ой ей ому ему ую юю ым им ом ем ых их ыми ими';
/** An adjective in all its forms; the stem by itself is no word. */
function adjectives(stems: string, meaning: Meaning): [string, Meaning][] {
  return sameMeaning(inflected(stems, ADJECTIVE), meaning);
}

/** Russian words of time. */
export const lexicon: Lexicon = {
  words: new Map([
    ...wordsOf(ROMAN, (ordinal): Meaning => ({ ordinal })),
    ...wordsOf(MONTHS, (month): Meaning => ({ month })),
    ...wordsOf(WEEKDAYS, (weekday): Meaning => ({ weekday })),
    ...wordsOf(COUNTS, (count): Meaning => ({ count })),
    ...wordsOf(TENS, (number): Meaning => ({ count: 20 + 10 * number })),
    ...wordsOf(ORDINALS, meaningOfOrdinal),
    ...sameMeaning('несколько нескольких нескольким много многие многих', { vague: true }),

    ...sameMeaning('секунда секунды секунду секунд', { unit: 'TS' }),
    ...sameMeaning('минута минуты минуту минут', { unit: 'TM' }),
    ...sameMeaning('час часа часу часов часы часом', { unit: 'TH' }),
    ...sameMeaning('день дня дню дней дни дне дням сутки суток', { unit: 'D' }),
    ...sameMeaning('днем', { unit: 'D', daypart: 'AF' }),
    ...sameMeaning('выходные выходных', { unit: 'WE' }),
    ...sameMeaning('неделя недели неделе неделю недель неделей неделям неделями', { unit: 'W' }),
    ...sameMeaning('месяц месяца месяце месяцу месяцем месяцев месяцы месяцам', { unit: 'M' }),
    ...sameMeaning('квартал квартала квартале кварталу кварталом кварталов', { unit: 'Q' }),
    ...sameMeaning('полугодие полугодия полугодии', { unit: 'H' }),
    ...sameMeaning('год года году годе годом лет годы годов годам годах', { unit: 'Y' }),
    ...sameMeaning('десятилетие десятилетия десятилетии десятилетий', { unit: 'E' }),
    ...sameMeaning('век века веке веком веков', { unit: 'C' }),

    ...sameMeaning('весна весны весной весну', { part: 'SP' }),
    ...sameMeaning('лето лета летом', { part: 'SU' }),
    ...sameMeaning('осень осени осенью', { part: 'FA' }),
    ...sameMeaning('зима зимы зимой зиму', { part: 'WI' }),
    ...sameMeaning('утром утра утро', { daypart: 'MO' }),
    ...sameMeaning('вечером вечера вечер', { daypart: 'EV' }),
    ...sameMeaning('ночью ночи ночь', { daypart: 'NI' }),

    ...sameMeaning('позавчера', { daysAway: -2 }),
    ...sameMeaning('вчера', { daysAway: -1 }),
    ...sameMeaning('сегодня', { daysAway: 0 }),
    ...sameMeaning('завтра', { daysAway: 1 }),
    ...sameMeaning('послезавтра', { daysAway: 2 }),

    ...adjectives('прошл минувш прошедш последн', { direction: -1 }),
    ...adjectives('нынешн текущ', { direction: 0 }),
    ...sameMeaning('этот эта это эту этой этого этом эти этих', { direction: 0 }),
    ...adjectives('будущ ближайш предстоящ', { direction: 1 }),
    // "На следующий день" follows the date last spoken of, "на следующей неделе" the day of writing.
    ...adjectives('следующ', { direction: 1 }),

    ...sameMeaning(
      'начало начала начале началу началом конец конца конце концу концом середина середины середине середину',
      { phase: true },
    ),

    ...sameMeaning('сейчас теперь ныне', { reference: 'PRESENT_REF' }),
    ...sameMeaning('недавно', { reference: 'PAST_REF' }),
    ...sameMeaning('ежечасно', { period: 'PT1H' }),
    ...sameMeaning('ежедневно', { period: 'P1D' }),
    ...sameMeaning('еженедельно', { period: 'P1W' }),
    ...sameMeaning('ежемесячно', { period: 'P1M' }),
    ...sameMeaning('ежегодно', { period: 'P1Y' }),
  ]),
  slashes: 'day first',
};
