import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Bot, GrammyError, HttpError, InputFile } from 'grammy';
import type { Message, MessageEntity } from 'grammy/types';
import { afterEach, describe, expect, test } from 'vitest';
import {
  aShare,
  BAD_GATEWAY,
  CUT,
  CUT_WITHIN,
  first,
  HANG,
  INTERNAL_ERROR,
  tooManyRequests,
} from './stand-in/faults.ts';
import { entitiesIn } from './stand-in/formatted-text.ts';
import type { Payload } from './stand-in/shape.ts';
import { BOT, type Room, StandIn, type StandInOptions, TOKEN } from './stand-in/stand-in.ts';

/** grammY's name for what Node has under the same name. */
type Signal = Parameters<Bot['api']['getMe']>[0];

const NOON = Date.UTC(2022, 0, 10, 12);

function begin(options: StandInOptions = {}): { standIn: StandIn; room: Room; question: Message } {
  const standIn = new StandIn({ clock: () => NOON, ...options });
  const room = standIn.reader('Anna');
  return { standIn, room, question: standIn.say(room, 'When did the protests begin?').message };
}

/** What the stand-in says to a call: `ok`, or the description of the error. */
async function verdict(standIn: StandIn, method: string, payload: Payload): Promise<string> {
  const answer = await standIn.api.handle(method, payload);
  return answer.ok ? 'ok' : answer.description;
}

/** The verdict on a message with these parameters. */
async function verdictOnMessage(payload: Payload): Promise<string> {
  const { standIn, room } = begin();
  const said = await verdict(standIn, 'sendMessage', {
    chat_id: room.chat.id,
    text: 'On 2 January.',
    ...payload,
  });
  expect(standIn.refusals.map(({ reason }) => reason)).toEqual(said === 'ok' ? [] : [said]);
  return said;
}

function withButton(button: object): Payload {
  return { reply_markup: { inline_keyboard: [[button]] } };
}

describe('the form of a call', () => {
  test.each([
    ['an unknown parameter', { txt: 'x' }, 'unknown parameter "txt"'],
    ['a missing parameter', { text: undefined }, 'parameter "text" is required'],
    ['a number for a text', { text: 5 }, '"text" must be a string'],
    ['a text for a switch', { disable_notification: 'yes' }, '"disable_notification" must be true or false'],
    [
      'null',
      { link_preview_options: null },
      '"link_preview_options" must be an object of type LinkPreviewOptions',
    ],
    [
      'a fault deep inside',
      { link_preview_options: { is_disabled: 1 } },
      '"link_preview_options.is_disabled" must be true or false',
    ],
    [
      'an array in place of an object',
      { reply_parameters: [] },
      '"reply_parameters" must be an object of type ReplyParameters',
    ],
    [
      'an unknown field deep inside',
      withButton({ text: 'More', callback_data: 'm', colour: 'red' }),
      'unknown parameter "reply_markup.inline_keyboard[0][0].colour"',
    ],
    [
      'a keyboard without rows',
      { reply_markup: { inline_keyboard: [{ text: 'a', callback_data: 'b' }] } },
      '"reply_markup.inline_keyboard[0]" must be an array',
    ],
    ['a fraction', { message_thread_id: 1.5 }, '"message_thread_id" must be an integer'],
    ['half a character', { text: 'a\ud83d' }, '"text" must be encoded in UTF-8: it has half a character'],
    [
      'half a character in a button',
      withButton({ text: '\ude00', callback_data: 'b' }),
      '"reply_markup.inline_keyboard[0][0].text" must be encoded in UTF-8: it has half a character',
    ],
  ])('refuses %s', async (_, payload, reason) => {
    expect(await verdictOnMessage(payload)).toBe(`Bad Request: ${reason}`);
  });

  test('refuses a method that there is not, with 404', async () => {
    const { standIn } = begin();
    expect(await standIn.api.handle('sendMesage', {})).toEqual({
      ok: false,
      error_code: 404,
      description: 'Not Found',
    });
  });

  test('keeps what was refused with its reason', async () => {
    const { standIn, room } = begin();
    await standIn.api.handle('sendMessage', { chat_id: room.chat.id, text: ' ' });
    expect(standIn.refusals).toEqual([
      {
        method: 'sendMessage',
        payload: { chat_id: room.chat.id, text: ' ' },
        reason: 'Bad Request: message text is empty',
      },
    ]);
    expect(standIn.calls).toHaveLength(1);
    expect(standIn.sent(room)).toEqual([]);
  });
});

