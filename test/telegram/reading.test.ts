import type { Message, MessageEntity } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { askedIn, readersLanguage, wordsOf } from '../../src/telegram/reading.ts';
import { BOT, StandIn } from './stand-in/stand-in.ts';

const standIn = new StandIn();
const reader = standIn.reader('Anna', 'en');
const group = standIn.group('Newsroom');
const bots = (text: string) => standIn.say(group, text, { from: BOT }).message;

/** What is asked, in short: the kind and the words. */
function asked(message: Message): string | undefined {
  const found = askedIn(message, BOT)?.request;
  return found === undefined ? undefined : 'about' in found ? `${found.kind}: ${found.about}` : found.kind;
}

describe('in a private chat', () => {
  it.each([
    ['When did the protests begin?', 'answer: When did the protests begin?'],
    ['/start', 'start'],
    ['/start deep-link', 'start'],
    ['/help', 'help'],
    ['/privacy', 'privacy'],
    ['/ask When did it begin?', 'answer: When did it begin?'],
    ['/ask\nWhen?', 'answer: When?'],
    ['/ask: when?', 'answer: when?'],
    ['/timeline', 'timeline: '],
    ['/timeline fuel prices', 'timeline: fuel prices'],
    ['/Timeline fuel', 'timeline: fuel'],
    ['/WHO', 'who: '],
    [`/who@${BOT.username} Tokayev`, 'who: Tokayev'],
    [`/who@${BOT.username.toUpperCase()} Tokayev`, 'who: Tokayev'],
    ['/settings', 'help'],
    ['/srv/articles is my folder', 'answer: /srv/articles is my folder'],
    ['/ask', 'answer: '],
  ])('%j asks %j', (text, request) => {
    expect(asked(standIn.say(reader, text).message)).toBe(request);
  });

  it('a command for another bot asks nothing', () => {
    expect(asked(standIn.say(reader, '/timeline@another_bot').message)).toBeUndefined();
  });

  it('a picture asks what its caption asks, and nothing without', () => {
    expect(asked(standIn.say(reader, '/who Rau', { photo: true }).message)).toBe('who: Rau');
    expect(asked(standIn.say(reader, '', { photo: true }).message)).toBeUndefined();
  });

  it('what another bot wrote, or this one by its inline mode, asks nothing', () => {
    const other = { id: 7, is_bot: true, first_name: 'Other' };
    expect(asked(standIn.say(reader, 'Hello', { from: other }).message)).toBeUndefined();
    expect(asked(standIn.say(reader, 'Hello', { viaBot: BOT }).message)).toBeUndefined();
  });
});

describe('in a group', () => {
  it.each([
    ['When did it begin?', undefined],
    ['/timeline', 'timeline: '],
    ['/timeline@another_bot', undefined],
    ['/settings', undefined],
    [`/settings@${BOT.username}`, 'help'],
    [`@${BOT.username} When did it begin?`, 'answer: When did it begin?'],
    [`@${BOT.username}, when did it begin?`, 'answer: when did it begin?'],
    [`When did it begin, @${BOT.username}?`, 'answer: When did it begin?'],
    [`@${BOT.username} /who Rau`, 'who: Rau'],
    [`@${BOT.username}_2 When?`, undefined],
    ['@somebody When?', undefined],
    [`@${BOT.username}`, 'answer: '],
    [`@${BOT.username} /settings`, 'help'],
  ])('%j asks %j', (text, request) => {
    expect(asked(standIn.say(group, text).message)).toBe(request);
  });

  it('a mention without a user name is one as well', () => {
    const mention: MessageEntity = { type: 'text_mention', offset: 0, length: 8, user: BOT };
    expect(asked(standIn.say(group, 'Dateline when?', { entities: [mention] }).message)).toBe(
      'answer: when?',
    );
  });

  it('a reply to the bot asks, a reply to somebody else does not', () => {
    const other = standIn.say(group, 'I wonder.').message;
    expect(asked(standIn.say(group, 'And why?', { replyTo: bots('On 2 January.') }).message)).toBe(
      'answer: And why?',
    );
    expect(asked(standIn.say(group, 'And why?', { replyTo: other }).message)).toBeUndefined();
  });

  it('who writes in the name of the group is a reader', () => {
    const message = standIn.say(group, '/timeline').message;
    const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group', username: 'GroupAnonymousBot' };
    expect(asked({ ...message, from: anonymous, sender_chat: group.chat })).toBe('timeline: ');
  });
});

