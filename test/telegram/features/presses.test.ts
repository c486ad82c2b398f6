import { describe, expect, it } from 'vitest';
import type { Button } from '../../../src/conversation/reply.ts';
import type { Request } from '../../../src/conversation/request.ts';
import { presses } from '../../../src/telegram/features/presses.ts';
import { questions } from '../../../src/telegram/features/questions.ts';
import { saying } from '../replies.ts';
import { first } from '../stand-in/faults.ts';
import { StandIn } from '../stand-in/stand-in.ts';
import { botWith, responding } from '../trying.ts';

const next = (page: number): Button => ({
  label: 'Next',
  action: { show: 'timeline', page },
  target: 'same',
});
const who: Button = { label: 'Who', action: { show: 'who', page: 0 }, target: 'new' };
const rau: Button = { label: 'Rau', action: { show: 'who', page: 0, about: 'Rau' }, target: 'new' };

const inWords = (request: Request) =>
  'about' in request ? `${request.kind} ${request.about} ${request.page} ${request.language}` : request.kind;

/** A bot that says what it is asked, with the three buttons; `now` tells the time. */
function setting({ now = () => 0 }: { now?: () => number } = {}) {
  const standIn = new StandIn();
  const respond = responding((request) =>
    saying(inWords(request), next('page' in request ? request.page + 1 : 0), who, rau),
  );
  return { standIn, respond, bot: botWith(standIn, presses(respond, { now }), questions(respond)) };
}