describe('text', () => {
  test.each([
    ['no text', '', 'Bad Request: message text is empty'],
    ['white space alone', ' \n\t', 'Bad Request: message text is empty'],
    ['what nobody can see', '\u200b\u00a0\u2800', 'Bad Request: message text is empty'],
    ['4,097 units', 'x'.repeat(4097), 'Bad Request: message is too long'],
    ['2,049 emoji of two units each', '😀'.repeat(2049), 'Bad Request: message is too long'],
    ['4,096 units', 'x'.repeat(4096), 'ok'],
    ['4,096 units with space around them', ` ${'x'.repeat(4096)}\n`, 'ok'],
  ])('judges %s', async (_, text, expected) => {
    expect(await verdictOnMessage({ text })).toBe(expected);
  });

  test('refuses a parse mode, since it parses none', async () => {
    expect(await verdictOnMessage({ parse_mode: 'HTML' })).toContain('use entities');
  });

  test('refuses a caption of 1,025 units', async () => {
    const { standIn, room } = begin();
    const photo = { chat_id: room.chat.id, photo: 'AgADsome-file', caption: 'x'.repeat(1025) };
    expect(await verdict(standIn, 'sendPhoto', photo)).toBe('Bad Request: message caption is too long');
    expect(await verdict(standIn, 'sendPhoto', { ...photo, caption: 'x'.repeat(1024) })).toBe('ok');
  });

  test('is shown trimmed, with entities where their words now are', async () => {
    const { standIn, room } = begin();
    const entities = [{ type: 'bold', offset: 0, length: 7 }];
    await standIn.api.handle('sendMessage', { chat_id: room.chat.id, text: '  On 2 January. ', entities });
    expect(standIn.sent(room)[0]).toEqual({
      message_id: 2,
      from: { id: BOT.id, is_bot: true, first_name: 'Dateline', username: 'dateline_test_bot' },
      chat: room.chat,
      date: NOON / 1000,
      text: 'On 2 January.',
      entities: [{ type: 'bold', offset: 0, length: 5 }],
    });
  });
});

describe('entities', () => {
  // 0123456789012345678; the face takes two units.
  const text = 'On 2 January 😀 they';
  const bold = { type: 'bold', offset: 0, length: 5 };

  test.each<[string, readonly object[], string]>([
    ['one at the end', [{ type: 'bold', offset: 16, length: 4 }], 'ok'],
    [
      'one beyond the end',
      [{ type: 'bold', offset: 16, length: 5 }],
      'ends at 21, after the end of the text at 20',
    ],
    ['one before the beginning', [{ type: 'bold', offset: -1, length: 5 }], 'begins before the text'],
    ['one without length', [{ type: 'bold', offset: 2, length: 0 }], 'has the length 0'],
    [
      'one that begins within a character',
      [{ type: 'bold', offset: 14, length: 2 }],
      'in the middle of a UTF-16 surrogate pair',
    ],
    [
      'one that ends within a character',
      [{ type: 'bold', offset: 0, length: 14 }],
      'in the middle of a UTF-16 surrogate pair',
    ],
    ['one round a whole character', [{ type: 'bold', offset: 13, length: 2 }], 'ok'],
    ['one of a blank', [{ type: 'bold', offset: 2, length: 1 }], 'covers nothing but white space'],
    ['one of an unknown type', [{ ...bold, type: 'strong' }], '"entities[0].type" must be one of'],
    ['one nested in another', [bold, { type: 'italic', offset: 3, length: 2 }], 'ok'],
    ['two that overlap in part', [bold, { type: 'italic', offset: 3, length: 5 }], 'overlap in part'],
    ['two of the same style', [bold, { type: 'bold', offset: 3, length: 2 }], 'say the same twice'],
    ['bold in a quote', [bold, { type: 'blockquote', offset: 0, length: 20 }], 'ok'],
    [
      'a quote in a quote',
      [
        { type: 'blockquote', offset: 0, length: 20 },
        { type: 'expandable_blockquote', offset: 3, length: 9 },
      ],
      'no quote within a quote',
    ],
    [
      'bold in code',
      [bold, { type: 'code', offset: 0, length: 12 }],
      'code has no entities in it or around it',
    ],
    ['a link', [{ ...bold, type: 'text_link', url: 'https://example.org/a?b=1#c' }], 'ok'],
    ['a link without an address', [{ ...bold, type: 'text_link' }], 'has the invalid URL "undefined"'],
    [
      'a link to no web address',
      [{ ...bold, type: 'text_link', url: 'javascript:alert(1)' }],
      'has the invalid URL',
    ],
    ['a link without a host', [{ ...bold, type: 'text_link', url: 'https://' }], 'has the invalid URL'],
    ['an address on bold text', [{ ...bold, url: 'https://example.org/' }], `can't have "url"`],
    ['a hundred and one', Array.from({ length: 101 }, () => bold), 'Telegram keeps 100 entities, not 101'],
    ['a missing length', [{ type: 'bold', offset: 0 }], 'parameter "entities[0].length" is required'],
  ])('judges %s', async (_, entities, expected) => {
    expect(await verdictOnMessage({ text, entities })).toContain(expected);
  });

  test.each([
    ['and/or', []],
    ['да/no', []],
    ['ask@example.org', []],
    ['/Timeline', [{ type: 'bot_command', offset: 0, length: 9 }]],
    ['(/who)', [{ type: 'bot_command', offset: 1, length: 4 }]],
  ])('are made out in "%s" only where a word begins', (text, expected) => {
    expect(entitiesIn(text)).toEqual(expected);
  });

  test('are made out in what a reader writes', () => {
    const { standIn, room } = begin();
    const { message } = standIn.say(
      room,
      '/timeline@dateline_test_bot of @anna_k, see https://example.org/a.',
    );
    expect(message.entities).toEqual<MessageEntity[]>([
      { type: 'bot_command', offset: 0, length: 27 },
      { type: 'mention', offset: 31, length: 7 },
      { type: 'url', offset: 44, length: 21 },
    ]);
  });
});

