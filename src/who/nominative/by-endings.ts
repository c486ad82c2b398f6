import type { Language } from '../../text/language.ts';
import type { Appearance } from '../appearing/appearance.ts';
import { kazakhNominative } from './kazakh.ts';
import { russianBodyNominative } from './russian-body.ts';
import { onlyNominative, readingsOfPerson } from './russian-person.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters and endings that Russian has not: Путинмен, Смаиловпен. */
const KAZAKH = /[әғқңөұүһі]|.(?:[оеё]впен|[иы]н(?:мен|ге))$/iu;

/** Whether a name in a text of a language declines as Kazakh ones do. */
export function isKazakh(written: string, language: Language): boolean {
  return language === 'kk' || KAZAKH.test(written);
}

/**
 * The nominative of a name by its endings alone; the name itself where they allow several or none. Names in other scripts
 * than Cyrillic do not decline.
 */
export function nominativeOf(written: string, kind: Appearance['kind'], language: Language): string {
  if (!CYRILLIC.test(written)) return written;
  if (isKazakh(written, language)) return kazakhNominative(written, kind);
  if (kind === 'organisation') return russianBodyNominative(written);
  return onlyNominative(readingsOfPerson(written)) ?? written;
}
