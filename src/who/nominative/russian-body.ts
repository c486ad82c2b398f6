import { fold } from '../../text/fold.ts';

/** How the nouns for a body decline: the ending of the nominative, those of the other cases, and the adjective's. */
interface Declension {
  readonly nominative: RegExp;
  readonly others: readonly string[];
  /** Of an adjective with a hard stem and one with a soft. */
  readonly adjective: readonly [hard: string, soft: string];
}

const MASCULINE = ['ый', 'ий'] as const;
const FEMININE = ['ая', 'яя'] as const;
const NEUTER = ['ое', 'ее'] as const;
const PLURAL = ['ые', 'ие'] as const;

const DECLENSIONS: readonly Declension[] = [
  { nominative: /(?<=[сз]ил)ы$|(?<=^войск)а$/u, others: ['', 'ам', 'ами', 'ах'], adjective: PLURAL },
  { nominative: /ие$/u, others: ['ия', 'ию', 'ием', 'ии'], adjective: NEUTER },
  { nominative: /[ое]$/u, others: ['а', 'у', 'ом', 'е'], adjective: NEUTER },
  { nominative: /ия$/u, others: ['ии', 'ию', 'ией'], adjective: FEMININE },
  { nominative: /(?<=е)я$/u, others: ['и', 'е', 'ю', 'ей'], adjective: FEMININE },
  { nominative: /(?<=[гкхжчшщ])а$/u, others: ['и', 'е', 'у', 'ой'], adjective: FEMININE },
  { nominative: /а$/u, others: ['ы', 'е', 'у', 'ой'], adjective: FEMININE },
  { nominative: /(?<=ен|ол)ь$|(?<=арт)ь$/u, others: ['и', 'ью'], adjective: FEMININE },
  { nominative: /ей$/u, others: ['ея', 'ею', 'еем', 'ее'], adjective: MASCULINE },
  { nominative: /$/u, others: ['а', 'у', 'ом', 'е'], adjective: MASCULINE },
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
  сборная конфедерация евросоюз еврокомиссия росгвардия госсовет госдума генпрокуратура нацбанк центробанк госдеп
  нацгвардия горсовет облсуд райсуд мосгорсуд госдепартамент бундестаг рейхстаг пентагон минздрав минфин минюст минкульт акорда
`
  .trim()
  .split(/\s+/u);

/** A form of such a noun. */
interface Head {
  readonly nominative: string;
  readonly adjective: Declension['adjective'];
}

const FORMS: ReadonlyMap<string, Head> = formsOf(HEADS);

function formsOf(nouns: readonly string[]): Map<string, Head> {
  const forms = new Map<string, Head>();
  for (const noun of nouns) {
    const declension = DECLENSIONS.find(({ nominative }) => nominative.test(noun));
    if (declension === undefined) continue;
    const head: Head = { nominative: noun, adjective: declension.adjective };
    forms.set(noun, head);
    // Бюро and радио don't decline; сборная does as an adjective.
    if (/(?:бюро|радио|ая)$/u.test(noun)) continue;
    for (const ending of declension.others) {
      const form = noun.replace(declension.nominative, ending);
      if (!forms.has(form)) forms.set(form, head);
    }
  }
  for (const form of ['сборной', 'сборную']) forms.set(form, { nominative: 'сборная', adjective: FEMININE });
  return forms;
}

const ADJECTIVE_ENDING =
  /(?:ого|его|ому|ему|ыми|ими|ый|ий|ой|ая|яя|ое|ее|ые|ие|ую|юю|ей|ым|им|ых|их|ом|ем)$/u;
/** Behind these the endings are those of soft stems, though the stem is none. */
const VELAR = /[гкх]$/u;
const HUSHED = /[жчшщ]$/u;
/** In words: государственное бюджетное учреждение has two adjectives, few have more. */
const MOST_ADJECTIVES = 3;

/**
 * The nominative of a body's name in a Russian text, where it begins with a noun for one, or with adjectives and such a
 * noun: Генеральной прокуратуры, Министерством обороны. What follows the noun depends on it and stays; any other name
 * stays as written.
 */
export function russianBodyNominative(written: string): string {
  const words = written.replace(DECLINED_ACRONYM, '').split(' ');
  for (const [index, word] of words.slice(0, MOST_ADJECTIVES + 1).entries()) {
    const head = FORMS.get(fold(word));
    if (head !== undefined && word !== word.toUpperCase()) {
      const adjectives = words.slice(0, index).map((one) => agreeing(one, head));
      return [...adjectives, likeWritten(head.nominative, word), ...words.slice(index + 1)].join(' ');
    }
    if (!ADJECTIVE_ENDING.test(word) || word.length < SHORTEST_ADJECTIVE) return words.join(' ');
  }
  return words.join(' ');
}

const SHORTEST_ADJECTIVE = 5;
/** The ending of an acronym that is spoken as a word: МИДом. */
const DECLINED_ACRONYM = /(?<=^\p{Lu}{3,})(?:а|у|ом|е)$/u;

/** An adjective in the nominative that goes with a noun. */
function agreeing(adjective: string, { adjective: [hard, soft] }: Head): string {
  const ending = ADJECTIVE_ENDING.exec(adjective)?.[0] ?? '';
  const stem = adjective.slice(0, -ending.length);
  if (/ой$/u.test(adjective) && hard === 'ый') return adjective;
  const isSoft = /^(?:его|ему|ий|яя|ее|ие|юю|ей|им|их|ими|ем)$/u.test(ending) && !VELAR.test(stem);
  if (HUSHED.test(stem)) return stem + (hard === 'ая' ? hard : soft);
  if (VELAR.test(stem) && (hard === 'ый' || hard === 'ые')) return stem + soft;
  return stem + (isSoft ? soft : hard);
}

/** The noun with a capital where it was written with one. */
function likeWritten(noun: string, written: string): string {
  return /^\p{Lu}/u.test(written) ? noun.slice(0, 1).toUpperCase() + noun.slice(1) : noun;
}
