import { fold } from '../../text/fold.ts';

/** Endings of the adjectives that go with a noun: hard and soft ones of each case. */
const MASCULINE = { n: 'ый|ий|ой', g: 'ого|его', d: 'ому|ему', i: 'ым|им', p: 'ом|ем' };
const NEUTER = { ...MASCULINE, n: 'ое|ее' };
const FEMININE = { n: 'ая|яя', g: 'ой|ей', d: 'ой|ей', a: 'ую|юю', i: 'ой|ей' };
const PLURAL = { n: 'ые|ие', g: 'ых|их', d: 'ым|им', i: 'ыми|ими', p: 'ых|их' };

/** How nouns for bodies decline: the ending of the nominative, those of other cases, and the adjectives with them. */
interface Declension {
  readonly nominative: RegExp;
  readonly others: Readonly<Record<string, string>>;
  readonly adjectives: Readonly<Record<string, string>>;
}

const OF_A = { g: 'ы', d: 'е', a: 'у', i: 'ой' };
const DECLENSIONS: readonly Declension[] = [
  {
    nominative: /(?<=^сил)ы$|(?<=^войск)а$/u,
    others: { g: '', d: 'ам', i: 'ами', p: 'ах' },
    adjectives: PLURAL,
  },
  { nominative: /ие$/u, others: { g: 'ия', d: 'ию', i: 'ием', p: 'ии' }, adjectives: NEUTER },
  { nominative: /[ое]$/u, others: { g: 'а', d: 'у', i: 'ом', p: 'е' }, adjectives: NEUTER },
  { nominative: /ия$/u, others: { g: 'ии', a: 'ию', i: 'ией' }, adjectives: FEMININE },
  { nominative: /(?<=е)я$/u, others: { g: 'и', d: 'е', a: 'ю', i: 'ей' }, adjectives: FEMININE },
  { nominative: /(?<=[гкх])а$/u, others: { ...OF_A, g: 'и' }, adjectives: FEMININE },
  { nominative: /а$/u, others: OF_A, adjectives: FEMININE },
  { nominative: /$/u, others: { g: 'а', d: 'у', i: 'ом', p: 'е' }, adjectives: MASCULINE },
];

/** Nouns that say what kind of body a name is of, in the nominative; written by hand from general knowledge. */
const HEADS = `
  министерство ведомство департамент агентство организация ассоциация комиссия комитет совет союз партия парламент
  ассамблея конгресс сенат суд трибунал университет институт академия банк корпорация компания группа фонд общество
  федерация лига альянс коалиция фронт движение армия войска гвардия полиция служба управление бюро администрация центр
  клуб газета телеканал радио издание прокуратура театр музей школа колледж епархия дивизия бригада полк больница
  посольство консульство миссия палата акимат штаб правительство дума рада мажилис инспекция генштаб силы конференция
  объединение содружество сообщество братство предприятие производство хозяйство холдинг концерн завод фабрика комбинат
  журнал телекомпания радиостанция редакция фракция секретариат кабинет хурал собрание курултай отделение комендатура
  конфедерация евросоюз еврокомиссия росгвардия госсовет госдума генпрокуратура нацбанк центробанк госдеп
  нацгвардия горсовет облсуд райсуд мосгорсуд госдепартамент бундестаг рейхстаг пентагон минздрав минфин минюст минкульт акорда
`
  .trim()
  .split(/\s+/u);

/** A form of such a noun in another case, with the endings of an adjective beside it and in the nominative. */
interface Head {
  readonly nominative: string;
  readonly beside: RegExp;
  readonly instead: string;
}

const UNCHANGED = /(?:бюро|радио)$/u;
const FORMS: ReadonlyMap<string, Head> = formsOf(HEADS);

function formsOf(nouns: readonly string[]): Map<string, Head> {
  const forms = new Map<string, Head>();
  for (const noun of nouns) {
    const declension = DECLENSIONS.find(({ nominative }) => nominative.test(noun));
    if (declension === undefined || UNCHANGED.test(noun)) continue;
    const { nominative, others, adjectives } = declension;
    for (const [one, ending] of Object.entries(others)) {
      const form = noun.replace(nominative, ending);
      const beside = new RegExp(`(?:${adjectives[one]})$`, 'u');
      if (!forms.has(form)) forms.set(form, { nominative: noun, beside, instead: adjectives['n'] ?? '' });
    }
  }
  for (const noun of nouns) forms.delete(noun);
  return forms;
}

/** In words: Федерального государственного бюджетного учреждения has three adjectives, few have more. */
const MOST_ADJECTIVES = 3;
/** The ending of an acronym that is spoken as a word: МИДом. */
const DECLINED_ACRONYM = /(?<=^\p{Lu}{3,})(?:а|у|ом|е)$/u;

/**
 * The nominative of a body's name in a Russian text, where it begins with a noun for one, or with adjectives that agree with
 * such a noun: Генеральной прокуратуры, Министерством обороны. What follows the noun depends on it and stays; any other
 * name stays as written.
 */
export function russianBodyNominative(written: string): string {
  const words = written.replace(DECLINED_ACRONYM, '').split(' ');
  const at = words.slice(0, MOST_ADJECTIVES + 1).findIndex((word) => FORMS.has(fold(word)));
  const noun = words[at] ?? '';
  const head = FORMS.get(fold(noun));
  const adjectives = words.slice(0, Math.max(0, at));
  if (head === undefined || noun === noun.toUpperCase() || !adjectives.every((one) => head.beside.test(one)))
    return words.join(' ');
  return [
    ...adjectives.map((one) => agreeing(one, head)),
    likeWritten(head.nominative, noun),
    ...words.slice(at + 1),
  ].join(' ');
}

/** An adjective in the nominative that goes with a noun: hard stems, soft ones, and those in which spelling decides. */
function agreeing(adjective: string, { beside, instead }: Head): string {
  const ending = beside.exec(adjective)?.[0] ?? '';
  const stem = adjective.slice(0, -ending.length);
  const [hard = '', soft = ''] = instead.split('|');
  const isSoft = /^(?:ий|[еи]|ю)/u.test(ending) && !/[гкх]$/u.test(stem);
  if (/[гкх]$/u.test(stem)) return stem + (hard.startsWith('ы') ? soft : hard);
  if (/[жчшщ]$/u.test(stem)) return stem + (hard === 'ая' ? hard : soft);
  return stem + (isSoft ? soft : hard);
}

/** The noun with a capital where it was written with one. */
function likeWritten(noun: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? noun.slice(0, 1).toUpperCase() + noun.slice(1) : noun;
}
