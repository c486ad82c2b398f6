import { intervalOf } from '../../src/text/calendar.ts';
import { datesIn } from '../../src/text/dates/dates.ts';
import { withRangesJoined } from '../../src/text/dates/ranges.ts';
import type { Language } from '../../src/text/language.ts';
import type { DateMention } from '../../src/text/mentions.ts';

/**
 * A sentence, or less, of which is known what its expressions of time denote. Each of them can be understood in several ways;
 * one is written `days FROM/TO`, `moment YYYY-MM-DDTHH:MM:SS`, `clock HH:MM:SS` (on any day), or a TIMEX3 value.
 */
export interface Phrase {
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly reference: string;
  readonly language: Language;
  readonly expected: readonly (readonly string[])[];
}

/** Phrases, and how many expressions in the file are of kinds that TIMEX3 values or `DateMention` cannot tell. */
export interface PhraseSet {
  readonly name: string;
  readonly phrases: readonly Phrase[];
  readonly leftOut: number;
}

/** How often exactly what is expected was found. */
export interface PhraseFigures {
  readonly expected: number;
  readonly leftOut: number;
  readonly exact: number | undefined;
}

export function phraseFiguresOf({ phrases, leftOut }: PhraseSet): PhraseFigures {
  const outcomes = phrases.flatMap((phrase) => {
    const found = foundIn(phrase).map(denotedBy);
    return phrase.expected.map((ways) => found.some((denoted) => denoted.some((one) => ways.includes(one))));
  });
  const right = outcomes.filter((isRight) => isRight).length;
  return {
    expected: outcomes.length,
    leftOut,
    exact: outcomes.length === 0 ? undefined : right / outcomes.length,
  };
}

/** Every expectation that was not met, one a line. */
export function phraseFaultsIn({ phrases }: PhraseSet): string[] {
  return phrases.flatMap((phrase) => {
    const found = foundIn(phrase);
    const given = found.map(({ text, type, value }) => `${type} ${value} "${text}"`).join(', ') || '–';
    return phrase.expected
      .filter((ways) => !found.map(denotedBy).some((denoted) => denoted.some((one) => ways.includes(one))))
      .map((ways) => ['phrase', phrase.reference, ways.join(' | '), given, phrase.text].join('\t'));
  });
}

function foundIn({ text, reference, language }: Phrase): DateMention[] {
  const sentences = [{ start: 0, end: text.length }];
  return withRangesJoined(text, datesIn(text, { reference, language, sentences }), reference);
}

/** What a mention denotes, in the notation of `Phrase`. */
function denotedBy({ type, value }: DateMention): string[] {
  if (type === 'DURATION' || type === 'SET') return [value];
  const [, day = '', time = ''] = /^(.{10})T(\d\d:\d\d(?::\d\d)?)$/.exec(value) ?? [];
  if (time !== '') {
    const clock = time.padEnd(8, ':00');
    return [`moment ${day}T${clock}`, `clock ${clock}`];
  }
  const days = intervalOf(value);
  return days ? [`days ${days.from}/${days.to}`] : [value];
}
