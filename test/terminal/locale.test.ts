import { describe, expect, it } from 'vitest';
import { localeLanguage } from '../../src/terminal/locale.ts';

describe('localeLanguage', () => {
  it.each([
    [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
    [{ LANG: 'kk_KZ@cyrillic' }, 'kk'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'de_DE' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{}, 'en'],
    [{ LC_ALL: 'kk', LC_MESSAGES: 'en_US', LANG: 'ru_RU' }, 'kk'],
    [{ LC_ALL: '', LC_MESSAGES: 'ru', LANG: 'en_US' }, 'ru'],
  ] as const)('of %j is %s', (environment, language) => {
    expect(localeLanguage(environment)).toBe(language);
  });
});
