import { fold } from '../../text/fold.ts';
import { roleNounOf } from '../roles/russian-nouns.ts';

/** The cases that small words right before a name call for, as letters of `Case`. */
const PREPOSITIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    g: 'у от ото для без до из из-за против после кроме вместо около среди вокруг ради насчет относительно',
    d: 'к ко благодаря согласно вопреки навстречу',
    a: 'про через сквозь',
    i: 'над перед между',
    p: 'о об обо при',
    ap: 'в во на',
    ai: 'за под',
    gi: 'с со',
    dp: 'по',
  }).flatMap(([cases, words]) => words.split(' ').map((word) => [word, cases] as const)),
);
/** In UTF-16 units and words; titles are hardly longer. */
const REACH = 80;
const MOST_WORDS = 5;
const LAST_WORD = /([\p{L}-]+)[\s\u00A0]+[«„“"]?$/u;
/** What somebody has who is named behind it: указом Токаева, слова Мусина. */
const OWNED =
  /^(?:указ|слов|мнени|решени|поручени|заявлени|обращени|отставк|визит|арест|задержани|смерт|убийств|гибел|похорон|сторонник|семь|правительств|администраци|режим|роман|книг|фильм|песн|портрет|фото|реч|послани|интервью|предложени|инициатив|избрани|назначени|приезд|участи)\p{L}{0,3}$/u;
/** What may stand between the noun for an office and who holds it: what it is of. */
const DEPENDENT =
  /^\p{Lu}|(?:ых|их|ого|его|ой|ей|ов|ев|ии|ия|ости|ства|ций|ния|дел|сил|(?<!л)ы|(?<!л)а|я|(?<!л)и|ям|ам)$/u;

/**
 * The cases, as letters of `Case`, in which a name that begins at `start` of a Russian text may stand by what is right before it:
 * a preposition, or the noun for an office, which agrees with the name ("президенту США"). `undefined` where neither stands there.
 */
export function casesBefore(text: string, start: number): string | undefined {
  let before = text.slice(Math.max(0, start - REACH), start);
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const found = LAST_WORD.exec(before);
    const word = found?.[1];
    if (found === null || word === undefined) return undefined;
    const folded = fold(word);
    const called = count === 0 ? PREPOSITIONS.get(word.toLowerCase()) : undefined;
    if (called !== undefined) return called;
    const noun = roleNounOf(word.includes('-') ? word.toLowerCase() : folded);
    // "Пресс-секретарь Токаева" speaks for him: a nominative may have a genitive behind it.
    if (noun !== undefined) return noun.cases.has('n') ? undefined : [...noun.cases].join('');
    if (count === 0 && OWNED.test(folded)) return 'g';
    if (!DEPENDENT.test(word)) return undefined;
    before = before.slice(0, found.index);
  }
  return undefined;
}
