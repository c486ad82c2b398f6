import type { Span } from '../text/span.ts';

/** How far behind a name the verb is looked for. */
const REACH = 40;
/** Verbs right behind a name, by form; not the plain "-s" of English, which is a noun's plural as often. */
const ACTS =
  /^\s+(?:\p{Ll}+ly\s+)?(?:\p{Ll}{2,}ed|said|says|told|spoke|met|led|won|took|gave|made|sent|went|came|began|has|had|have|was|were|is|are|will|would|\p{Ll}{2,}(?:л|ла|ли|ет|ит|ют|ды|ді|ты|ті))(?!\p{L})/u;

/** Whether the one named at `mention` is who does something in the sentence, as far as the next word tells. */
export function actsAt(text: string, mention: Span): boolean {
  return ACTS.test(text.slice(mention.end, mention.end + REACH));
}
