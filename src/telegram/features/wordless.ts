import type { Context } from 'grammy';
import { Composer } from 'grammy';
import { send } from '../answering.ts';
import { readersLanguage } from '../reading.ts';
import { WORDS } from '../words.ts';

/**
 * Tells who sends a sticker, a voice message or a picture without a caption in a private chat that the bot reads text.
 * The pictures of an album come one by one, and the caption with one of them: they get no hint.
 */
export function wordless(): Composer<Context> {
  const composer = new Composer();
  composer
    .chatType('private')
    .on(
      [
        'message:file',
        'message:location',
        'message:contact',
        'message:poll',
        'message:dice',
        'message:story',
      ],
      async (ctx, next) => {
        const { caption, media_group_id: album, message_id, via_bot: by } = ctx.message;
        if (caption !== undefined || album !== undefined || by?.id === ctx.me.id) return next();
        const text = WORDS[readersLanguage(ctx.from.language_code)].textOnly;
        await send(ctx, { message: { text, entities: [] }, replyTo: message_id });
      },
    );
  return composer;
}
