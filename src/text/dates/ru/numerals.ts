import { meaningOfOrdinal } from '../digits.ts';
import type { Meaning } from '../meaning.ts';
import { sameMeaning, wordsOf } from '../words.ts';
import { declined } from './stem.ts';

/** Words are listed in lower case and with е for ё, as pieces are folded. */
const COUNTS =
  'один одна одно одного одной одну одним одному;два две двух двумя двум двое двоих;три трех тремя трем трое троих;' +
  'четыре четырех четырьмя четырем четверо;пять пяти пятью;шесть шести шестью;семь семи семью;восемь восьми восемью;' +
  'девять девяти девятью;десять десяти десятью;одиннадцать одиннадцати;двенадцать двенадцати;тринадцать тринадцати;' +
  'четырнадцать четырнадцати;пятнадцать пятнадцати;шестнадцать шестнадцати;семнадцать семнадцати;' +
  'восемнадцать восемнадцати;девятнадцать девятнадцати;двадцать двадцати';
const TENS =
  'тридцать тридцати;сорок сорока;пятьдесят пятидесяти;шестьдесят шестидесяти;семьдесят семидесяти;' +
  'восемьдесят восьмидесяти;девяносто девяноста;сто ста';
/** Its stem changes as those of no other numeral do. */
const THIRD = 'третий третьего третьему третьим третьем третья третьей третью третье третьи третьих';
const ORDINALS = (
  'четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат ' +
  'восемнадцат девятнадцат двадцат'
).split(' ');
const ROMAN = 'i;ii;iii;iv;v;vi;vii;viii;ix;x;xi;xii;xiii;xiv;xv;xvi;xvii;xviii;xix;xx;xxi';
/** From the twenties on; news calls the decade after 2000 by its zeros. */
const DECADES = 'двадцат;тридцат;сороков;пятидесят;шестидесят;семидесят;восьмидесят;девяност';

/** Russian numerals: how many, which one, and the decades that are named like it. */
export const numerals: readonly [string, Meaning][] = [
  ...wordsOf(ROMAN, (ordinal) => ({ ordinal })),
  // The letter х looks like the numeral and is at hand on the keyboard.
  ...wordsOf(ROMAN.replaceAll('x', 'х'), (ordinal) => ({ ordinal })),
  ...wordsOf(COUNTS, (count) => ({ count })),
  ...wordsOf(TENS, (number) => ({ count: 20 + 10 * number })),
  ...sameMeaning('полтора полторы полутора', { count: 1.5 }),
  ...wordsOf(
    [declined('перв'), declined('втор'), THIRD, ...ORDINALS.map(declined)].join(';'),
    meaningOfOrdinal,
  ),
  ...sameMeaning(declined('тридцат'), meaningOfOrdinal(30)),
  ...wordsOf(DECADES.split(';').map(plural).join(';'), (number) => ({ decade: String(191 + number) })),
  ...sameMeaning(plural('нулев'), { decade: '200' }),
  ...sameMeaning('несколько нескольких нескольким много многие многих пару пара', { vague: true }),
];

function plural(stem: string): string {
  return `${stem}ые ${stem}ых ${stem}ым ${stem}ыми`;
}
