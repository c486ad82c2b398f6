import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '../../../src/telegram/features/questions.ts';
import { anyReply, anyText, saying } from '../replies.ts';
import { first } from '../stand-in/faults.ts';
import { BOT, StandIn } from '../stand-in/stand-in.ts';
import { botWith, responding } from '../trying.ts';

/** Says what it is asked about. */
const inWords = responding((request) => saying('about' in request ? request.about : ''));

describe('a question', () => {
  it('gets a reply to it, without a preview of links', async () => {
    const standIn = new StandIn();
    const anna = standIn.reader('Anna');
    const respond = responding(saying('On 2 January.'));
    const question = standIn.say(anna, 'When did it begin?');
    await botWith(standIn, questions(respond)).handleUpdate(question);

    expect(respond.requests).toEqual([
      { kind: 'answer', about: 'When did it begin?', page: 0, language: 'en' },
    ]);
    expect(standIn.calls.map(({ method, payload }) => ({ method, payload }))).toEqual([
      {
        method: 'sendMessage',
        payload: {
          chat_id: anna.chat.id,
          text: 'On 2 January.',
          entities: [],
          link_preview_options: { is_disabled: true },
          reply_parameters: { message_id: question.message.message_id, allow_sending_without_reply: true },
        },
      },
    ]);
    expect(standIn.refusals).toEqual([]);
  });

  it('in a topic of a forum is answered in the topic', async () => {
    const standIn = new StandIn();
    const forum = standIn.group('Forum');
    const { message, ...update } = standIn.say(forum, '/timeline');
    const posted = { ...message, is_topic_message: true as const, message_thread_id: 77 };
    await botWith(standIn, questions(responding(saying('x')))).handleUpdate({ ...update, message: posted });
    expect(standIn.callsOf('sendMessage')[0]?.payload).toMatchObject({ message_thread_id: 77 });
  });

  it('not meant for the bot is left alone', async () => {
    const standIn = new StandIn();
    const respond = responding(saying('x'));
    await botWith(standIn, questions(respond)).handleUpdate(standIn.say(standIn.group('News'), 'When?'));
    expect(respond.requests).toEqual([]);
    expect(standIn.calls).toEqual([]);
  });

  it('about a piece of a message gets a reply to that piece', async () => {
    const standIn = new StandIn();
    const group = standIn.group('News');
    const { message: original } = standIn.say(group, 'Tokayev and the CSTO');
    const bot = botWith(standIn, questions(responding(saying('x'))));
    await bot.handleUpdate(standIn.say(group, '/who', { replyTo: original, quote: 'the CSTO' }));
    expect(standIn.sent(group)[0]).toMatchObject({
      reply_to_message: { message_id: original.message_id },
      quote: { text: 'the CSTO' },
    });
    expect(standIn.refusals).toEqual([]);
  });

  it('about a piece that is gone from the message gets a reply all the same', async () => {
    const standIn = new StandIn();
    const group = standIn.group('News');
    const original = standIn.say(group, 'Tokayev and the CSTO');
    const question = standIn.say(group, '/who', { replyTo: original.message, quote: 'the CSTO' });
    standIn.edit(original, 'Tokayev');
    await botWith(standIn, questions(responding(saying('x')))).handleUpdate(question);
    expect(standIn.sent(group)[0]).toMatchObject({ text: 'x', reply_to_message: { text: 'Tokayev' } });
  });

  it('about a piece of a message elsewhere gets buttons that carry it', async () => {
    const standIn = new StandIn();
    const anna = standIn.reader();
    const { message, ...update } = standIn.say(anna, '/timeline');
    const more = { label: 'More', action: { show: 'timeline' as const, page: 1 }, target: 'same' as const };
    const bot = botWith(standIn, questions(responding(saying('x', more))));
    await bot.handleUpdate({ ...update, message: { ...message, quote: { text: 'the CSTO', position: 0 } } });
    expect(standIn.sent(anna)[0]?.reply_markup?.inline_keyboard).toEqual([
      [{ text: 'More', callback_data: 'tse1:the CSTO' }],
    ]);
  });
});