describe('a button', () => {
  it('turns the page of the message that bears it', async () => {
    const { standIn, bot } = setting();
    const anna = standIn.reader();
    await bot.handleUpdate(standIn.say(anna, '/timeline fuel'));
    await bot.handleUpdate(standIn.press(standIn.sent(anna)[0]!, 'Next'));
    await bot.handleUpdate(standIn.press(standIn.sent(anna)[0]!, 'Next'));
    expect(standIn.sent(anna).map(({ text }) => text)).toEqual(['timeline fuel 2 en']);
    expect(standIn.refusals).toEqual([]);
  });

  it('is answered before anything else is done', async () => {
    const { standIn, bot } = setting();
    const anna = standIn.reader();
    await bot.handleUpdate(standIn.say(anna, '/timeline fuel'));
    await bot.handleUpdate(standIn.press(standIn.sent(anna)[0]!, 'Next'));
    expect(standIn.calls.map(({ method }) => method)).toEqual([
      'sendMessage',
      'answerCallbackQuery',
      'editMessageText',
    ]);
  });

  it('opens a new message that replies to the question', async () => {
    const { standIn, bot } = setting();
    const anna = standIn.reader();
    const { message } = standIn.say(anna, '/timeline fuel');
    await bot.handleUpdate({ update_id: 1, message });
    await bot.handleUpdate(standIn.press(standIn.sent(anna)[0]!, 'Who'));
    expect(standIn.sent(anna)[1]).toMatchObject({
      text: 'who fuel 0 en',
      reply_to_message: { message_id: message.message_id },
    });
  });

  it('about somebody has the buttons of its message be about them as well', async () => {
    const { standIn, bot } = setting();
    const anna = standIn.reader();
    await bot.handleUpdate(standIn.say(anna, '/timeline fuel'));
    await bot.handleUpdate(standIn.press(standIn.sent(anna)[0]!, 'Rau'));
    const card = standIn.sent(anna)[1]!;
    expect(card.text).toBe('who Rau 0 en');
    await bot.handleUpdate(standIn.press(card, 'Next'));
    expect(standIn.sent(anna)[1]?.text).toBe('timeline Rau 1 en');
    expect(standIn.refusals).toEqual([]);
  });

  it('goes on about the piece that the question was about', async () => {
    const { standIn, bot } = setting();
    const group = standIn.group('News');
    const { message: original } = standIn.say(group, 'Tokayev and the CSTO');
    await bot.handleUpdate(standIn.say(group, '/timeline', { replyTo: original, quote: 'the CSTO' }));
    await bot.handleUpdate(standIn.press(standIn.sent(group)[0]!, 'Next'));
    expect(standIn.sent(group).map(({ text }) => text)).toEqual(['timeline the CSTO 1 en']);
    await bot.handleUpdate(standIn.press(standIn.sent(group)[0]!, 'Who'));
    expect(standIn.sent(group)[1]).toMatchObject({ text: 'who the CSTO 0 en', quote: { text: 'the CSTO' } });
    expect(standIn.refusals).toEqual([]);
  });

  it('keeps the language of its message, whoever presses it', async () => {
    const { standIn, bot } = setting();
    const group = standIn.group('News');
    await bot.handleUpdate(standIn.say(group, '/timeline цены на газ'));
    const other = standIn.reader('Ben', 'en').reader;
    await bot.handleUpdate(standIn.press(standIn.sent(group)[0]!, 'Next', { by: other }));
    expect(standIn.sent(group)[0]?.text).toBe('timeline цены на газ 1 ru');
  });

  it('pressed twice at once opens one message, and another one later', async () => {
    let time = 0;
    const { standIn, bot } = setting({ now: () => time });
    const anna = standIn.reader();
    await bot.handleUpdate(standIn.say(anna, '/timeline fuel'));
    const [answer] = standIn.sent(anna);
    await bot.handleUpdate(standIn.press(answer!, 'Who'));
    time = 500;
    await bot.handleUpdate(standIn.press(answer!, 'Who'));
    expect(standIn.sent(anna).length).toBe(2);
    expect(standIn.callsOf('answerCallbackQuery').length).toBe(2);
    time = 4_000;
    await bot.handleUpdate(standIn.press(answer!, 'Who'));
    expect(standIn.sent(anna).length).toBe(3);
  });

  it('that changes nothing does no harm', async () => {
    const { standIn, bot } = setting();
    const anna = standIn.reader();
    await bot.handleUpdate(standIn.say(anna, '/timeline fuel'));
    const press = standIn.press(standIn.sent(anna)[0]!, 'Next');
    await bot.handleUpdate(press);
    await bot.handleUpdate(press);
    expect(standIn.sent(anna).map(({ text }) => text)).toEqual(['timeline fuel 1 en']);
  });

  it('pressed too long ago for an answer still works', async () => {
    let time = 0;
    const standIn = new StandIn({ clock: () => time, queryLifetime: 1_000 });
    const respond = responding((request) => saying(inWords(request), next(1)));
    const bot = botWith(standIn, presses(respond), questions(respond));
    const anna = standIn.reader();
    await bot.handleUpdate(standIn.say(anna, '/timeline fuel'));
    const press = standIn.press(standIn.sent(anna)[0]!, 'Next');
    time = 5_000;
    await bot.handleUpdate(press);
    expect(standIn.sent(anna)[0]?.text).toBe('timeline fuel 1 en');
  });

  it('whose question is deleted says that it should be asked again, in the language of the message', async () => {
    const { standIn, bot, respond } = setting();
    const anna = standIn.reader();
    const question = standIn.say(anna, '/timeline цены на газ');
    await bot.handleUpdate(question);
    const { reply_to_message: _, ...orphan } = standIn.sent(anna)[0]!;
    standIn.api.archive.replace(orphan);
    await bot.handleUpdate(standIn.press(orphan, 'Next'));
    expect(standIn.callsOf('answerCallbackQuery')[0]?.payload['text']).toBe(
      'Я больше не вижу вопроса. Задайте его, пожалуйста, ещё раз.',
    );
    expect(respond.requests.length).toBe(1);
  });

  it('of an older version says so as well', async () => {
    const { standIn, bot } = setting();
    const anna = standIn.reader('Anna', 'kk');
    await bot.handleUpdate(standIn.say(anna, '/timeline'));
    const press = standIn.press(standIn.sent(anna)[0]!, 'Next');
    await bot.handleUpdate({ ...press, callback_query: { ...press.callback_query, data: 'page:2' } });
    expect(standIn.callsOf('answerCallbackQuery')[0]?.payload['text']).toBe(
      'Сұрақ енді көрінбейді. Оны қайта қойыңызшы.',
    );
  });

  it('of a message too old to be read works when it says itself what it is about', async () => {
    const { standIn, bot } = setting();
    const anna = standIn.reader();
    await bot.handleUpdate(standIn.say(anna, '/timeline fuel'));
    const [answer] = standIn.sent(anna);
    await bot.handleUpdate(standIn.press(answer!, 'Rau', { tooOld: true }));
    expect(standIn.sent(anna)[1]).toMatchObject({
      text: 'who Rau 0 en',
      reply_to_message: { message_id: answer!.message_id },
    });
    await bot.handleUpdate(standIn.press(answer!, 'Next', { tooOld: true }));
    expect(standIn.callsOf('answerCallbackQuery')[1]?.payload['text']).toBe(
      'I can no longer see the question. Please ask it again.',
    );
    expect(standIn.refusals).toEqual([]);
  });

  it('of a message that is deleted opens a new one', async () => {
    const { standIn, bot } = setting();
    const anna = standIn.reader();
    await bot.handleUpdate(standIn.say(anna, '/timeline fuel'));
    const press = standIn.press(standIn.sent(anna)[0]!, 'Next');
    standIn.api.archive.remove(standIn.sent(anna)[0]!);
    await bot.handleUpdate(press);
    expect(standIn.sent(anna).map(({ text }) => text)).toEqual(['timeline fuel 1 en']);
  });

  it('whose new page is refused for its formatting shows it as plain text', async () => {
    const { standIn, bot } = setting();
    const anna = standIn.reader();
    await bot.handleUpdate(standIn.say(anna, '/timeline fuel'));
    const answer = { ok: false as const, error_code: 400, description: 'Bad Request: ENTITY_BOUNDS_INVALID' };
    standIn.failing(first(1, { kind: 'error', answer }, 'editMessageText'));
    await bot.handleUpdate(standIn.press(standIn.sent(anna)[0]!, 'Next'));
    expect(standIn.sent(anna).map(({ text }) => text)).toEqual(['timeline fuel 1 en']);
  });

  it('without data is acknowledged', async () => {
    const { standIn, bot } = setting();
    const anna = standIn.reader();
    await bot.handleUpdate(standIn.say(anna, '/timeline fuel'));
    const { callback_query, update_id } = standIn.press(standIn.sent(anna)[0]!, 'Next');
    const { data: _, ...game } = callback_query;
    await bot.handleUpdate({ update_id, callback_query: { ...game, game_short_name: 'chess' } });
    expect(standIn.callsOf('answerCallbackQuery').length).toBe(1);
  });
});