describe('keyboards', () => {
  const button = { text: 'More', callback_data: 'more' };

  test.each<[string, Payload, string]>([
    ['64 bytes of data', withButton({ ...button, callback_data: 'я'.repeat(32) }), 'ok'],
    [
      '65 bytes in 33 characters',
      withButton({ ...button, callback_data: `${'я'.repeat(32)}x` }),
      'BUTTON_DATA_INVALID',
    ],
    ['no data', withButton({ ...button, callback_data: '' }), 'BUTTON_DATA_INVALID'],
    ['a button without a label', withButton({ ...button, text: ' ' }), 'text must be non-empty'],
    ['a button that does nothing', withButton({ text: 'More' }), 'must do one thing, not 0'],
    [
      'a button that does two things',
      withButton({ ...button, url: 'https://example.org/' }),
      'must do one thing, not 2',
    ],
    ['a button with a bad address', withButton({ text: 'More', url: 'example' }), 'BUTTON_URL_INVALID'],
    [
      'nine in a row',
      { reply_markup: { inline_keyboard: [Array(9).fill(button)] } },
      'clients show 8 buttons in a row, not 9',
    ],
    ['a hundred', { reply_markup: { inline_keyboard: Array(20).fill(Array(5).fill(button)) } }, 'ok'],
    [
      'a hundred and one',
      { reply_markup: { inline_keyboard: [...Array(20).fill(Array(5).fill(button)), [button]] } },
      'REPLY_MARKUP_TOO_LONG',
    ],
    [
      'a reply keyboard with an empty label',
      { reply_markup: { keyboard: [[{ text: '' }]] } },
      'text must be non-empty',
    ],
  ])('judges %s', async (_, payload, expected) => {
    expect(await verdictOnMessage(payload)).toContain(expected);
  });
});

describe('replies', () => {
  test('bear the message they reply to, without the one that it replies to', async () => {
    const { standIn, room, question } = begin();
    const again = standIn.say(room, 'And then?', { replyTo: question }).message;
    expect(again.reply_to_message?.text).toBe('When did the protests begin?');
    await standIn.api.handle('sendMessage', {
      chat_id: room.chat.id,
      text: 'Then this.',
      reply_parameters: { message_id: again.message_id },
    });
    const original = standIn.sent(room)[0]?.reply_to_message;
    expect(original?.text).toBe('And then?');
    expect(original?.reply_to_message).toBeUndefined();
  });

  test.each<[string, Payload, string]>([
    ['one to nothing', { message_id: 99 }, 'Bad Request: message to be replied not found'],
    ['one to nothing that may be left off', { message_id: 99, allow_sending_without_reply: true }, 'ok'],
    ['one that quotes', { message_id: 1, quote: 'the protests' }, 'ok'],
    ['one that misquotes', { message_id: 1, quote: 'the protest began' }, 'Bad Request: QUOTE_TEXT_INVALID'],
    [
      'one that quotes too much',
      { message_id: 1, quote: 'x'.repeat(1025) },
      'Bad Request: QUOTE_TEXT_INVALID',
    ],
  ])('judges %s', async (_, reply_parameters, expected) => {
    expect(await verdictOnMessage({ reply_parameters })).toBe(expected);
  });

  test('of readers can quote a piece', () => {
    const { standIn, room, question } = begin();
    const { message } = standIn.say(room, 'who?', { replyTo: question, quote: 'the protests' });
    expect(message.quote).toEqual({ text: 'the protests', position: 9, is_manual: true });
    expect(() => standIn.say(room, 'who?', { replyTo: question, quote: 'strikes' })).toThrow(
      'does not contain',
    );
  });
});

