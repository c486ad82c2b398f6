import type { KnownMention } from '../merging/merging-sets.ts';

const HE_OR_SHE = /^(?:he|she|он|она)$/iu;

/** Of phrases that mean people, those that are "he" or "she", in order. */
export function personPronouns(text: string, phrases: readonly KnownMention[]): KnownMention[] {
  return phrases
    .filter(({ start, end, kind }) => kind === 'person' && HE_OR_SHE.test(text.slice(start, end).trim()))
    .sort((a, b) => a.start - b.start);
}
