import type { Annotation } from './annotation.ts';
import { fold } from './fold.ts';
import type { Gender } from './genders.ts';
import type { NameMention } from './mentions.ts';
import { lexiconOf } from './names/lexicon/languages.ts';
import type { Span } from './span.ts';

/** Words before a name that make it the object of something, or the subject of what another says. */
const GOVERNING: ReadonlySet<string> = new Set(
  `of for with by to from against about on upon in at into over under after before between among behind without like as than
  that whether because when while if who whom which whose and or but not said says say saying told tell tells asked believes believe believed think thinks
  add added claim claims claimed know knows is are was were be been has have had
  о об от для с со к ко у по при про без над под перед после между среди что чтобы как если когда который которая которые чей и или но не заявил заявила
  сказал сказала сообщил сообщила считает`.split(/\s+/u),
);
/** A verb right behind a name, maybe with an adverb or something between commas before it. */
const VERB_BEHIND =
  /^(?:\s+\([^()]{1,40}\)|(?:\s*,[^,.;]{1,90}){1,3},)?\s+(?:(?:also|then|later|now|never|still|already|further|once|yesterday|both|just|even|\p{Ll}{3,}ly)\s+){0,2}(?:\p{Ll}{2,}ed|said|says|told|tells|met|led|took|gave|made|sent|went|came|began|got|put|left|held|kept|knew|felt|saw|wrote|ran|became|brought|bought|built|chose|drew|drove|fell|flew|found|grew|fought|forgot|heard|hit|hopes|laid|left|lost|meant|paid|read|rose|sat|set|shot|sold|sought|spoke|spent|stood|swore|taught|thought|understood|withdrew|won|wore|wants?|plans|believes|thinks|argues|insists|claims|has|had|was|is|will|would|can|could|may|might|should|must|did|does)(?![\p{L}\p{M}'’])/u;
const RUSSIAN_VERB_BEHIND =
  /^(?:\s+\([^()]{1,40}\)|(?:\s*,[^,.;]{1,90}){1,3},)?\s+(?:(?:также|уже|затем|ранее|вчера|позже|не|ещё|еще)\s+){0,2}(?:\p{Ll}{2,}?(?:(?<man>лс?я?)|(?<woman>ла(?:сь)?)|ет(?:ся)?|ит(?:ся)?|ёт(?:ся)?|жет|намерен|намерена|будет))(?![\p{L}\p{M}-])/u;
/** "…," said Blair; in Russian also behind other words: "Об этом сообщил Токаев". */
const SPOKE_BEFORE =
  /(?:(?:^|["”»'’,]\s*)(?:said|says|added|told|explained|warned|insisted)|(?<!\p{L})(?:сказала?|заявила?|сообщила?|отметила?|подчеркнула?|добавила?|рассказала?))\s+(?:\p{L}[\p{L}\p{M}'’-]*\s+){0,5}$/iu;
/** Endings of a man's name in Russian that are not of the nominative, and of a woman's. */
const MANS_CASE = /(?:[ауюе]|ым|им|ом|ем|ого|его|ому|ему)$/u;
const WOMANS_CASE = /(?:[уюеы]|ой|ей)$/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Whether a name is the subject of its sentence, or of what is said behind a quotation, as far as its neighbours tell: a
 * verb follows, and before it stands nothing but the bearer's title, back to the last comma or the beginning. A Russian
 * name must be in the nominative and agree with a verb of the past.
 */
export function isSubject(
  { article: { text }, language }: Annotation,
  sentence: Span,
  name: NameMention,
  gender: Gender | undefined,
): boolean {
  const before = text.slice(sentence.start, name.start);
  if (SPOKE_BEFORE.test(before)) return isNominative(name, gender);
  const lexicon = lexiconOf(language);
  const clause = before.slice(before.lastIndexOf(',') + 1);
  const isGoverned = (clause.match(/[\p{L}\p{M}'’-]+/gu) ?? []).some((word) => {
    const folded = fold(word);
    return GOVERNING.has(folded) || lexicon.speechVerbs.has({ folded, stem: folded });
  });
  // "The critics of Tokayev's government, led by X, said": what stands before a comma may be the subject itself.
  if (isGoverned || (clause !== before && !/^\s*\p{Lu}?[^,]*$/u.test(clause))) return false;
  return actsBehind(text.slice(name.end, name.end + 160), name, gender) && isNominative(name, gender);
}

function actsBehind(behind: string, { text }: NameMention, gender: Gender | undefined): boolean {
  if (!CYRILLIC.test(text)) return VERB_BEHIND.test(behind);
  const verb = RUSSIAN_VERB_BEHIND.exec(behind);
  if (verb === null) return false;
  const { man, woman } = verb.groups ?? {};
  return gender === 'man' ? woman === undefined : man === undefined || woman !== undefined;
}

function isNominative({ text }: NameMention, gender: Gender | undefined): boolean {
  if (!CYRILLIC.test(text)) return true;
  return !(gender === 'man' ? MANS_CASE : WOMANS_CASE).test(text);
}
