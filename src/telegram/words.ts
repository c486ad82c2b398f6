import type { Language } from '../text/language.ts';

/** What the Telegram surface itself says to a reader; everything about the articles comes from the conversation. */
interface Words {
  /** Shown in the menu of commands, by command. */
  readonly commands: { readonly [Command in MenuCommand]: string };
  /** To a press whose question is gone. At most 200 characters, as an answer to a callback query. */
  readonly askAgain: string;
  /** To a sticker, a voice message and whatever else has no words. */
  readonly textOnly: string;
  /** When an answer failed for a reason of our own. */
  readonly failed: string;
}

/** The commands of the menu, in its order. */
export const MENU = ['ask', 'timeline', 'who', 'help', 'privacy'] as const;
export type MenuCommand = (typeof MENU)[number];

export const WORDS: { readonly [L in Language]: Words } = {
  en: {
    commands: {
      ask: 'Ask a question about the news',
      timeline: 'What happened, day by day',
      who: 'Who was involved, and as what',
      help: 'How to ask',
      privacy: 'What is stored about you',
    },
    askAgain: 'I can no longer see the question. Please ask it again.',
    textOnly: 'I only read text. Ask me about the news in plain words, or see /help.',
    failed: 'Something went wrong on my side. Please try again.',
  },
  ru: {
    commands: {
      ask: 'Задать вопрос о новостях',
      timeline: 'Что происходило, день за днём',
      who: 'Кто участвовал и в какой роли',
      help: 'Как спрашивать',
      privacy: 'Что о вас хранится',
    },
    askAgain: 'Я больше не вижу вопроса. Задайте его, пожалуйста, ещё раз.',
    textOnly: 'Я читаю только текст. Спросите о новостях простыми словами или откройте /help.',
    failed: 'У меня что-то не получилось. Попробуйте, пожалуйста, ещё раз.',
  },
  kk: {
    commands: {
      ask: 'Жаңалықтар туралы сұрақ қою',
      timeline: 'Не болды, күн сайын',
      who: 'Кім қатысты, қандай қызметте',
      help: 'Қалай сұрауға болады',
      privacy: 'Сіз туралы не сақталады',
    },
    askAgain: 'Сұрақ енді көрінбейді. Оны қайта қойыңызшы.',
    textOnly: 'Мен тек мәтін оқимын. Жаңалықтар туралы жай сөзбен сұраңыз немесе /help ашыңыз.',
    failed: 'Менде бірдеңе дұрыс болмады. Қайталап көріңізші.',
  },
};
