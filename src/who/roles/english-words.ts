import type { Lexicon } from '../../text/names/lexicon/lexicon.ts';
import { isRaised, type Word } from '../../text/names/words.ts';

// The lists here stand beside the lexicon that names are told by, and are written by hand from general knowledge as that is.

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Professions and functions that are no titles. */
const NOUNS = setOf(`
  administrator advocate anchor anthropologist architect archaeologist artist assistant associate astronaut astronomer auditor
  backbencher banker barrister biologist bomber boss bodyguard boxer brigadier broadcaster broker builder campaigner
  caretaker cartoonist champion chaplain chef chemist choreographer clerk columnist comedian commandant commentator composer
  comptroller conductor contractor controller convener coordinator councillor councilman councilwoman creator critic
  curator custodian cyclist dancer dean democrat dentist designer developer dictator diplomat dissident doctor driver
  drummer educator engineer envoy epidemiologist evangelist examiner explorer farmer filmmaker financier firefighter
  fisherman footballer forecaster geographer golfer guerrilla guitarist gunman illustrator instructor interpreter
  interrogator inventor investigator investor jurist landlord laureate lecturer librarian lobbyist magistrate magnate
  mediator member mogul model monk mufti musician naturalist negotiator newscaster novelist nun official ombudsman
  operator organiser organizer painter paramedic parliamentarian partner pensioner pharmacist philosopher photographer
  physician physicist pilot planner player poet policeman policewoman policymaker pollster postmaster presenter
  producer programmer prosecutor publicist publisher ranger rapper receiver recorder regulator republican researcher
  restaurateur runner sailor salesman scholar screenwriter sculptor seaman shrimper serviceman skipper socialist soldier soloist solicitor
  specialist spokesperson sprinter statesman statistician steward strongman student supervisor surveyor swimmer
  taoiseach teacher technician terrorist therapist trainee trainer translator treasurer trustee tutor tycoon umpire
  undersecretary vet veteran vice-chancellor virologist vocalist warden warlord whistleblower worker zoologist coo cto
  commander-in-chief chief-of-staff governor-general attorney-general inspector-general sniper marine
  quarterback batsman bowler pitcher wrestler jockey
`);

/** Titles of several or of a relation, or more often words of another kind. */
const NO_ROLES = setOf(
  'opponent rival presidents ministers senators chairmen secretaries premiers politicians mps meps pc private',
);

const COMPOUND =
  /^\p{L}{2,}(?:ologist|ographer|iatrist|iatrician|spokesman|swoman|ewoman|sperson|keeper|maker|officer|owner|leader)$/u;
const SHORTEST_COMPOUND = 7;
/** What may hang on a role: president-elect, commander-in-chief. */
const APPENDED = /-(?:elect|designate|nominate|in-(?:office|chief|residence))$/u;

const TIMES = setOf('day days night week weekend month year years morning afternoon evening');

/** Whether a word says when: "last weekend | former prime minister". */
export function isTime({ folded }: Word): boolean {
  return TIMES.has(folded);
}

/** Whether a word by itself tells what someone is: "minister", "ex-president", "shopkeeper". */
export function isRoleNoun(word: Word | undefined, lexicon: Lexicon): boolean {
  if (word === undefined || word.shape === 'other') return false;
  const { folded } = word;
  if (isNoun(folded, lexicon)) return true;
  if (!folded.includes('-')) return false;
  const base = folded.replace(APPENDED, '');
  return isNoun(base, lexicon) || isNoun(base.slice(base.lastIndexOf('-') + 1), lexicon);
}

function isNoun(folded: string, { titles }: Lexicon): boolean {
  if (NO_ROLES.has(folded)) return false;
  if (NOUNS.has(folded) || titles.has({ folded, stem: folded })) return true;
  return folded.length >= SHORTEST_COMPOUND && COMPOUND.test(folded);
}

/** Words in small letters with which a phrase of nouns and adjectives ends. */
const BOUNDARIES = setOf(`
  who whom whose which what that this these those where when while why how as if than though although because since until
  before after during but or nor so yet then not no only also even just still again already now currently today tomorrow
  yesterday tonight earlier later recently formerly once here there
  i you he she it we they me him us them himself herself itself themselves someone everyone anyone nobody everything nothing
  something all both each every some any many much more most few several such other last next one two three four five six
  seven eight nine ten best worst greatest only same kind sort
  is are was were be been being am has have had having does do did will would can could may might must shall should
  become becomes became remain remains remained seem seems seemed
  by from with without into onto upon over under about above across against along among around behind below between beyond despite
  inside outside off out per through throughout till toward towards up down via within near like including
  according amid plus versus
  say think thought know knew see saw seen sees come came go went gone take took taken give gave given make made get got
  put let keep kept find found leave left lost lose win won send sent held hold holds bring brought began begun run ran
  runs wrote written meet meets met hear heard stood sat ran fell flew drove shot led leads heads chairs chaired headed
  joins joined quit quits resigns resigned visits visited tried tries calls ask asking saying warns tells adds wants
  announces urges admits rejects insists argues agrees agreed confirms denies claims describes expects hopes
  shows showed explains suggests reckons recalls remembers plans arrives returns faces fears believes gives takes makes leaves dies died killed
`);

