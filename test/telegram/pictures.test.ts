import { describe, expect, it } from 'vitest';
import type { Button, Reply } from '../../src/conversation/reply.ts';
import type { Request } from '../../src/conversation/request.ts';
import type { Painter } from '../../src/picture/painter.ts';
import { presses } from '../../src/telegram/features/presses.ts';
import { questions } from '../../src/telegram/features/questions.ts';
import { createPictures } from '../../src/telegram/pictures.ts';
import { saying } from './replies.ts';
import { CUT, first, type Rule } from './stand-in/faults.ts';
import { StandIn } from './stand-in/stand-in.ts';
import { botWith, keptLog, responding } from './trying.ts';

const next: Button = { label: 'Next', action: { show: 'timeline', page: 1 }, target: 'same' };
const timeline: Button = { label: 'Timeline', action: { show: 'timeline', page: 0 }, target: 'new' };
const PICTURE = {
  heading: 'Timeline',
  namesDays: false,
  caption: 'What it is.',
  events: [],
  language: 'en',
} as const;

/** The first page of a timeline has a picture, and so has what is asked with "days" in it. */
function answerTo(request: Request): Reply {
  if (!('about' in request) || request.page > 0) return saying('page 1');
  const reply = saying(request.about, next, timeline);
  const hasPicture = request.kind === 'timeline' || request.about.includes('days');
  return hasPicture ? { ...reply, picture: PICTURE } : reply;
}

const refusing =
  (method: string, description: string): Rule =>
  (called) =>
    called === method ? { kind: 'error', answer: { ok: false, error_code: 400, description } } : undefined;

function setting(load: () => Promise<Painter> = async () => ({ paint: async () => Uint8Array.from([1]) })) {
  const standIn = new StandIn();
  const { log, lines } = keptLog('debug');
  let loads = 0;
  const pictures = createPictures(() => {
    loads += 1;
    return load();
  }, log);
  const respond = responding(answerTo);
  const bot = botWith(standIn, presses(respond, { pictures }), questions(respond, pictures));
  const sent = () => standIn.sent(anna).map(({ text, photo, caption }) => (photo ? `[${caption}]` : text));
  const anna = standIn.reader('Anna');
  return { standIn, bot, anna, sent, lines, loads: () => loads };
}

describe('a reply with a picture', () => {
  it('is a message, and then a photo that replies to the same question', async () => {
    const { standIn, bot, anna, sent } = setting();
    const question = standIn.say(anna, 'days');
    await bot.handleUpdate(question);
    expect(sent()).toEqual(['days', '[What it is.]']);
    expect(standIn.callsOf('sendPhoto')[0]?.payload).toMatchObject({
      chat_id: anna.chat.id,
      reply_parameters: { message_id: question.message.message_id, allow_sending_without_reply: true },
    });
    expect(standIn.refusals).toEqual([]);
  });

  it('in a topic of a forum has its picture there', async () => {
    const { standIn, bot } = setting();
    const { message, ...update } = standIn.say(standIn.group('Forum'), '/timeline days');
    const posted = { ...message, is_topic_message: true as const, message_thread_id: 77 };
    await bot.handleUpdate({ ...update, message: posted });
    expect(standIn.callsOf('sendPhoto')[0]?.payload).toMatchObject({ message_thread_id: 77 });
  });

  it('gets no other picture when its pages are turned', async () => {
    const { standIn, bot, anna, sent } = setting();
    await bot.handleUpdate(standIn.say(anna, 'days'));
    await bot.handleUpdate(standIn.press(standIn.sent(anna)[0]!, 'Next'));
    expect(sent()).toEqual(['page 1', '[What it is.]']);
  });

  it('that a button brings as a new message has its picture too', async () => {
    const { standIn, bot, anna, sent } = setting();
    await bot.handleUpdate(standIn.say(anna, 'other'));
    await bot.handleUpdate(standIn.press(standIn.sent(anna)[0]!, 'Timeline'));
    expect(sent()).toEqual(['other', 'other', '[What it is.]']);
  });

  it('loses it when the question is edited into another, and gets the one of that', async () => {
    const { standIn, bot, anna, sent } = setting();
    const question = standIn.say(anna, 'days');
    await bot.handleUpdate(question);
    await bot.handleUpdate(standIn.edit(question, 'other'));
    expect(sent()).toEqual(['other']);
    await bot.handleUpdate(standIn.edit(question, 'other days'));
    expect(sent()).toEqual(['other days', '[What it is.]']);
    await bot.handleUpdate(standIn.edit(question, 'all days'));
    expect(sent()).toEqual(['all days', '[What it is.]']);
    expect(standIn.refusals).toEqual([]);
  });
});

