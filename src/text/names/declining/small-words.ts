import type { NameLexicon } from '../knowledge.ts';
import type { Word } from '../words.ts';
import { PAST_TENSE } from './adjectives.ts';
import type { Observe } from './weights.ts';

const INSIDE: ReadonlySet<string> = new Set(['в', 'во', 'из']);
const BESIDE: ReadonlySet<string> = new Set(
  'на до через под над между около возле вдоль вокруг к от при'.split(' '),
);
/** Small words that only places stand behind. */
const CLOSE: ReadonlySet<string> = new Set([
  'близ',
  'вблизи',
  'неподалеку',
  'южнее',
  'севернее',
  'западнее',
  'восточнее',
]);
/** Before "от" these tell of a way: к северу от, недалеко от. */
const AWAY =
  /^(?:(?:северо-|юго-)?(?:север|юг|запад|восток)у?|недалеко|неподалеку|вдали|км|километр\p{L}*)$/u;
/** Before "с" these tell of a border: граничит с, на юге с. */
const BORDERS = /^(?:гранич\p{L}+|(?:северо-|юго-)?(?:севере|юге|западе|востоке))$/u;
/** What is done to places. */
const TAKEN =
  /^(?:взял[аио]?|захват(?:ил|ыва)|овладе[лв]|владе[лею]|осад|осажда|окруж|оккупир|освобо(?:ди|жда)|разгра[бв]|разоря?[иеля]|отвоева|завоева|заня[лт]|покину|покида|посе(?:ти|ща)|пересе[кч]|мину[ею]т|обстрел|бомб(?:ил|ард)|штурм(?:у|ова)|населя|основал|пересек)/u;
const ABOUT: ReadonlySet<string> = new Set(['о', 'об', 'обо', 'у', 'про']);
/** Before foreign words these speak of what one uses: на Xbox, для Windows, с помощью SDK. */
const USES: ReadonlySet<string> = new Set(['на', 'для', 'помощью']);

/** What the small word or verb right before the name at `first` tells. */
export function observePreposition(
  words: readonly Word[],
  first: number,
  isLatin: boolean,
  lexicon: NameLexicon,
  observe: Observe,
): void {
  const [farther, before] = [words[first - 2], words[first - 1]];
  if (before === undefined) return;
  if (INSIDE.has(before.folded)) observe(isLatin ? 'foreignInside' : 'inside');
  else if (isLatin) {
    if (USES.has(before.folded)) observe('used');
  } else if (CLOSE.has(before.folded)) observe('close');
  else if (before.folded === 'от' && AWAY.test(farther?.folded ?? '')) observe('close');
  else if (before.folded === 'с' && BORDERS.test(farther?.folded ?? '')) observe('close');
  else if (BESIDE.has(before.folded)) observe('near');
  else if (ABOUT.has(before.folded)) observe('about');
  else if (lexicon.speechVerbs.has(before)) observe('speaks');
  else if (TAKEN.test(before.folded)) observe('taken');
  else if (before.shape === 'lower' && PAST_TENSE.test(before.folded)) observe('actedOn');
}
