/**
 * The cases of Russian, as far as the endings of roles and names tell them apart: nominative, genitive, dative,
 * accusative, instrumental and prepositional.
 */
export type Case = 'n' | 'g' | 'd' | 'a' | 'i' | 'p';

/** A form of a noun or adjective: its nominative, and the cases that it may be. */
export interface Declined {
  readonly nominative: string;
  readonly cases: ReadonlySet<Case>;
}

/** Titles, professions and functions in the nominative; written by hand from general knowledge. */
const NOUNS = `
  президент вице-президент премьер премьер-министр вице-премьер министр замминистра канцлер секретарь госсекретарь
  пресс-секретарь генсек генсекретарь председатель сопредседатель зампред зампредседателя глава замглавы лидер вождь
  директор гендиректор замдиректора губернатор вице-губернатор аким замакима мэр вице-мэр сенатор депутат парламентарий
  посол посланник консул дипломат атташе комиссар еврокомиссар спикер вице-спикер представитель спецпредставитель
  уполномоченный управляющий заведующий командующий главнокомандующий военачальник главком генерал генерал-майор
  генерал-лейтенант генерал-полковник полковник подполковник майор капитан лейтенант сержант адмирал вице-адмирал маршал
  рядовой солдат военнослужащий офицер король королева принц принцесса шейх эмир султан папа патриарх митрополит
  архиепископ епископ имам муфтий священник судья прокурор генпрокурор замгенпрокурора следователь адвокат юрист
  правозащитник правозащитница омбудсмен начальник замначальника руководитель заместитель заместительница помощник
  советник эксперт политолог социолог экономист аналитик обозреватель журналист журналистка корреспондент репортер
  редактор главред ведущий телеведущий телеведущая профессор академик доцент ректор проректор декан историк востоковед
  философ ученый врач главврач хирург учитель учительница тренер активист активистка политик оппозиционер бизнесмен
  предприниматель миллиардер банкир певец певица актер актриса режиссер продюсер писатель писательница поэт художник
  музыкант блогер спортсмен боксер футболист хоккеист чемпион основатель основательница исполняющий соучредитель учредитель владелец
  совладелец собственник член участник координатор делегат кандидат комендант елбасы дипломат шеф босс инженер летчик
  космонавт полицейский пожарный водитель менеджер инспектор контролер аудитор ревизор чиновник главарь основоположник
  инвестор спасатель волонтер переводчик магнат олигарх диссидент врио ио и.о раввин кардинал
  лауреат нотариус помощница сотрудник сотрудница преподаватель преподавательница заммэра замруководителя замкомандующего
  физик химик биолог математик астроном эколог психолог лингвист филолог дизайнер архитектор скульптор композитор дирижер
  балерина фотограф сценарист драматург критик публицист теннисист теннисистка фигурист фигуристка гимнаст гимнастка борец
  штангист биатлонист биатлонистка велогонщик пловец шахматист шахматистка волейболист баскетболист общественник
  общественница соосновательница художница
`
  .trim()
  .split(/\s+/u);

const ALL: ReadonlySet<Case> = new Set(['n', 'g', 'd', 'a', 'i', 'p']);
/** Endings by case, in this order; an accusative that is none of the others comes last. */
const ENDINGS = {
  hard: ['', 'а', 'у', 'ом', 'е'],
  hissing: ['', 'а', 'у', 'ем', 'е'],
  soft: ['ь', 'я', 'ю', 'ем', 'е'],
  short: ['й', 'я', 'ю', 'ем', 'е'],
  feminine: ['а', 'ы', 'е', 'ой', 'е', 'у'],
  feminineHushed: ['а', 'и', 'е', 'ой', 'е', 'у'],
  feminineSoft: ['я', 'и', 'е', 'ей', 'е', 'ю'],
  adjective: ['ый', 'ого', 'ому', 'ым', 'ом'],
  softAdjective: ['ий', 'его', 'ему', 'им', 'ем'],
  velarAdjective: ['ий', 'ого', 'ому', 'им', 'ом'],
  stressedAdjective: ['ой', 'ого', 'ому', 'ым', 'ом'],
} as const;

/** Which endings a noun takes, what stays before them, and what before the others than the first. */
function declension(noun: string): {
  readonly endings: readonly string[];
  readonly stem: string;
  readonly oblique?: string;
} {
  const cut = (letters: number) => noun.slice(0, -letters);
  if (/(?:щ|ч|ш|ж)ий$/u.test(noun)) return { endings: ENDINGS.softAdjective, stem: cut(2) };
  if (/[кгх]ий$/u.test(noun)) return { endings: ENDINGS.velarAdjective, stem: cut(2) };
  if (/ый$/u.test(noun)) return { endings: ENDINGS.adjective, stem: cut(2) };
  if (/овой$/u.test(noun)) return { endings: ENDINGS.stressedAdjective, stem: cut(2) };
  if (noun === 'посол') return { endings: ENDINGS.hard, stem: noun, oblique: 'посл' };
  if (/лец$/u.test(noun)) return { endings: ENDINGS.hissing, stem: noun, oblique: `${cut(2)}ьц` };
  if (/ец$/u.test(noun)) return { endings: ENDINGS.hissing, stem: noun, oblique: `${cut(2)}ц` };
  if (/ь$/u.test(noun)) return { endings: ENDINGS.soft, stem: cut(1) };
  if (/й$/u.test(noun)) return { endings: ENDINGS.short, stem: cut(1) };
  if (/[кгхжшщч]а$/u.test(noun)) return { endings: ENDINGS.feminineHushed, stem: cut(1) };
  if (/а$/u.test(noun)) return { endings: ENDINGS.feminine, stem: cut(1) };
  if (/я$/u.test(noun)) return { endings: ENDINGS.feminineSoft, stem: cut(1) };
  return { endings: ENDINGS.hard, stem: noun };
}