describe('chats', () => {
  test('are not found before somebody wrote there', async () => {
    const { standIn } = begin();
    const silent = standIn.reader('Boris');
    expect(await verdict(standIn, 'sendMessage', { chat_id: silent.chat.id, text: 'Hello' })).toBe(
      'Bad Request: chat not found',
    );
    expect(await verdict(standIn, 'sendChatAction', { chat_id: silent.chat.id, action: 'typing' })).toBe(
      'Bad Request: chat not found',
    );
  });

  test('can shut the bot out, with 403, and let it in again', async () => {
    const { standIn, room } = begin();
    const update = standIn.membership(room, 'kicked');
    expect(update.my_chat_member.new_chat_member.status).toBe('kicked');
    const message = { chat_id: room.chat.id, text: 'Hello' };
    expect(await standIn.api.handle('sendMessage', message)).toEqual({
      ok: false,
      error_code: 403,
      description: 'Forbidden: bot was blocked by the user',
    });
    standIn.membership(room, 'member');
    expect(await verdict(standIn, 'sendMessage', message)).toBe('ok');
  });

  test('have the ids and kinds that Telegram gives them', () => {
    const { standIn } = begin();
    expect(standIn.group('Newsroom', 'group').chat).toEqual({
      id: -1_000_003,
      type: 'group',
      title: 'Newsroom',
    });
    expect(standIn.group('Newsroom').chat).toEqual({
      id: -1_000_001_000_005,
      type: 'supergroup',
      title: 'Newsroom',
    });
  });

  test('tell when the bot comes into a group or is thrown out', async () => {
    const { standIn } = begin();
    const group = standIn.group('Newsroom');
    expect(standIn.membership(group, 'member').my_chat_member.chat).toEqual(group.chat);
    standIn.membership(group, 'kicked');
    expect(await verdict(standIn, 'sendMessage', { chat_id: group.chat.id, text: 'Hello' })).toBe(
      'Forbidden: bot was kicked from the supergroup chat',
    );
  });

  test('know what actions there are', async () => {
    const { standIn, room } = begin();
    expect(await verdict(standIn, 'sendChatAction', { chat_id: room.chat.id, action: 'typing' })).toBe('ok');
    expect(await verdict(standIn, 'sendChatAction', { chat_id: room.chat.id, action: 'thinking' })).toContain(
      '"action" must be one of',
    );
  });
});

describe('editing', () => {
  async function withMessage(): Promise<{
    standIn: StandIn;
    room: Room;
    place: { chat_id: number; message_id: number };
  }> {
    const { standIn, room } = begin();
    await standIn.api.handle('sendMessage', {
      chat_id: room.chat.id,
      text: 'Page 1',
      ...withButton({ text: 'Next', callback_data: '2' }),
    });
    return { standIn, room, place: { chat_id: room.chat.id, message_id: 2 } };
  }

  test('changes a message of the bot and says when', async () => {
    const { standIn, room, place } = await withMessage();
    expect(await verdict(standIn, 'editMessageText', { ...place, text: 'Page 2' })).toBe('ok');
    expect(standIn.sent(room)).toHaveLength(1);
    expect(standIn.sent(room)[0]).toMatchObject({ text: 'Page 2', edit_date: NOON / 1000 });
    expect(standIn.sent(room)[0]?.reply_markup).toBeUndefined();
  });

  test('refuses what changes nothing', async () => {
    const { standIn, place } = await withMessage();
    const same = { ...place, text: ' Page 1', ...withButton({ text: 'Next', callback_data: '2' }) };
    expect(await verdict(standIn, 'editMessageText', same)).toContain('message is not modified');
    expect(await verdict(standIn, 'editMessageText', { ...place, text: 'Page 1' })).toBe('ok');
    expect(await verdict(standIn, 'editMessageReplyMarkup', place)).toContain('message is not modified');
  });

  test.each([
    ['no such message', 7, 'Bad Request: message to edit not found'],
    ["a reader's message", 1, "Bad Request: message can't be edited"],
  ])('refuses %s', async (_, message_id, expected) => {
    const { standIn, place } = await withMessage();
    expect(await verdict(standIn, 'editMessageText', { ...place, message_id, text: 'x' })).toBe(expected);
    expect(await verdict(standIn, 'editMessageReplyMarkup', { ...place, message_id })).toBe(expected);
  });

  test('refuses to name no message, or one sent inline that was never sent', async () => {
    const { standIn, place } = await withMessage();
    expect(await verdict(standIn, 'editMessageText', { chat_id: place.chat_id, text: 'x' })).toBe(
      'Bad Request: message identifier is not specified',
    );
    expect(await verdict(standIn, 'editMessageText', { inline_message_id: 'x', text: 'x' })).toBe(
      'Bad Request: MESSAGE_ID_INVALID',
    );
  });

  test('refuses text that is empty or too long', async () => {
    const { standIn, place } = await withMessage();
    expect(await verdict(standIn, 'editMessageText', { ...place, text: '' })).toBe(
      'Bad Request: message text is empty',
    );
    expect(await verdict(standIn, 'editMessageText', { ...place, text: 'x'.repeat(4097) })).toBe(
      'Bad Request: MESSAGE_TOO_LONG',
    );
  });

  test('is not possible once a message is deleted', async () => {
    const { standIn, place } = await withMessage();
    expect(await verdict(standIn, 'deleteMessage', place)).toBe('ok');
    expect(await verdict(standIn, 'deleteMessage', place)).toBe('Bad Request: message to delete not found');
    expect(await verdict(standIn, 'editMessageText', { ...place, text: 'x' })).toBe(
      'Bad Request: message to edit not found',
    );
  });

  test('by a reader is told with the whole message', () => {
    const { standIn, room } = begin();
    const said = standIn.say(room, '/who', { from: { id: 5, is_bot: false, first_name: 'Boris' } });
    const { edited_message, update_id } = standIn.edit(said, '/who Rau');
    expect(update_id).toBe(said.update_id + 1);
    expect(edited_message).toEqual({ ...said.message, text: '/who Rau', edit_date: NOON / 1000 });
  });
});

