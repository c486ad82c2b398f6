import type { Case } from '../roles/russian-nouns.ts';

/** An ending, what stands in its place in the nominative, the cases and the genders; `~` marks an unlikely reading. */
export type Row = readonly [
  ending: RegExp,
  nominative: string,
  cases: string,
  genders: string,
  isUnlikely?: '~',
];

const ALL: readonly Case[] = ['n', 'g', 'd', 'a', 'i', 'p'];
/** All cases. */
export const ANY = ALL.join('');

/** Surnames like Иванов, Назарбаев, Путин. The few men's in -овой have short stems: Лановой, Яровой. */
export const POSSESSIVE = /.(?:[оеё]в|[иы]н)(?:а|у|ым|ом|е|ой|ою|ы)?$/u;
/** What the endings of such surnames tell. */
export const POSSESSIVE_ROWS: readonly Row[] = [
  [/(?<=[вн])$/u, '', 'n', 'm'],
  [/а$/u, '', 'ga', 'm'],
  [/а$/u, 'а', 'n', 'f'],
  [/у$/u, '', 'd', 'm'],
  [/у$/u, 'а', 'a', 'f'],
  [/ым$/u, '', 'i', 'm'],
  [/(?<=[иы]н)ом$/u, '', 'i', 'm'],
  [/е$/u, '', 'p', 'm'],
  [/(?:ой|ою)$/u, 'а', 'gdip', 'f'],
  [/(?<=^.{1,3}[оеё]в)ой$/u, 'ой', 'n', 'm'],
  // Калина, Щербина.
  [/(?<=[иы]н)ой$/u, 'а', 'i', 'm'],
  [/ы$/u, 'а', 'g', 'mf'],
];

/** The few surnames in stressed -ой: Трубецкой. */
export const STRESSED =
  /(?:трубецк|донск|луговск|шаховск|заводск|городск|крутицк)(?:ой|ого|ому|им|ом|ая|ую)$/iu;
/** What their endings tell. */
export const STRESSED_ROWS: readonly Row[] = [
  [/ой$/u, 'ой', 'n', 'm'],
  [/ого$/u, 'ой', 'ga', 'm'],
  [/ому$/u, 'ой', 'd', 'm'],
  [/им$/u, 'ой', 'i', 'm'],
  [/ом$/u, 'ой', 'p', 'm'],
  [/ая$/u, 'ая', 'n', 'f'],
  [/ой$/u, 'ая', 'gdip', 'f'],
  [/ую$/u, 'ая', 'a', 'f'],
];

/** Surnames that are adjectives: Зеленский, Горький; and those like Навальный, whose other endings may be others'. */
export const ADJECTIVAL = /(?:[сц]к|ьк)(?:ий|ого|ому|им|ом|ая|ой|ую)$|[нл](?:ый|ого|ому|ым)$|н(?:ая|ой|ую)$/u;
/** What the endings of such surnames tell. */
export const ADJECTIVAL_ROWS: readonly Row[] = [
  [/(?:ий|ый)$/u, '$&', 'n', 'm'],
  [/(?<=к)ого$/u, 'ий', 'ga', 'm'],
  [/(?<=к)ому$/u, 'ий', 'd', 'm'],
  [/(?<=к)им$/u, 'ий', 'i', 'm'],
  [/(?<=к)ом$/u, 'ий', 'p', 'm'],
  [/(?<=к)ом$/u, '', 'i', 'm'],
  [/(?<=[нл])ого$/u, 'ый', 'ga', 'm'],
  [/(?<=[нл])ому$/u, 'ый', 'd', 'm'],
  [/ым$/u, 'ый', 'i', 'm'],
  [/ая$/u, 'ая', 'n', 'f'],
  [/ой$/u, 'ая', 'gdip', 'f'],
  [/(?<=н)ой$/u, 'ой', 'n', 'm'],
  [/(?<=н)ой$/u, 'а', 'i', 'm'],
  [/ую$/u, 'ая', 'a', 'f'],
];

/** Surnames that never change: Лукашенко, Лордкипанидзе, Саакашвили, Черных. */
export const NEVER_CHANGED = /(?:ко|дзе|швили|[иы]х)$/u;

/** What the endings of patronymics tell; those of Turkic peoples never change. */
export const PATRONYMIC_ROWS: readonly Row[] = [
  [/ич$/u, 'ич', 'n', 'm'],
  [/(?<=ич)а$/u, '', 'ga', 'm'],
  [/(?<=ич)у$/u, '', 'd', 'm'],
  [/(?<=ич)[её]м$/u, '', 'i', 'm'],
  [/(?<=ич)е$/u, '', 'p', 'm'],
  [/(?<=[вч]н)а$/u, 'а', 'n', 'f'],
  [/(?<=[вч]н)ы$/u, 'а', 'g', 'f'],
  [/(?<=[вч]н)е$/u, 'а', 'dp', 'f'],
  [/(?<=[вч]н)у$/u, 'а', 'a', 'f'],
  [/(?<=[вч]н)(?:ой|ою)$/u, 'а', 'i', 'f'],
  [/(?:[ұу]лы|уулу|оглы|оглу)$/u, '$&', ANY, 'm'],
  [/(?:[қкг]ызы)$/u, '$&', ANY, 'f'],
];
/** Patronymics in any case. */
export const PATRONYMIC =
  /.{2}(?:[оеё]вич|ьич|ич(?=[аеу]м?$))(?:а|у|[её]м|е)?$|.{2}(?:[оеё]вн|ичн)(?:а|ы|е|у|ой|ою)$|.{3}(?:[ұу]лы|уулу|оглы|оглу|[қкг]ызы)$/u;

