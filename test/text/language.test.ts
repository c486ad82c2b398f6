import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/text/language.ts';

describe('languageOf', () => {
  it('tells English, Russian and Kazakh by their letters', () => {
    expect(languageOf('The protests began on 2 January.')).toBe('en');
    expect(languageOf('Протесты начались 2 января.')).toBe('ru');
    expect(languageOf('Наразылық 2 қаңтарда басталды.')).toBe('kk');
  });

  it('tells a short Kazakh question', () => {
    expect(languageOf('Тоқаев кім?')).toBe('kk');
  });

  it('tells a Kazakh question that has none of its own letters', () => {
    expect(languageOf('Бейрутта не болды?')).toBe('kk');
    expect(languageOf('2 тамыз')).toBe('kk');
  });

  it('takes a question with a long foreign name for the language it begins in', () => {
    expect(languageOf('Кто Kassym-Jomart Tokayev?')).toBe('ru');
  });

  it('goes by the greater part of a mixed text', () => {
    expect(languageOf('Что такое CSTO?')).toBe('ru');
    expect(languageOf('The commitment of the Government [Казахстана] to human rights')).toBe('en');
  });

  it('does not take a Russian text for Kazakh because it spells one Kazakh name', () => {
    expect(
      languageOf('Министр встретился в городе с жителями, среди которых был и писатель Мұхтар Ивановский.'),
    ).toBe('ru');
  });

  it('believes a declared language that is written in the script found', () => {
    expect(languageOf('Президент министр', 'kk')).toBe('kk');
    expect(languageOf('Президент министр', 'KK-kz')).toBe('kk');
    expect(languageOf('Наразылық басталды', 'ru')).toBe('ru');
  });

  it('does not believe one that is not', () => {
    expect(languageOf('The president spoke.', 'ru')).toBe('en');
    expect(languageOf('Президент выступил.', 'en')).toBe('ru');
    expect(languageOf('Президент выступил.', 'uk')).toBe('ru');
  });

  it('passes over the letters of addresses', () => {
    const address = 'https://news.example/society/an-address-longer-than-all-that-stands-before-it';
    expect(languageOf(`${'Президент выступил. '.repeat(12)}${address.repeat(4)}`)).toBe('ru');
    expect(languageOf(`(видео) ${address}`)).toBe('ru');
  });

  it('takes a text without letters of ours for English', () => {
    for (const text of ['', '2022', '東京', 'يناير', '🙂', '\ud800']) expect(languageOf(text)).toBe('en');
  });
});
