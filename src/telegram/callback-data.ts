import type { Action, Button } from '../conversation/reply.ts';
import type { Language } from '../text/language.ts';
import { wellFormed } from './plain-text.ts';

/** What a pressed button asks for, and in which language the reader was being answered. */
export interface Press {
  readonly action: Action;
  readonly target: Button['target'];
  readonly language: Language;
}

/** The most that Telegram takes as the data of a button. */
const MOST_BYTES = 64;

const SHOWS = { answer: 'a', timeline: 't', who: 'w' } as const;
const TARGETS = { same: 's', new: 'n' } as const;
const LANGUAGES = { en: 'e', ru: 'r', kk: 'k' } as const;

/** Three letters and the page, then what it is about after a colon, if the action says so: `tse2:Tokayev`. */
const FORM = /^(.)(.)(.)(\d+)(?::(.*))?$/su;

/**
 * A press as a button's data: at most 64 bytes of UTF-8. A longer `about` is cut at the end of a character, so a search
 * for it still finds what its first words find. `page` must be a whole number from 0 up.
 */
export function encodePress({ action, target, language }: Press): string {
  const head = `${SHOWS[action.show]}${TARGETS[target]}${LANGUAGES[language]}${action.page}`;
  if (action.about === undefined) return head;
  return `${head}:${withinBytes(wellFormed(action.about), MOST_BYTES - head.length - 1)}`;
}

/** The press that `data` stands for; `undefined` when it is nothing of ours, as under messages of an older version. */
export function decodePress(data: string): Press | undefined {
  const [, show, target, language, page, about] = FORM.exec(data) ?? [];
  const press = {
    show: keyOf(SHOWS, show),
    target: keyOf(TARGETS, target),
    language: keyOf(LANGUAGES, language),
    page: Number(page),
  };
  if (press.show === undefined || press.target === undefined || press.language === undefined)
    return undefined;
  if (!Number.isSafeInteger(press.page)) return undefined;
  const action = { show: press.show, page: press.page, ...(about === undefined ? {} : { about }) };
  return { action, target: press.target, language: press.language };
}

function keyOf<Key extends string>(
  letters: Readonly<Record<Key, string>>,
  letter: string | undefined,
): Key | undefined {
  for (const key in letters) if (letters[key] === letter) return key;
  return undefined;
}

/** The longest beginning of `text` that takes no more than `most` bytes of UTF-8 and ends with a whole character. */
function withinBytes(text: string, most: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > most) break;
    end += character.length;
  }
  return text.slice(0, end);
}
