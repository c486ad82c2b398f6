/** The languages Dateline reads and speaks, by ISO 639-1 code. */
export type Language = 'en' | 'ru' | 'kk';

/** Letters of the Kazakh Cyrillic alphabet that Russian does not have. */
const KAZAKH_LETTERS = /[әғқңөұүһі]/giu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** An address, whose letters tell nothing of the language around it. */
const ADDRESS = /\w+:\/\/\S+/gu;
const ASCII = /[\0-\x7F]+/g;

/** Frequent words of Kazakh, and names of months, that are written without them. */
const KAZAKH_WORDS =
  /(?<!\p{L})(?:болды|болып|болды ма|жатыр|мен|бар ма|туралы|тамыз(?:да)?|маусым(?:да)?|мамыр(?:да)?|наурыз(?:да)?|ма\s*\?)(?!\p{L})/iu;

/**
 * A Kazakh text without any letter of its own is rare beyond a few words (they make up about a sixth of running text);
 * a Russian text that quotes a Kazakh name has far fewer.
 */
const KAZAKH_SHARE = 0.03;
/** Up to this many UTF-16 units a text is taken for a question, whose first word tells more than the names in it. */
const SHORT_TEXT = 200;

/**
 * The language of `text`, told by its script and letters. A language that an article declares (`declared`, ISO 639-1)
 * is believed when it is one of ours and written in the script found.
 */
export function languageOf(text: string, declared?: string): Language {
  const words = text.includes('://') ? text.replace(ADDRESS, ' ') : text;
  const beyondAscii = words.replace(ASCII, ' ');
  const cyrillic = beyondAscii.match(CYRILLIC)?.length ?? 0;
  const latin = asciiLettersIn(words) + (beyondAscii.match(LATIN)?.length ?? 0);
  const beginsCyrillic = text.length <= SHORT_TEXT && /^\P{L}*\p{Script=Cyrillic}/u.test(text);
  if (cyrillic <= latin && !beginsCyrillic) return 'en';
  const language = declared?.toLowerCase().slice(0, 2);
  if (language === 'ru' || language === 'kk') return language;
  if (text.length <= SHORT_TEXT && KAZAKH_WORDS.test(text)) return 'kk';
  const kazakh = text.match(KAZAKH_LETTERS)?.length ?? 0;
  return kazakh > cyrillic * KAZAKH_SHARE ? 'kk' : 'ru';
}

/** How many of A to Z are in a text: of an English one nearly all letters, counted without a list of them. */
function asciiLettersIn(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    // The two cases of a letter differ in one bit.
    const lower = text.charCodeAt(index) | 0x20;
    if (lower >= 0x61 && lower <= 0x7a) letters += 1;
  }
  return letters;
}