describe('what readers send', () => {
  test('can be a photo without words, or with a caption', () => {
    const { standIn, room } = begin();
    const silent = standIn.say(room, '', { photo: true }).message;
    expect(silent.photo).toHaveLength(2);
    expect(Object.keys(silent)).toEqual(['message_id', 'from', 'date', 'photo', 'chat']);
    const { message } = standIn.say(room, '/ask who?', { photo: true });
    expect(message.caption).toBe('/ask who?');
    expect(message.caption_entities).toEqual([{ type: 'bot_command', offset: 0, length: 4 }]);
    expect(message.text).toBeUndefined();
  });

  test('can have come through inline mode, and bears styles', () => {
    const { standIn, room } = begin();
    const bold: MessageEntity = { type: 'bold', offset: 0, length: 2 };
    const { message } = standIn.say(room, 'On 2 January.', { viaBot: BOT, entities: [bold] });
    expect(message.via_bot?.username).toBe('dateline_test_bot');
    expect(message.entities).toEqual([bold]);
  });
});

describe('presses', () => {
  async function pressed(options?: StandInOptions): Promise<{ standIn: StandIn; id: string }> {
    const { standIn, room, question } = begin(options);
    await standIn.api.handle('sendMessage', {
      chat_id: room.chat.id,
      text: 'Page 1',
      reply_parameters: { message_id: question.message_id },
      ...withButton({ text: 'Next', callback_data: 'p2' }),
    });
    const [message] = standIn.sent(room);
    const { callback_query: query } = standIn.press(message!, 'Next');
    expect(query.from).toEqual(room.reader);
    expect(query.data).toBe('p2');
    expect(query.message).toEqual(message);
    expect(message?.reply_to_message?.text).toBe(question.text);
    expect(() => standIn.press(message!, 'Back')).toThrow('there is no button "Back"');
    expect(standIn.press(message!, 'p2', { tooOld: true }).callback_query.message).toEqual({
      chat: room.chat,
      message_id: 2,
      date: 0,
    });
    return { standIn, id: query.id };
  }

  test('bear the whole message and can be answered', async () => {
    const { standIn, id } = await pressed();
    expect(
      await verdict(standIn, 'answerCallbackQuery', { callback_query_id: id, text: 'x'.repeat(200) }),
    ).toBe('ok');
  });

  test('are not answered with more than 200 units, nor under another id', async () => {
    const { standIn, id } = await pressed();
    expect(
      await verdict(standIn, 'answerCallbackQuery', { callback_query_id: id, text: 'x'.repeat(201) }),
    ).toContain('"text" must have 0-200 characters');
    expect(await verdict(standIn, 'answerCallbackQuery', { callback_query_id: '1' })).toContain(
      'query is too old',
    );
    expect(await verdict(standIn, 'answerInlineQuery', { inline_query_id: id, results: [] })).toContain(
      'query is too old',
    );
  });

  test('are too old after a while', async () => {
    let now = NOON;
    const { standIn, id } = await pressed({ clock: () => now, queryLifetime: 15_000 });
    now += 15_001;
    expect(await verdict(standIn, 'answerCallbackQuery', { callback_query_id: id })).toBe(
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
    );
  });
});

describe('inline queries', () => {
  const article = (id: string) => ({
    type: 'article',
    id,
    title: 'On 2 January',
    input_message_content: { message_text: 'On 2 January.' },
  });

  test.each<[string, Payload, string]>([
    ['fifty results', { results: Array.from({ length: 50 }, (_, n) => article(String(n))) }, 'ok'],
    [
      'fifty-one results',
      { results: Array.from({ length: 51 }, (_, n) => article(String(n))) },
      'RESULTS_TOO_MUCH',
    ],
    ['the same id twice', { results: [article('1'), article('1')] }, 'RESULT_ID_DUPLICATE'],
    ['an id of 65 bytes', { results: [article('x'.repeat(65))] }, '"results[0].id" must have 1-64 bytes'],
    ['no title', { results: [{ ...article('1'), title: '' }] }, 'ARTICLE_TITLE_EMPTY'],
    [
      'no content',
      { results: [{ type: 'article', id: '1', title: 'x' }] },
      '"results[0].input_message_content" is required',
    ],
    [
      'no text',
      { results: [{ ...article('1'), input_message_content: { message_text: '  ' } }] },
      'message text is empty',
    ],
    [
      'a kind that there is not',
      { results: [{ ...article('1'), type: 'essay' }] },
      '"results[0].type" must be one of',
    ],
    [
      'a keyboard with too much data',
      { results: [{ ...article('1'), ...withButton({ text: 'x', callback_data: 'x'.repeat(65) }) }] },
      'BUTTON_DATA_INVALID',
    ],
    ['an offset of 65 bytes', { results: [], next_offset: 'x'.repeat(65) }, 'NEXT_OFFSET_INVALID'],
  ])('judges an answer with %s', async (_, answer, expected) => {
    const { standIn, room } = begin();
    const { inline_query } = standIn.inline(room, 'protests');
    expect(inline_query).toMatchObject({
      from: room.reader,
      chat_type: 'sender',
      query: 'protests',
      offset: '',
    });
    expect(
      await verdict(standIn, 'answerInlineQuery', { inline_query_id: inline_query.id, ...answer }),
    ).toContain(expected);
  });
});