/** All other names of men and women, by the declensions of nouns. */
export const NOUN_ROWS: readonly Row[] = [
  // Of several syllables with an ending like that of the instrumental hardly any is a nominative.
  [/(?<![аеёиоуыэюя].*[аеёиоуыэюя].*[оеё]м)(?<=[бвгджзйклмнпрстфхцчшщь])$/u, '', 'n', 'm'],
  [/(?<![аеёиоуыэюя].*[аеёиоуыэюя].*[оеё]м)(?<=[бвгджзйклмнпрстфхцчшщь])$/u, '', ANY, 'f'],
  [/(?<=[бвгджзйклмнпрстфхчшщь])ц(?:а|у|ом|ем|е)$/u, 'ец', 'gadip', 'm'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, '', 'ga', 'm'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, '', 'd', 'm'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])ом$/u, '', 'i', 'm'],
  [/(?<=[жчшщц])ем$/u, '', 'i', 'm'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, '', 'p', 'm'],
  [/(?<=[бвгдзклмнпрстфх])я$/u, 'ь', 'ga', 'm'],
  [/(?<=[бвгдзклмнпрстфх])ю$/u, 'ь', 'd', 'm'],
  [/(?<=[бвгдзклмнпрстфх])[её]м$/u, 'ь', 'i', 'm'],
  [/(?<=[аеёиоуыэюя])я$/u, 'й', 'ga', 'm'],
  [/(?<=[аеёиоуыэюя])ю$/u, 'й', 'd', 'm'],
  [/(?<=[аеёиоуыэюя])[её]м$/u, 'й', 'i', 'm'],
  [/(?<=[аеёиоуыэюя])е$/u, 'й', 'p', 'm'],
  [/ии$/u, 'ий', 'p', 'm'],
  [/[ая]$/u, '$&', 'n', 'mf'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, 'а', 'a', 'mf'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?<![лр]д|цз|огл)ы$/u, 'а', 'g', 'mf'],
  [/(?<=[гкхжчшщ])и$/u, 'а', 'g', 'mf'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:ой|ою)$/u, 'а', 'i', 'mf'],
  [/(?<=[жчшщц])ей$/u, 'а', 'i', 'mf'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])е$/u, 'а', 'dp', 'mf'],
  [/(?<=и)и$/u, 'я', 'gdp', 'mf'],
  [/ю$/u, 'я', 'a', 'mf'],
  [/(?<=[лнриь])[её]й$/u, 'я', 'i', 'mf'],
  [/[ую]$/u, '$&', ANY, 'm', '~'],
  [/[ую]$/u, '$&', 'n', 'f'],
  // Сатыбалды, Саркози, Рютте.
  [/(?:[лр]д|цз|огл)ы$|[оэе]$|(?<!и|[аеёиоуыэюя]ж)и$|(?<=[аеёиоуыэюя])[аы]$/u, '$&', ANY, 'mf'],
];

/** What first names may be besides; of surnames in -и and -е the ending is rather their own: Берлускони, Рютте. */
export const GIVEN_ROWS: readonly Row[] = [
  [/ы$|[жшщ]и$/u, '$&', ANY, 'mf'],
  [/[ую]$/u, '$&', ANY, 'f', '~'],
  [/(?<=[бвгджзклмнпрстфхцчшщь])и$/u, 'я', 'g', 'mf'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])и$/u, 'ь', 'gdp', 'f'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])ью$/u, 'ь', 'i', 'f'],
  [/(?<=[бвгджзклмнпрстфхцчшщь])е$/u, 'я', 'dp', 'mf'],
  [/(?<=[бвгдзклмнпрстфх])е$/u, 'ь', 'p', 'm'],
];

/** Adjectival endings of other surnames: Толстой, Белый; which one it is can't be told. */
export const OTHER_ADJECTIVAL = /(?:ого|ому|ему|ым|[жшчщ]его)$/u;
/** What these endings tell. */
export const OTHER_ADJECTIVAL_ROWS: readonly Row[] = [
  [/(?:[ое]го|[ое]му|ым)$/u, 'ый', 'gadi', 'm'],
  [/(?:[ое]го|[ое]му|ым)$/u, 'ой', 'gadi', 'm'],
];
