import { baseOf } from '../text/irregular-forms.ts';
import type { Language } from '../text/language.ts';
import { lexiconOf } from '../text/names/lexicon/languages.ts';
import { tokensOf } from '../text/tokens.ts';
import { askingAt } from './question-kinds.ts';

/** What a question of the form "who is X" or "what is X" is about. */
export interface Subject {
  /** As the question writes it, but for runs of blanks. */
  readonly name: string;
  /** Whether it is asked what the name or word means: "what is the CSTO", but not "what is the plan". */
  readonly isToBeDefined: boolean;
}

/** Questions whose whole point is to learn of someone or something; the name is the first group that is found. */
const ABOUT: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /^(?:who|hwo|woh)(?:['’]?s|\s+is|\s+are|\s+was|\s+were)\s+(.+)$/iu,
    /^who\s+(\p{Lu}.*?)\s+(?:is|was|are)$/iu,
    /^(?:what\s+(?:is\s+(?:known|said)|(?:do|can)\s+(?:you|we|they)\s+(?:know|say|tell\s+me))\s+)?about\s+(.+)$/iu,
    /^(.+?),?\s+who\s+(?:is|was)\s+(?:he|she|it|this|that)$/iu,
  ],
  ru: [
    /^(?:кто|хто)\s+(?:это\s+)?(?:так(?:ой|ая|ие)|токой|это)\s*[—–-]?\s*(.+)$/iu,
    /^[Кк]то\s+(\p{Lu}\S*(?:\s+\p{Lu}\S*)?)$/u,
    /^(?:расскажи(?:те)?|что\s+(?:известно|говорят|пишут|ты знаешь|вы знаете))(?:\s+мне)?\s+(?:о|об|обо|про)\s+(.+)$/iu,
    /^(.+?)\s*[—–-]?\s+(?:это\s+)?кто(?:\s+(?:это|такой|такая|он|она))?$/iu,
  ],
  kk: [/^(.+?)\s+(?:деген\s+)?кім(?:\s+(?:болған|еді|болды))?$/iu, /^(.+?)\s+туралы(?:\s+айт\p{L}*)?$/iu],
};

/** Questions for what a word or an acronym stands for. */
const MEANING: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /^(?:what|wat|waht)\s+(?:do|does|did)\s+(?:the\s+(?:acronym|abbreviation|word|term|name)\s+)?(.+?)\s+(?:stand\s+for|mean|refer\s+to)$/iu,
    /^(?:define|(?:(?:what|wat|waht)(?:['’]?s|\s+is)\s+)?(?:the\s+)?(?:meaning|definition)\s+of)\s+(.+)$/iu,
    /^what\s+(.+?)\s+(?:stands\s+for|means|is|are)$/iu,
    /^(?:what|which)\s+(?:kind|sort|type)\s+of\s+(?:an?\s+)?\p{L}+\s+(?:is|are|was)\s+(.+)$/iu,
  ],
  ru: [
    /^(?:что|што|чо)\s+(?:это\s+)?так(?:ое|ая)\s*[—–-]?\s*(.+)$/iu,
    /^(?:что|как)\s+(?:значит|означает|расшифровывается)\s+(?:(?:аббревиатура|слово|термин|сокращение)\s+)?(.+)$/iu,
    /^что\s+(?:это\s+)?за\s+(?:организация|страна|партия|компания|слово|термин|структура|город)\s*[—–-]?\s*(.+)$/iu,
    /^(.+?)\s*[—–-]?\s+(?:это\s+)?что(?:\s+(?:это|такое|за\s+\p{L}+|значит|означает))?$/iu,
  ],
  kk: [
    /^(.+?)\s+(?:деген(?:іміз)?|дегені)\s+не$/iu,
    /^(.+?)\s+(?:деген\s+)?қандай\s+(?:ұйым|ел|партия|компания)$/iu,
  ],
};

/** "What is X", which asks for a meaning only where X is a name or a word without anything that picks one of its kind. */
const WHAT_IS: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(?:what|wat|waht)(?:['’]?s|\s+is|\s+are|\s+was|\s+were)\s+(.+)$/iu,
};

/** Russian needs no verb to ask who holds an office: "Кто президент Казахстана?" */
const OFFICE_IN_RUSSIAN = /^кто\s+(?:сейчас\s+|является\s+)?(.+)$/iu;

/** The subject of a question of the form "who is X", if it is one; "who was invited" is about no X. */
export function subjectOf(question: string, language: Language): Subject | undefined {
  // With single blanks the patterns can't try many ways to share out a run of them.
  const asking = question.slice(askingAt(question, language)).replace(/\s+/gu, ' ');
  const text = asking.replace(/[ ?!.]*$/u, '');
  const meant = firstGroup(MEANING[language], text);
  if (meant !== undefined && !isAction(meant)) return { name: meant, isToBeDefined: true };
  const name = firstGroup(ABOUT[language], text);
  if (name !== undefined && !isAction(name)) return { name, isToBeDefined: false };
  const thing = WHAT_IS[language]?.exec(text)?.[1];
  if (thing !== undefined && !isAction(thing)) return { name: thing, isToBeDefined: isBare(thing) };
  const office = OFFICE_IN_RUSSIAN.exec(text)?.[1];
  return office !== undefined && beginsWithTitle(office) ? { name: office, isToBeDefined: false } : undefined;
}

function firstGroup(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const group = pattern.exec(text)?.[1];
    if (group !== undefined) return group;
  }
  return undefined;
}

/** A name ("the CSTO", "Brexit") or a word or two ("lustration", "an embargo"): nothing with "the", "his" or "of". */
function isBare(thing: string): boolean {
  const words = thing.split(/\s+/u);
  const isName = words
    .slice(words[0]?.toLowerCase() === 'the' ? 1 : 0)
    .every((word) => /^\p{Lu}/u.test(word));
  return isName || (words.length <= 3 && !PICKED_OUT.test(thing));
}

const PICKED_OUT =
  /(?<!\p{L})(?:the|his|her|its|their|our|my|your|this|that|these|those|it|of|in|on|for|to|\p{L}+['’]s|\p{L}+est)(?!\p{L})/iu;

function beginsWithTitle(phrase: string): boolean {
  const [first] = tokensOf(phrase, 'ru');
  return first !== undefined && lexiconOf('ru').titles.has(first);
}

/** Whether the phrase names nobody and nothing: it begins with an English participle or pronoun in small letters. */
function isAction(phrase: string): boolean {
  const [first = ''] = phrase.split(/\s/u);
  return (
    /^[a-z]+(?:ed|ing)$/u.test(first) ||
    POINTING.has(first) ||
    (/^[a-z]+$/u.test(first) && baseOf(first) !== first && !isNoun(first))
  );
}

/** "Who is it that …", "who is he". */
const POINTING: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'that', 'this', 'known', 'said']);

const IRREGULAR_NOUNS: ReadonlySet<string> = new Set([
  'people',
  'men',
  'women',
  'children',
  'death',
  'deaths',
  'lives',
]);
const isNoun = (word: string): boolean => IRREGULAR_NOUNS.has(word);