/** Nouns that are of something by themselves, and those that have one form only. */
const UNCHANGED = /(?:^(?:зам|врио)\p{L}+(?:а|ы|я)|^врио|^ио$|^и\.о$|атташе|елбасы)$/u;

const CASES: readonly (readonly Case[])[] = [['n'], ['g'], ['d'], ['i'], ['p'], ['a']];

const FORMS: ReadonlyMap<string, Declined> = formsOf(NOUNS);

function formsOf(nouns: readonly string[]): Map<string, Declined> {
  const forms = new Map<string, { nominative: string; cases: Set<Case> }>();
  const add = (form: string, nominative: string, cases: Iterable<Case>) => {
    const known = forms.get(form) ?? { nominative, cases: new Set() };
    for (const one of cases) known.cases.add(one);
    forms.set(form, known);
  };
  for (const noun of nouns) {
    if (UNCHANGED.test(noun)) {
      add(noun, noun, ALL);
      continue;
    }
    const { endings, stem, oblique = stem } = declension(noun);
    for (const [index, ending] of endings.entries()) {
      const cases = CASES[index] ?? [];
      // Where an accusative has no form of its own, it is that of the genitive.
      const isAccusative = index === 1 && endings.length < CASES.length;
      add(`${index === 0 ? stem : oblique}${ending}`, noun, isAccusative ? ['g', 'a'] : cases);
    }
  }
  return forms;
}

/** What a form of a word for a role is declined from: "министром" from "министр"; with a prefix, "экс-министром". */
export function roleNounOf(folded: string): Declined | undefined {
  const known = FORMS.get(folded);
  if (known !== undefined) return known;
  const cut = folded.lastIndexOf('-') + 1;
  const base = cut > 0 ? FORMS.get(folded.slice(cut)) : undefined;
  return base && { nominative: folded.slice(0, cut) + base.nominative, cases: base.cases };
}

const ADJECTIVES: readonly (readonly [RegExp, readonly Case[], string])[] = [
  [/(?:ый|ий|ой)$/u, ['n'], ''],
  [/(?:ая|яя)$/u, ['n'], ''],
  [/(?<=[кгх])ого$/u, ['g', 'a'], 'ий'],
  [/(?<=втор)ого$/u, ['g', 'a'], 'ой'],
  [/ого$/u, ['g', 'a'], 'ый'],
  [/его$/u, ['g', 'a'], 'ий'],
  [/(?<=[кгх])ому$/u, ['d'], 'ий'],
  [/(?<=втор)ому$/u, ['d'], 'ой'],
  [/ому$/u, ['d'], 'ый'],
  [/ему$/u, ['d'], 'ий'],
  [/(?<=втор)ым$/u, ['i'], 'ой'],
  [/ым$/u, ['i'], 'ый'],
  [/им$/u, ['i'], 'ий'],
  [/(?<=[кгх])ом$/u, ['p'], 'ий'],
  [/ом$/u, ['p'], 'ый'],
  [/ем$/u, ['p'], 'ий'],
  [/(?<=[жшщч])ей$/u, ['g', 'd', 'i', 'p'], 'ая'],
  [/ей$/u, ['g', 'd', 'i', 'p'], 'яя'],
  [/ую$/u, ['a'], 'ая'],
  [/юю$/u, ['a'], 'яя'],
];

/** Words with such endings that are no adjectives. */
const NO_ADJECTIVES: ReadonlySet<string> = new Set(
  'который которая которого которому которым этот этого этому этим его ему им ним нему него ей ней моей своей своего своему своим нашего наш чей кого кому того тому тем чем всем всего каждый каждого другой другого другая многим самого самой самому самый тот той такой такого потом затем том дом'.split(
    ' ',
  ),
);

/**
 * The nominatives that a form of an adjective may have, with the cases: "бывшим" is "бывший" in the instrumental, "главной" may
 * be a man's nominative or a woman's other cases.
 */
export function adjectivesOf(folded: string): readonly Declined[] {
  if (folded.length < 4 || NO_ADJECTIVES.has(folded)) return [];
  const found: Declined[] = [];
  const ending = ADJECTIVES.find(([pattern]) => pattern.test(folded));
  if (ending !== undefined) {
    const [pattern, cases, nominative] = ending;
    found.push({
      nominative: cases.includes('n') ? folded : folded.replace(pattern, nominative),
      cases: new Set(cases),
    });
  }
  if (/ой$/u.test(folded))
    found.push({ nominative: folded.replace(/ой$/u, 'ая'), cases: new Set(['g', 'd', 'i', 'p']) });
  return found;
}

/** Whether two forms can stand in the same case. */
export function agree(a: Iterable<Case>, b: ReadonlySet<Case>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
