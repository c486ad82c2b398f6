import type { Span } from '../../text/span.ts';

/** These belong to a name: King Abdullah is not just anyone called Abdullah. */
export const ROYAL =
  /^(?:king|queen|prince|princess|pope|emperor|empress|saint|st|sheikh|sultan|король|королева|принц|принцесса|папа|император|шейх)$/u;

const REACH = 20;
/** In English with a capital: "shrimp king Blanchard" is none. */
const LAST_WORD = /(?<!\p{L})(\p{Lu}\p{L}+|\p{Script=Cyrillic}+)\s+$/u;
/** Styles that are never left out for good: who is Lord Jones in one article is not plain Jones in another. */
const SOVEREIGN = /^(?:king|queen|prince|princess|pope|emperor|empress|король|королева|принц|принцесса)$/u;
const PEER = /^(?:lord|lady|baroness|viscount)$/u;

/** How somebody is styled right before a name: as a sovereign or a peer; `undefined` where neither stands there. */
export interface Style {
  readonly word: string;
  readonly isSovereign: boolean;
}

/** The style before the name at `mention`: "King" before Hussein, "Lord" before Goldsmith. */
export function styleAt(text: string, { start }: Span): Style | undefined {
  const word = LAST_WORD.exec(text.slice(Math.max(0, start - REACH), start))?.[1]?.toLowerCase() ?? '';
  if (SOVEREIGN.test(word)) return { word, isSovereign: true };
  return PEER.test(word) ? { word, isSovereign: false } : undefined;
}