describe('an edited question', () => {
  it('has its reply corrected', async () => {
    const standIn = new StandIn();
    const anna = standIn.reader();
    const bot = botWith(standIn, questions(inWords));
    const question = standIn.say(anna, 'Wen?');
    await bot.handleUpdate(question);
    await bot.handleUpdate(standIn.edit(question, 'When?'));
    await bot.handleUpdate(standIn.edit(question, '/timeline fuel'));
    expect(standIn.sent(anna).map(({ text }) => text)).toEqual(['fuel']);
    expect(standIn.refusals).toEqual([]);
  });

  it('that changes nothing in the reply does no harm', async () => {
    const standIn = new StandIn();
    const anna = standIn.reader();
    const bot = botWith(standIn, questions(responding(saying('Same.'))));
    const question = standIn.say(anna, 'Wen?');
    await bot.handleUpdate(question);
    await bot.handleUpdate(standIn.edit(question, 'When?'));
    expect(standIn.sent(anna).map(({ text }) => text)).toEqual(['Same.']);
    expect(standIn.refusals).toEqual([]);
  });

  it('gets a new reply when the bot has forgotten the old one, or the old one is gone', async () => {
    const standIn = new StandIn();
    const anna = standIn.reader();
    const question = standIn.say(anna, 'Wen?');
    await botWith(standIn, questions(responding(saying('One.')))).handleUpdate(question);
    const bot = botWith(standIn, questions(inWords));
    await bot.handleUpdate(standIn.edit(question, 'Two'));
    expect(standIn.sent(anna).map(({ text }) => text)).toEqual(['One.', 'Two']);

    standIn.api.archive.remove(standIn.sent(anna)[1]!);
    await bot.handleUpdate(standIn.edit(question, 'Three'));
    expect(standIn.sent(anna).map(({ text }) => text)).toEqual(['One.', 'Three']);
  });
});

describe('what Telegram refuses', () => {
  const refusal = (description: string) => ({
    kind: 'error' as const,
    answer: { ok: false as const, error_code: 400, description },
  });

  it('for its formatting is sent once more as plain text', async () => {
    const standIn = new StandIn();
    const anna = standIn.reader();
    standIn.failing(first(1, refusal("Bad Request: can't parse entities: unexpected end"), 'sendMessage'));
    const reply = { blocks: [{ kind: 'quote' as const, content: ['As it was.'] }], buttons: [] };
    await botWith(standIn, questions(responding(reply))).handleUpdate(standIn.say(anna, 'How?'));
    expect(standIn.sent(anna)[0]).toMatchObject({ text: 'As it was.' });
    expect(standIn.sent(anna)[0]?.entities).toBeUndefined();
  });

  it('for another reason is not sent again', async () => {
    const standIn = new StandIn();
    standIn.failing(first(1, refusal('Bad Request: not enough rights to send text messages to the chat')));
    const bot = botWith(standIn, questions(responding(saying('x'))));
    await expect(bot.handleUpdate(standIn.say(standIn.reader(), 'How?'))).rejects.toThrow(
      'not enough rights',
    );
    expect(standIn.calls.length).toBe(1);
  });
});

describe('any text and any reply', () => {
  it('make calls that keep every limit', async () => {
    const standIn = new StandIn();
    const anna = standIn.reader();
    const group = standIn.group('News');
    await fc.assert(
      fc.asyncProperty(anyText, anyReply, fc.boolean(), async (text, reply, isPrivate) => {
        const asked = text.trim().slice(0, 4096) || '?';
        const bot = botWith(standIn, questions(responding(reply)));
        const before = standIn.callsOf('sendMessage').length;
        const room = isPrivate ? anna : group;
        const question = standIn.say(room, isPrivate ? asked : `@${BOT.username} ${asked}`);
        await bot.handleUpdate(question);
        await bot.handleUpdate(standIn.edit(question, '/who'));
        expect(standIn.callsOf('sendMessage').length).toBeGreaterThan(before);
        expect(standIn.refusals).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