describe('the profile', () => {
  const commands = [{ command: 'ask', description: 'Ask a question' }];

  test('keeps commands by language and scope', async () => {
    const { standIn } = begin();
    await standIn.api.handle('setMyCommands', { commands });
    await standIn.api.handle('setMyCommands', {
      commands: [{ command: 'ask', description: 'Спросить' }],
      language_code: 'ru',
      scope: { type: 'all_private_chats' },
    });
    expect(standIn.api.profile.commands()).toEqual(commands);
    expect(standIn.api.profile.commands('ru', 'all_private_chats')).toHaveLength(1);
    expect(standIn.api.profile.commands('ru')).toEqual([]);
  });

  test.each<[string, Payload, string]>([
    ['no command', { commands: [] }, 'BOT_COMMANDS_TOO_MUCH'],
    ['101 commands', { commands: Array(101).fill(commands[0]) }, 'BOT_COMMANDS_TOO_MUCH'],
    ['a capital letter', { commands: [{ command: 'Ask', description: 'x' }] }, 'BOT_COMMAND_INVALID'],
    ['a slash', { commands: [{ command: '/ask', description: 'x' }] }, 'BOT_COMMAND_INVALID'],
    [
      'a name of 33 letters',
      { commands: [{ command: 'a'.repeat(33), description: 'x' }] },
      'must have 1-32 characters',
    ],
    ['no description', { commands: [{ command: 'ask', description: '' }] }, 'must have 1-256 characters'],
    [
      'a description of 257 units',
      { commands: [{ command: 'ask', description: 'x'.repeat(257) }] },
      'must have 1-256 characters',
    ],
    ['an unknown scope', { commands, scope: { type: 'everywhere' } }, '"scope.type" must be one of'],
    [
      'a scope that lacks its chat',
      { commands, scope: { type: 'chat' } },
      'parameter "scope.chat_id" is required',
    ],
    ['no language', { commands, language_code: 'english' }, 'invalid language code specified'],
  ])('refuses %s', async (_, payload, expected) => {
    const { standIn } = begin();
    expect(await verdict(standIn, 'setMyCommands', payload)).toContain(expected);
  });

  test('keeps descriptions of at most 512 and 120 units', async () => {
    const { standIn } = begin();
    expect(await verdict(standIn, 'setMyDescription', { description: 'x'.repeat(512) })).toBe('ok');
    expect(await verdict(standIn, 'setMyDescription', { description: 'x'.repeat(513) })).toContain(
      'must have 0-512 characters',
    );
    expect(await verdict(standIn, 'setMyShortDescription', { short_description: 'x'.repeat(121) })).toContain(
      'must have 0-120 characters',
    );
    expect(standIn.api.profile.descriptions.get('')).toHaveLength(512);
  });
});

