import type { MessageEntity } from 'grammy/types';
import { badRequest } from './refusal.ts';

/** A text as Telegram keeps it, with its entities in order; offsets in UTF-16 units. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

export interface TextRules {
  /** The most UTF-16 units after trimming. */
  readonly most: number;
  /** What Telegram says to a longer text. */
  readonly tooLong: string;
  /** What Telegram says when there is none; absent where there need be none. */
  readonly empty?: string;
}

export const MESSAGE_TEXT = { most: 4096, tooLong: 'message is too long', empty: 'message text is empty' };
export const EDITED_TEXT = { ...MESSAGE_TEXT, tooLong: 'MESSAGE_TOO_LONG' };
export const CAPTION = { most: 1024, tooLong: 'message caption is too long' };

/** Entities within which there can be no other. */
const OPAQUE: readonly string[] = ['code', 'pre'];
/** What a reader can see: neither space nor control nor filler. */
const VISIBLE = /(?!\u034f)[^\s\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164]/u;
/** Telegram drops what goes beyond. */
const MOST_ENTITIES = 100;
const QUOTES: readonly string[] = ['blockquote', 'expandable_blockquote'];

/**
 * Checks a text with its entities as Telegram does before it sends a message, and answers what the reader's client
 * gets: without white space around it, and with the links, mentions and commands in it made out.
 *
 * Telegram silently drops or splits some entities that it can't use; here they are refused, since the reader would
 * not see what the bot meant.
 *
 * @throws Refusal for a text that is empty or too long, or an entity that is wrong
 */
export function checkText(
  text: string,
  entities: readonly MessageEntity[],
  rules: TextRules,
  parseMode?: string,
): FormattedText {
  if (parseMode !== undefined)
    throw badRequest('the stand-in parses no text: use entities in place of parse_mode');
  if (entities.length > MOST_ENTITIES)
    throw badRequest(`Telegram keeps ${MOST_ENTITIES} entities, not ${entities.length}`);
  for (const entity of entities) checkEntity(entity, text);
  checkNesting(entities);
  const trimmed = text.trim();
  if (!VISIBLE.test(trimmed) && rules.empty !== undefined) throw badRequest(rules.empty);
  if (trimmed.length > rules.most) throw badRequest(rules.tooLong);
  const before = text.length - text.trimStart().length;
  const kept = entities.flatMap((entity) => clipped(entity, before, trimmed.length));
  const found = entitiesIn(trimmed).filter((entity) => !kept.some((other) => hides(other, entity)));
  return { text: trimmed, entities: [...kept, ...found].sort(byPlace) };
}

/** The commands, mentions and links that Telegram makes out in a text by itself. */
export function entitiesIn(text: string): readonly MessageEntity[] {
  const forms = [
    ['bot_command', /(?<![\p{L}\p{N}_/@<])\/\w{1,64}(?:@\w{3,32})?/gu],
    ['mention', /(?<![\p{L}\p{N}_/@])@\w{3,32}/gu],
    ['url', /(?<![\w@])https?:\/\/[^\s<>"«»“”]*[\p{L}\d/]/gu],
  ] as const;
  const found = forms.flatMap(([type, form]) =>
    Array.from(text.matchAll(form), (match) => ({ type, offset: match.index, length: match[0].length })),
  );
  const links = found.filter(({ type }) => type === 'url');
  return found
    .filter((entity) => !links.some((link) => link !== entity && overlap(link, entity)))
    .sort(byPlace);
}

function checkEntity(entity: MessageEntity, text: string): void {
  const { type, offset, length } = entity;
  const end = offset + length;
  const what = `the ${type} entity at offset ${offset}`;
  if (offset < 0) throw badRequest(`${what} begins before the text`);
  if (length <= 0) throw badRequest(`${what} has the length ${length}`);
  if (end > text.length)
    throw badRequest(`${what} ends at ${end}, after the end of the text at ${text.length}`);
  if (splitsPair(text, offset) || splitsPair(text, end)) {
    throw badRequest(`${what} begins or ends in the middle of a UTF-16 surrogate pair`);
  }
  if (text.slice(offset, end).trim() === '') throw badRequest(`${what} covers nothing but white space`);
  if (type === 'text_link' && !isWebAddress(entity.url))
    throw badRequest(`${what} has the invalid URL "${entity.url}"`);
  for (const [field, owner] of Object.entries(OWNERS)) {
    const given = field in entity;
    if (given && type !== owner.type) throw badRequest(`${what} can't have "${field}"`);
    if (!given && type === owner.type && owner.required) throw badRequest(`${what} must have "${field}"`);
  }
}

/** The fields that only one type of entity has. */
const OWNERS: Readonly<Record<string, { readonly type: string; readonly required: boolean }>> = {
  url: { type: 'text_link', required: true },
  user: { type: 'text_mention', required: true },
  language: { type: 'pre', required: false },
  custom_emoji_id: { type: 'custom_emoji', required: true },
  unix_time: { type: 'date_time', required: true },
  date_time_format: { type: 'date_time', required: false },
};

function checkNesting(entities: readonly MessageEntity[]): void {
  for (const [index, one] of entities.entries()) {
    for (const other of entities.slice(index + 1)) {
      if (!overlap(one, other)) continue;
      const what = `the entities ${one.type} at ${one.offset} and ${other.type} at ${other.offset}`;
      if (!within(one, other) && !within(other, one)) throw badRequest(`${what} overlap in part`);
      if (one.type === other.type && one.type !== 'text_link') throw badRequest(`${what} say the same twice`);
      if (QUOTES.includes(one.type) && QUOTES.includes(other.type))
        throw badRequest(`${what}: no quote within a quote`);
      if (OPAQUE.includes(one.type) || OPAQUE.includes(other.type)) {
        throw badRequest(`${what}: code has no entities in it or around it`);
      }
    }
  }
}

/** A web address that a client opens: http or https, and a host that is an address or has a dot in it. */
export function isWebAddress(url: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(url) || !URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname.includes('.') || hostname.startsWith('[');
}

type Place = Pick<MessageEntity, 'offset' | 'length'>;

function overlap(one: Place, other: Place): boolean {
  return one.offset < other.offset + other.length && other.offset < one.offset + one.length;
}

function within(inner: Place, outer: Place): boolean {
  return outer.offset <= inner.offset && inner.offset + inner.length <= outer.offset + outer.length;
}

/** Whether what Telegram would make out by itself gives way to what the bot said. */
function hides(given: MessageEntity, found: MessageEntity): boolean {
  const isLink = ['text_link', 'text_mention', 'code', 'pre', found.type].includes(given.type);
  return overlap(given, found) && (isLink || !(within(given, found) || within(found, given)));
}

function clipped(entity: MessageEntity, before: number, length: number): readonly MessageEntity[] {
  const offset = Math.max(0, entity.offset - before);
  const end = Math.min(length, entity.offset + entity.length - before);
  return end > offset ? [{ ...entity, offset, length: end - offset }] : [];
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

/** By offset, the longer before the shorter. */
function byPlace(one: Place, other: Place): number {
  return one.offset - other.offset || other.length - one.length;
}