describe('a reply without a picture', () => {
  it('is a message alone, and nothing is loaded for it', async () => {
    const { standIn, bot, anna, sent, loads } = setting();
    await bot.handleUpdate(standIn.say(anna, 'other'));
    expect(sent()).toEqual(['other']);
    expect(loads()).toBe(0);
  });
});

describe('a picture that fails', () => {
  it.each<[string, Rule]>([
    ['is refused', refusing('sendPhoto', 'Bad Request: IMAGE_PROCESS_FAILED')],
    ['meets a failure of the network', first(1, CUT, 'sendPhoto')],
  ])('leaves the text when it %s, and is not tried again', async (_, rule) => {
    const { standIn, bot, anna, sent, lines } = setting();
    standIn.failing(rule);
    await bot.handleUpdate(standIn.say(anna, 'days'));
    expect(sent()).toEqual(['days']);
    expect(standIn.callsOf('sendPhoto')).toHaveLength(1);
    expect(lines.filter((line) => line.includes('a picture could not be sent'))).toHaveLength(1);
  });

  it('to be painted leaves the text', async () => {
    const { standIn, bot, anna, sent } = setting(async () => ({
      paint: async () => {
        throw new Error('out of memory');
      },
    }));
    await bot.handleUpdate(standIn.say(anna, 'days'));
    expect(sent()).toEqual(['days']);
  });

  it('because nothing can be painted here is told in the log once', async () => {
    const { standIn, bot, anna, sent, lines, loads } = setting(async () => {
      throw Object.assign(new Error('no binary for this platform'), { code: 'MODULE_NOT_FOUND' });
    });
    await bot.handleUpdate(standIn.say(anna, 'days'));
    await bot.handleUpdate(standIn.say(anna, 'more days'));
    expect(sent()).toEqual(['days', 'more days']);
    expect(loads()).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('MODULE_NOT_FOUND');
  });

  it('because too many wait is left out silently', async () => {
    const { standIn, bot, anna, sent, lines } = setting(async () => ({ paint: async () => undefined }));
    await bot.handleUpdate(standIn.say(anna, 'days'));
    expect(sent()).toEqual(['days']);
    expect(lines).toEqual([]);
  });

  it('to be deleted stays, and the corrected text with it', async () => {
    const { standIn, bot, anna, sent } = setting();
    const question = standIn.say(anna, 'days');
    await bot.handleUpdate(question);
    standIn.failing(refusing('deleteMessage', "Bad Request: message can't be deleted"));
    await bot.handleUpdate(standIn.edit(question, 'other'));
    expect(sent()).toEqual(['other', '[What it is.]']);
  });
});

describe('a caption', () => {
  it('keeps to the limit of the Bot API', async () => {
    const standIn = new StandIn();
    const picture = { ...PICTURE, caption: 'words '.repeat(400) };
    const pictures = createPictures(async () => ({ paint: async () => Uint8Array.from([1]) }), keptLog().log);
    const respond = responding({ ...saying('x'), picture });
    await botWith(standIn, questions(respond, pictures)).handleUpdate(standIn.say(standIn.reader(), 'When?'));
    expect(standIn.refusals).toEqual([]);
    expect(standIn.callsOf('sendPhoto')).toHaveLength(1);
  });
});