describe('a command alone in a reply', () => {
  const original = standIn.say(group, `@${BOT.username} What does Tokayev say about fuel?`).message;

  it('is about the message replied to, which the answer then replies to', () => {
    const found = askedIn(standIn.say(group, '/timeline', { replyTo: original }).message, BOT);
    expect(found?.request).toEqual({
      kind: 'timeline',
      about: 'What does Tokayev say about fuel?',
      page: 0,
      language: 'en',
    });
    expect(found?.replyTo.message_id).toBe(original.message_id);
  });

  it('is about the piece of it that was chosen', () => {
    const found = askedIn(standIn.say(group, '/who', { replyTo: original, quote: 'Tokayev' }).message, BOT);
    expect(found?.request).toMatchObject({ kind: 'who', about: 'Tokayev' });
    expect(found?.replyTo.message_id).toBe(original.message_id);
    expect(found?.quote?.text).toBe('Tokayev');
  });

  it('is about a piece of a message elsewhere, which buttons have to carry', () => {
    const message = standIn.say(reader, '/timeline').message;
    const found = askedIn({ ...message, quote: { text: 'the CSTO', position: 3 } }, BOT);
    expect(found).toMatchObject({ request: { about: 'the CSTO' }, carried: 'the CSTO', replyTo: message });
  });

  it('is about nothing in particular when there are no words in it', () => {
    const picture = standIn.say(group, '', { photo: true }).message;
    const found = askedIn(standIn.say(group, '/timeline', { replyTo: picture }).message, BOT);
    expect(found?.request).toMatchObject({ about: '' });
  });

  it('with words of its own is about these', () => {
    expect(asked(standIn.say(group, '/who Rau', { replyTo: original }).message)).toBe('who: Rau');
  });
});

describe('the words of a message', () => {
  it('are the same for a press on a button as for the question', () => {
    const { message } = standIn.say(group, `/timeline@${BOT.username} fuel`);
    expect(wordsOf(message, BOT)).toBe('fuel');
    expect(wordsOf(standIn.say(group, '/timeline').message, BOT)).toBe('');
  });
});

describe('the language of an answer', () => {
  it.each([
    ['When did it begin?', 'ru', 'en'],
    ['Когда это началось?', 'en', 'ru'],
    ['/timeline цены на газ', 'en', 'ru'],
    ['Кім?', 'kk-KZ', 'kk'],
    ['/who Tokayev', 'ru', 'ru'],
    ['/timeline 2022', 'ru', 'ru'],
    ['/start', 'kk', 'kk'],
    ['/help', 'de', 'en'],
  ])('to %j from a reader of %j is %j', (text, code, language) => {
    const { message } = standIn.say(standIn.reader('Anna', code), text);
    expect(askedIn(message, BOT)?.request.language).toBe(language);
  });

  it('to a command in a reply is that of the words it is about', () => {
    const original = standIn.say(reader, 'Почему начались протесты?').message;
    const { message } = standIn.say(reader, '/timeline', { replyTo: original });
    expect(askedIn(message, BOT)?.request.language).toBe('ru');
  });
});

describe('the language of a reader', () => {
  it.each([
    ['ru', 'ru'],
    ['kk-KZ', 'kk'],
    ['RU', 'ru'],
    ['de', 'en'],
    [undefined, 'en'],
  ])('of the code %j is %j', (code, language) => {
    expect(readersLanguage(code)).toBe(language);
  });
});
