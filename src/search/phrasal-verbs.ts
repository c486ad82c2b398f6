import { type Form, formAt } from '../text/forms.ts';
import type { Token } from '../text/mentions.ts';
import { stemOf } from '../text/stems.ts';

/** English verbs of two words, as stem and particle, with a single word that says the same. */
const PHRASES = `break out: erupt
bring down: overthrow
blow up: explode
call for: demand
call on: urge
call off: cancel
call up: phone
carry out: execute
come back: return
cut off: disconnect
give up: surrender
go down: fall
go off: explode
go on: continue
go up: rise
kick off: begin
knock down: destroy
pass away: die
pull out: withdraw
put off: postpone
put out: extinguish
set off: trigger
set up: establish
shut down: close
speak out: protest
stand for: mean
step down: resign
take over: seize
take part: participate
tear down: destroy
turn down: reject
turn into: become`;

const SINGLE_WORDS: ReadonlyMap<string, Form> = new Map(
  PHRASES.split('\n').map((line) => {
    const [phrase = '', folded = ''] = line.split(': ');
    const [verb = '', particle = ''] = phrase.split(' ');
    return [`${stemOf(verb, 'en')} ${particle}`, { folded, stem: stemOf(folded, 'en') }];
  }),
);

const PARTICLES: ReadonlySet<string> = new Set(
  [...SINGLE_WORDS.keys()].flatMap((phrase) => phrase.split(' ')[1] ?? []),
);

/** For each form, by its number, whether it is a particle: millions of words are asked about. */
const particles: boolean[] = [];

/** Whether the form of this number may be the second word of a phrase that `phraseOf` knows. */
export function mayEndPhrase(form: number): boolean {
  while (particles.length <= form) particles.push(PARTICLES.has(formAt(particles.length).folded));
  return particles[form] ?? false;
}

/** The single word for a verb, by its stem, with the folded particle behind it ("broke out" as "erupt"), if there is one. */
export function phraseOf(verbStem: string, particle: string): Form | undefined {
  return PARTICLES.has(particle) ? SINGLE_WORDS.get(`${verbStem} ${particle}`) : undefined;
}

/** The tokens with each verb and particle that stand side by side taken as one word. */
export function withPhrasesJoined(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const verb = joined.at(-1);
    const single = verb && phraseOf(verb.stem, token.folded);
    if (verb === undefined || single === undefined) joined.push(token);
    else joined.splice(-1, 1, { ...verb, ...single, end: token.end });
  }
  return joined;
}
