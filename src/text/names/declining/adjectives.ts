/** Endings of Russian adjectives, which name nothing alone: Январская трагедия. */
export const ADJECTIVE =
  /(?:ая|яя|ий|ый|ое|ее|ые|ие|ого|его|ому|ему|ых|их|ым|им|ую|юю|ыми|ими|[цс]ком|[цс]кой|нном)$|(?:н|ов)ой$|(?:[шщч]|[вджзрх]н)ей$/u;

/** Endings of verbs of which a name may be the subject. */
export const PAST_TENSE = /.{2}(?:л|ла|ло|(?<!те)ли|лся|лась|лось|лись|ет|ит|ют|ят|ется|ится)$/u;

/** Endings of nouns that look like those of adjectives: население, открытие, министерстве. */
const NOUN = /(?:(?<!н)[аея]ни|[ыя]ти|стви|[кс]си)[ея]$/u;

/** Whether a folded word has the ending of an adjective and not that of an abstract noun. */
export function isAdjective(folded: string): boolean {
  return ADJECTIVE.test(folded) && !NOUN.test(folded);
}
