import type { Language } from '../text/language.ts';

/** The language of whoever sits at the terminal, from the variables of POSIX that say it; English unless it is ours. */
export function localeLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const [language] = locale.toLowerCase().split(/[_.@-]/);
  return language === 'ru' || language === 'kk' ? language : 'en';
}
