/** Endings of Russian adjectives, which name nothing alone: Январская трагедия. */
export const ADJECTIVE =
  /(?:ая|яя|ий|ый|ое|ее|ые|ие|ого|его|ому|ему|ых|их|ым|им|ую|юю|ыми|ими|[цс]ком|[цс]кой|нном)$|(?:н|ов)ой$/u;

/** Endings of verbs of which a name may be the subject. */
export const PAST_TENSE = /.{2}(?:л|ла|ло|(?<!те)ли|лся|лась|лось|лись|ет|ит|ют|ят|ется|ится)$/u;
