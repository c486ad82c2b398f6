import type { Lexicon, Meaning } from '../meaning.ts';
import { sameMeaning, wordsOf } from '../words.ts';
import { numerals } from './numerals.ts';
import { declined } from './stem.ts';

/** Words are listed in lower case and with е for ё, as pieces are folded. */
const MONTHS =
  'январь января январе январю январем янв;февраль февраля феврале февралю февралем фев февр;март марта марте марту мартом мар;' +
  'апрель апреля апреле апрелю апрелем апр;май мая мае маю маем;июнь июня июне июню июнем июн;июль июля июле июлю июлем июл;' +
  'август августа августе августу августом авг;сентябрь сентября сентябре сентябрю сентябрем сен сент;' +
  'октябрь октября октябре октябрю октябрем окт;ноябрь ноября ноябре ноябрю ноябрем ноя нояб;' +
  'декабрь декабря декабре декабрю декабрем дек';
const WEEKDAYS =
  'понедельник понедельника понедельнику понедельником понедельнике пн;вторник вторника вторнику вторником вторнике вт;' +
  'среда среды среде среду средой ср;четверг четверга четвергу четвергом четверге чт;' +
  'пятница пятницы пятнице пятницу пятницей пт;суббота субботы субботе субботу субботой сб;' +
  'воскресенье воскресенья воскресенью воскресеньем вс';
/** As in "по понедельникам". */
const EVERY_WEEKDAY = 'понедельникам;вторникам;средам;четвергам;пятницам;субботам;воскресеньям';

function adjectives(stems: string, meaning: Meaning): [string, Meaning][] {
  return stems.split(' ').flatMap((stem) => sameMeaning(declined(stem), meaning));
}

/** Russian words of time. */
export const lexicon: Lexicon = {
  words: new Map([
    ...numerals,
    ...wordsOf(MONTHS, (month): Meaning => ({ month })),
    ...wordsOf(WEEKDAYS, (weekday): Meaning => ({ weekday })),

    ...sameMeaning('секунда секунды секунду секунд секундами', { unit: 'TS' }),
    ...sameMeaning('минута минуты минуту минуте минут минутами минутой', { unit: 'TM' }),
    ...sameMeaning('час часа часу часов часы часом часам часами', { unit: 'TH' }),
    ...sameMeaning('день дня дню дней дни дне дням днями сутки суток сутками суткам', { unit: 'D' }),
    ...sameMeaning('днем', { unit: 'D', daypart: 'AF' }),
    ...sameMeaning('выходные выходных выходным', { unit: 'WE' }),
    ...sameMeaning('неделя недели неделе неделю недель неделей неделям неделями', { unit: 'W' }),
    ...sameMeaning('месяц месяца месяце месяцу месяцем месяцев месяцы месяцам месяцами', { unit: 'M' }),
    ...sameMeaning('квартал квартала квартале кварталу кварталом кварталов', { unit: 'Q' }),
    ...sameMeaning('полугодие полугодия полугодии полугодию', { unit: 'H' }),
    ...sameMeaning('год года году годе годом лет годы годов годам годах годами', { unit: 'Y' }),
    ...sameMeaning('десятилетие десятилетия десятилетии десятилетий десятилетием', { unit: 'E' }),
    ...sameMeaning('век века веке веком веков столетие столетия столетии столетий', { unit: 'C' }),

    ...sameMeaning('весна весны весне весной весну', { part: 'SP' }),
    ...sameMeaning('лето лета лете лету летом', { part: 'SU' }),
    ...sameMeaning('осень осени осенью', { part: 'FA' }),
    ...sameMeaning('зима зимы зиме зимой зиму', { part: 'WI' }),
    ...sameMeaning('утром утра утро утру', { daypart: 'MO' }),
    ...sameMeaning('вечером вечера вечер вечеру', { daypart: 'EV' }),
    ...sameMeaning('ночью ночи ночь', { daypart: 'NI' }),

    ...sameMeaning('позапозавчера', { daysAway: -3 }),
    ...sameMeaning('позавчера', { daysAway: -2 }),
    ...sameMeaning('вчера', { daysAway: -1 }),
    ...sameMeaning('сегодня', { daysAway: 0 }),
    ...sameMeaning('завтра', { daysAway: 1 }),
    ...sameMeaning('послезавтра', { daysAway: 2 }),
    ...sameMeaning('послепослезавтра', { daysAway: 3 }),
    ...adjectives('вчерашн', { daysAway: -1 }),
    ...adjectives('сегодняшн', { daysAway: 0 }),
    ...adjectives('завтрашн', { daysAway: 1 }),

    ...adjectives('прошл минувш прошедш последн истекш предыдущ', { direction: -1 }),
    ...adjectives('нынешн текущ', { direction: 0 }),
    ...sameMeaning('этот эта это эту этой этого этом этим эти этих сего', { direction: 0 }),
    // "На следующий день" follows the date last spoken of, "на следующей неделе" the day of writing.
    ...adjectives('будущ ближайш предстоящ следующ грядущ наступающ', { direction: 1 }),

    ...sameMeaning(
      'начало начала начале началу началом конец конца конце концу концом середина середины середине середину',
      { phase: true },
    ),

    ...sameMeaning('сейчас теперь ныне нынче', { reference: 'PRESENT_REF' }),
    ...sameMeaning('недавно', { reference: 'PAST_REF' }),
    ...adjectives('недавн', { reference: 'PAST_REF' }),
    ...sameMeaning('скоро', { reference: 'FUTURE_REF' }),

    ...wordsOf(EVERY_WEEKDAY, (weekday): Meaning => ({ period: `XXXX-WXX-${weekday}` })),
    ...recurringly('ежечасн', 'PT1H'),
    ...recurringly('ежедневн', 'P1D'),
    ...recurringly('еженедельн', 'P1W'),
    ...recurringly('ежемесячн', 'P1M'),
    ...recurringly('ежеквартальн', 'P3M'),
    ...recurringly('ежегодн', 'P1Y'),
  ]),
  slashes: 'day first',
};

/** "Ежегодно", "ежегодный". */
function recurringly(stem: string, period: string): [string, Meaning][] {
  return sameMeaning(`${stem}о ${declined(stem)}`, { period });
}