/** With a capital they begin another line: "Dave Martin When BP's chief executive". */
const CAPITAL_BOUNDARIES = setOf(
  'one letters the is are was were has have had will would can could may might must should do does did who what when where why how if but as at by from with after before although while since says said this that these those he she it we they you',
);

/** A year or the like, but not MI6 or G20. */
const WITH_NUMBER = /\p{N}{3}|^\p{N}/u;

/** Whether a phrase of nouns and adjectives cannot go on with the word. */
export function endsPhrase(word: Word, lexicon: Lexicon): boolean {
  if (word.shape === 'other' || WITH_NUMBER.test(word.text) || AGED.test(word.folded)) return true;
  if (isRaised(word) && lexicon.nationalities.has(word)) return false;
  if (word.shape === 'upper') return lexicon.noNames.has(word);
  if (word.shape === 'capital') return lexicon.noNames.has(word) || CAPITAL_BOUNDARIES.has(word.folded);
  return (
    BOUNDARIES.has(word.folded) ||
    lexicon.articles.has(word) ||
    lexicon.links.has(word) ||
    POSSESSIVES.has(word.folded) ||
    (lexicon.speechVerbs.has(word) && !lexicon.titleModifiers.has(word))
  );
}

/** Words that begin the phrase for a thing or person and do not belong to what it is called. */
const POSSESSIVES = setOf('his her its their our my your own another');
/** "The 59-year-old manager", "the 59 -year-old manager". */
const AGED = /^(?:\p{N}+-)?year-old$/u;

/** Whether a word is an article, a possessive pronoun, or an age that stands like one. */
export function isDeterminer(word: Word | undefined, lexicon: Lexicon): boolean {
  if (word === undefined) return false;
  return lexicon.articles.has(word) || POSSESSIVES.has(word.folded) || AGED.test(word.folded);
}

/** What leads from a role to what it is of: "minister for Europe", "analyst at the bank". */
const COMPLEMENTS = setOf('of for at in on with');
/** Those who are something *to* someone; others are the first or last *to* do something. */
const TO_SOMEONE = setOf(
  'adviser advisor ambassador aide envoy secretary assistant counsel counsellor consultant representative delegate heir correspondent',
);

/** Whether the word at `index` leads on to what the role before it is of. */
export function leadsToComplement(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (
    word === undefined ||
    word.shape !== 'lower' ||
    !/^\)?[\s\u00A0]+$/u.test(word.gap.replace(/^['’]s?/u, ''))
  )
    return false;
  return (
    COMPLEMENTS.has(word.folded) || (word.folded === 'to' && TO_SOMEONE.has(words[index - 1]?.folded ?? ''))
  );
}

/** Whether a word begins what someone is: what stands before "and former" is of something else. */
export function beginsRole(word: Word): boolean {
  return BEGINNINGS.has(word.folded);
}

const BEGINNINGS = setOf('former veteran acting current retired senior longtime deputy');

const POSTNOMINALS = setOf('qc kc mp mep msp md mba phd obe cbe mbe kbe jr sr ii iii iv usn ret');

/** Whether a word behind a name belongs to it and tells no role: QC, MD, Jr. */
export function isPostnominal(word: Word | undefined): boolean {
  return word !== undefined && isRaised(word) && POSTNOMINALS.has(word.folded);
}

/** Whether a verb begins behind a phrase: "appointed by", "based in", "overseeing the", "rolled his". */
export function isVerbForm(word: Word, next: Word | undefined): boolean {
  if (word.shape !== 'lower' || next === undefined) return false;
  if (isTellingMore(word, next)) return true;
  return /\p{L}{3}ed$/u.test(word.folded) && (FOLLOWS_PAST.has(next.folded) || DETERMINERS.has(next.folded));
}

/** Whether a participle begins, which tells more of the phrase before it, and not the verb of a sentence. */
export function isTellingMore(word: Word, next: Word | undefined): boolean {
  if (word.shape !== 'lower' || next === undefined) return false;
  if (/\p{L}{3}ed$/u.test(word.folded))
    return next.folded === 'by' || (PARTICIPLES.has(word.folded) && FOLLOWS_PAST.has(next.folded));
  return WORKING.has(word.folded) || (/\p{L}{3}ing$/u.test(word.folded) && DETERMINERS.has(next.folded));
}

const PARTICIPLES = setOf(
  'accused affiliated appointed arrested associated assigned based charged convicted detained elected employed hired involved jailed named nominated sentenced stationed tasked',
);
const WORKING = setOf(
  'working living serving speaking writing studying specialising specializing representing using',
);
const FOLLOWS_PAST = setOf('by in to at as from with on of for into over under after before');
const DETERMINERS = setOf('the a an this that these his her its their');
