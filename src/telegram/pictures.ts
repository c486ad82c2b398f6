import type { Context } from 'grammy';
import { InputFile } from 'grammy';
import type { Logger } from 'pino';
import type { Reply } from '../conversation/reply.ts';
import type { Painter } from '../picture/painter.ts';
import { failureOf } from './failures.ts';
import { asTelegramKeeps, shortened } from './plain-text.ts';

/**
 * The pictures that go with replies, each as a photo after the message with the text: it is then what a reader sees first
 * of the two, the text waits for nothing, and an update that is delivered again because its text could not be sent brings
 * no second picture. Whatever goes wrong is logged and costs the picture alone; nothing is thrown.
 */
export interface Pictures {
  /** Sends the picture of `reply`, if it has one, as a reply to the same message, and answers with its id. */
  show(ctx: Context, reply: Reply, replyTo: number): Promise<number | undefined>;
  /** Deletes a picture of which the text was corrected. */
  withdraw(ctx: Context, messageId: number): Promise<void>;
}

/** https://core.telegram.org/bots/api#sendphoto */
const MOST_CAPTION_UNITS = 1024;

/** Pictures by the painter that `load` makes when the first is needed. Where it can't, there are none, and the log says so once. */
export function createPictures(load: () => Promise<Painter>, log: Logger): Pictures {
  let loading: Promise<Painter | undefined> | undefined;
  const painter = () => {
    loading ??= load().catch((error: unknown) => {
      log.warn({ failure: failureOf(error) }, 'pictures cannot be drawn here; replies go out without them');
      return undefined;
    });
    return loading;
  };

  return {
    async show(ctx, { picture }, replyTo) {
      if (picture === undefined) return undefined;
      try {
        const image = await (await painter())?.paint(picture);
        if (image === undefined) return undefined;
        const { message_id } = await ctx.replyWithPhoto(new InputFile(image, 'timeline.png'), {
          caption: shortened(asTelegramKeeps(picture.caption), MOST_CAPTION_UNITS),
          reply_parameters: { message_id: replyTo, allow_sending_without_reply: true },
        });
        return message_id;
      } catch (error) {
        log.warn({ failure: failureOf(error) }, 'a picture could not be sent');
        return undefined;
      }
    },
    async withdraw(ctx, messageId) {
      try {
        if (ctx.chatId !== undefined) await ctx.api.deleteMessage(ctx.chatId, messageId);
      } catch (error) {
        log.debug({ failure: failureOf(error) }, 'a picture could not be deleted');
      }
    },
  };
}