describe('polling', () => {
  async function poll(standIn: StandIn, payload: Payload = {}): Promise<unknown> {
    const answer = await standIn.api.handle('getUpdates', payload);
    return answer.ok ? answer.result : answer.description;
  }

  test('gives an update again until a poll asks for what comes after it', async () => {
    const { standIn, room } = begin();
    const second = standIn.say(room, 'And then?');
    const [first] = standIn.api.updates.pending;
    expect(await poll(standIn)).toEqual([first, second]);
    expect(await poll(standIn, { limit: 1 })).toEqual([first]);
    expect(await poll(standIn, { offset: second.update_id })).toEqual([second]);
    expect(await poll(standIn)).toEqual([second]);
    expect(await poll(standIn, { offset: second.update_id + 1 })).toEqual([]);
  });

  test('waits for an update', async () => {
    const { standIn, room } = begin();
    standIn.api.updates.drop();
    const waiting = poll(standIn, { timeout: 30 });
    await standIn.until(() => standIn.api.updates.isPolled, 'the poll');
    const update = standIn.say(room, 'Are you there?');
    expect(await waiting).toEqual([update]);
  });

  test('ends an earlier poll with 409', async () => {
    const { standIn } = begin();
    standIn.api.updates.drop();
    const earlier = poll(standIn, { timeout: 30 });
    expect(await poll(standIn)).toEqual([]);
    expect(await earlier).toMatch(/^Conflict: terminated by other getUpdates request/);
    expect(standIn.refusals).toEqual([]);
  });

  test('is not possible while there is a webhook', async () => {
    const { standIn } = begin();
    await standIn.api.handle('setWebhook', {
      url: 'https://example.org:8443/hook',
      drop_pending_updates: true,
    });
    expect(await poll(standIn)).toMatch(/^Conflict: can't use getUpdates method while webhook is active/);
    await standIn.api.handle('deleteWebhook', {});
    expect(await poll(standIn)).toEqual([]);
  });

  test('gives the kinds that were asked for', async () => {
    const { standIn, room } = begin();
    await poll(standIn, { offset: -1, allowed_updates: ['callback_query'] });
    standIn.say(room, 'Hello');
    expect(standIn.api.updates.pending).toHaveLength(1);
  });
});

describe('a webhook', () => {
  let end: () => Promise<void> = async () => {};
  afterEach(() => end());

  /** A bot of one page that answers each delivery as it is told. */
  async function listening(
    standIn: StandIn,
    answer: (nth: number) => { status: number; body?: object } | undefined,
  ): Promise<{ url: string; got: { secret: unknown; text: string }[] }> {
    const got: { secret: unknown; text: string }[] = [];
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const part of request) body += part;
      got.push({
        secret: request.headers['x-telegram-bot-api-secret-token'],
        text: JSON.parse(body).message.text,
      });
      const said = answer(got.length);
      if (said !== undefined) response.writeHead(said.status).end(said.body && JSON.stringify(said.body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    end = async () => {
      await standIn.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got };
  }

  test('gets what was waiting and what comes, with the secret, in order within a chat', async () => {
    const { standIn, room } = begin();
    const { url, got } = await listening(standIn, () => ({ status: 200 }));
    expect(await verdict(standIn, 'setWebhook', { url, secret_token: 'correct-horse' })).toBe('ok');
    for (const text of ['1', '2', '3']) standIn.say(room, text);
    await standIn.until(() => got.length === 4, 'four deliveries');
    expect(got.map(({ text }) => text)).toEqual(['When did the protests begin?', '1', '2', '3']);
    expect(new Set(got.map(({ secret }) => secret))).toEqual(new Set(['correct-horse']));
    await standIn.until(() => standIn.api.updates.pending.length === 0, 'an empty queue');
  });

  test('gets an update again after an error, and when it does not answer in time', async () => {
    const { standIn } = begin({ webhookTimeout: 100 });
    const { url, got } = await listening(standIn, (nth) =>
      nth === 1 ? { status: 500 } : nth === 2 ? undefined : { status: 200 },
    );
    await standIn.api.handle('setWebhook', { url });
    await standIn.until(() => standIn.api.updates.pending.length === 0, 'an empty queue');
    expect(got).toHaveLength(3);
    expect(standIn.api.webhook.statuses).toEqual([500, 0, 200]);
  });

  test.each(['meanwhile', 'afterwards'] as const)(
    'gets each update twice on request (%s)',
    async (deliverTwice) => {
      const { standIn } = begin({ deliverTwice });
      const { url, got } = await listening(standIn, () => ({ status: 200 }));
      await standIn.api.handle('setWebhook', { url });
      await standIn.until(() => standIn.api.updates.pending.length === 0, 'an empty queue');
      expect(got).toHaveLength(2);
    },
  );

  test('can call a method in its answer, which is checked like any other', async () => {
    const { standIn, room } = begin();
    const { url } = await listening(standIn, (nth) => ({
      status: 200,
      body: { method: 'sendMessage', chat_id: room.chat.id, text: nth === 1 ? 'On 2 January.' : '' },
    }));
    await standIn.api.handle('setWebhook', { url });
    standIn.say(room, 'And then?');
    await standIn.until(() => standIn.callsOf('sendMessage').length === 2, 'two calls');
    expect(standIn.sent(room).map(({ text }) => text)).toEqual(['On 2 January.']);
    expect(standIn.refusals.map(({ reason }) => reason)).toEqual(['Bad Request: message text is empty']);
  });

  test.each([
    ['plain http', { url: 'http://example.org/hook' }, 'An HTTPS URL must be provided for webhook'],
    ['an odd port', { url: 'https://example.org:8080/hook' }, 'only on ports 80, 88, 443 or 8443'],
    ['no address', { url: 'hook' }, 'invalid webhook URL specified'],
    [
      'an odd secret',
      { url: 'https://example.org/hook', secret_token: 'a b' },
      'secret token contains unallowed characters',
    ],
    ['an empty secret', { url: 'https://example.org/hook', secret_token: '' }, 'must have 1-256 characters'],
  ])('is refused with %s', async (_, payload, expected) => {
    const { standIn } = begin();
    expect(await verdict(standIn, 'setWebhook', payload)).toContain(expected);
  });

  test('tells of itself', async () => {
    const { standIn } = begin();
    standIn.api.updates.drop();
    await standIn.api.handle('setWebhook', { url: 'https://example.org/hook', allowed_updates: ['message'] });
    expect(standIn.api.webhook.getWebhookInfo()).toEqual({
      url: 'https://example.org/hook',
      has_custom_certificate: false,
      pending_update_count: 0,
      max_connections: 40,
      allowed_updates: ['message'],
    });
  });
});

describe.each(['in process', 'over HTTP'])('a grammY bot %s', (way) => {
  let standIn: StandIn;
  afterEach(() => standIn.close());

  /** A client gives up a call after `timeoutSeconds`; node-fetch notices no other end of an answer that breaks off. */
  async function bot(token = TOKEN, timeoutSeconds = 30): Promise<{ bot: Bot; room: Room }> {
    standIn = new StandIn();
    const room = standIn.reader('Anna');
    standIn.say(room, 'Hello');
    if (way === 'in process') return { bot: new Bot(token, { client: { fetch: standIn.fetch } }), room };
    await standIn.open();
    return { bot: new Bot(token, { client: { apiRoot: standIn.root, timeoutSeconds } }), room };
  }

  test('polls, answers and stops', async () => {
    const { bot: echo, room } = await bot();
    echo.on('message:text', (ctx) => ctx.reply(`You said: ${ctx.msg.text}`));
    const running = echo.start();
    await standIn.until(() => standIn.sent(room).length === 1, 'an answer');
    await echo.stop();
    await running;
    expect(standIn.sent(room)[0]?.text).toBe('You said: Hello');
    expect(standIn.api.updates.pending).toEqual([]);
    expect(standIn.refusals).toEqual([]);
  });

  test('is told 401 for a wrong token and 404 for none', async () => {
    const { bot: stranger } = await bot('1:wrong');
    await expect(stranger.api.getMe()).rejects.toMatchObject({
      error_code: 401,
      description: 'Unauthorized',
    });
    await standIn.close();
    const { bot: nobody } = await bot('wrong');
    await expect(nobody.api.getMe()).rejects.toMatchObject({ error_code: 404, description: 'Not Found' });
  });

  test('can send a photo of its own', async () => {
    const { bot: painter, room } = await bot();
    await painter.api.sendPhoto(room.chat.id, new InputFile(Buffer.from('a\r\n\r\nphoto'), 'map.png'), {
      caption: 'Карта',
      caption_entities: [{ type: 'bold', offset: 0, length: 5 }],
      disable_notification: true,
    });
    expect(standIn.sent(room)[0]).toMatchObject({ caption: 'Карта', caption_entities: [{ type: 'bold' }] });
    expect(standIn.sent(room)[0]?.photo).toHaveLength(2);
  });

  test('gets the faults that were asked for, and nothing takes effect', async () => {
    const { bot: unlucky, room } = await bot(TOKEN, 1);
    const send = () => unlucky.api.sendMessage(room.chat.id, 'Hello');
    for (const fault of [tooManyRequests(3), INTERNAL_ERROR, BAD_GATEWAY, CUT, CUT_WITHIN]) {
      const stop = standIn.failing(first(1, fault, 'sendMessage'));
      const error = await send().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(fault.kind === 'error' ? GrammyError : HttpError);
      if (error instanceof GrammyError && error.error_code === 429)
        expect(error.parameters.retry_after).toBe(3);
      stop();
    }
    expect(standIn.sent(room)).toEqual([]);
    expect(standIn.calls).toHaveLength(5);
    await send();
    expect(standIn.sent(room)).toHaveLength(1);
    expect(standIn.refusals).toEqual([]);
  });

  test('can be kept waiting, or for ever', async () => {
    const { bot: patient, room } = await bot();
    standIn.failing(first(1, { kind: 'slow', delay: 20 }));
    await patient.api.sendMessage(room.chat.id, 'Hello');
    standIn.failing(first(1, HANG));
    const given = new AbortController();
    const hanging = patient.api.sendMessage(room.chat.id, 'Hello', {}, given.signal as Signal);
    await standIn.until(() => standIn.calls.length === 2, 'the second call');
    given.abort();
    await expect(hanging).rejects.toBeInstanceOf(HttpError);
    expect(standIn.sent(room)).toHaveLength(1);
  });
});

describe('the network', () => {
  test('can go down and come back on the same port', async () => {
    const { standIn, room } = begin();
    await standIn.open();
    const { root } = standIn;
    const { api } = new Bot(TOKEN, { client: { apiRoot: root } });
    await api.sendMessage(room.chat.id, 'Hello');
    await standIn.goDown();
    await expect(api.sendMessage(room.chat.id, 'Hello')).rejects.toBeInstanceOf(HttpError);
    await standIn.comeBack();
    await api.sendMessage(room.chat.id, 'Hello again');
    expect(standIn.root).toBe(root);
    expect(standIn.sent(room).map(({ text }) => text)).toEqual(['Hello', 'Hello again']);
    await standIn.close();
  });

  test('fails for a share of all calls, the same ones for the same seed', () => {
    const failures = (seed: number) => {
      const rule = aShare(0.1, [INTERNAL_ERROR, CUT], seed);
      return Array.from({ length: 2000 }, () => rule('sendMessage', {})).map((fault) => fault?.kind);
    };
    const share = failures(7).filter((kind) => kind !== undefined).length / 2000;
    expect(share).toBeGreaterThan(0.07);
    expect(share).toBeLessThan(0.13);
    expect(failures(7)).toEqual(failures(7));
    expect(failures(7)).not.toEqual(failures(8));
  });
});
