import { expect, test } from 'vitest';
import { annotate } from '../../../../src/text/annotation.ts';
import { readNameKnowledge } from '../../../../src/text/names/knowledge.ts';

const knowledge = readNameKnowledge();

/** The names in Russian sentences, each with its kind. */
function namesIn(text: string): string[] {
  const annotation = annotate({ id: 'a', text, date: '2023-05-04', language: 'ru' }, knowledge);
  return Array.from(annotation.names, ({ text: name, kind }) => `${kind}: ${name}`);
}

test('a person is parted from the body in which he holds an office', () => {
  expect(namesIn('Представитель Генеральной прокуратуры Данияр Лосев не согласился.')).toEqual([
    'organisation: Генеральной прокуратуры',
    'person: Данияр Лосев',
  ]);
});

test('a body is found in the prepositional', () => {
  expect(namesIn('Жалобу рассмотрели в Верховном суде.')).toEqual(['organisation: Верховном суде']);
});

test('what somebody goes into is a place', () => {
  expect(namesIn('Депутаты прибыли в Кордову.')).toEqual(['place: Кордову']);
});

test('a person is none of the place that the office before the name is of', () => {
  expect(namesIn('Указом главы государства Гизат Лосевский назначен послом.')).toEqual([
    'person: Гизат Лосевский',
  ]);
});

test('a relative is parted from the one whose relative he is', () => {
  expect(namesIn('Жена Жамалова Динара Сапарова рассказала об этом.')).toEqual([
    'person: Жамалова',
    'person: Динара Сапарова',
  ]);
  expect(namesIn('Жена Динара Сапарова рассказала об этом.')).toEqual(['person: Динара Сапарова']);
});

test('somebody is parted from the one whose office he holds or who stands in another case', () => {
  expect(namesIn('Это подтвердил пресс-секретарь Жамалова Данияр Орлов.')).toEqual([
    'person: Жамалова',
    'person: Данияр Орлов',
  ]);
  expect(namesIn('Утром с Сергеем Жамаловым Орлов говорил час.')).toEqual([
    'person: Сергеем Жамаловым',
    'person: Орлов',
  ]);
  expect(namesIn('Он говорил с Анной Жамаловой Сергеевной.')).toEqual(['person: Анной Жамаловой Сергеевной']);
});

test('behind a surname or an unknown country in the genitive a first name begins a person', () => {
  expect(namesIn('Адвокат Жамалова Игорь Орлов подал жалобу.')).toEqual([
    'person: Жамалова',
    'person: Игорь Орлов',
  ]);
  expect(namesIn('Министр обороны Зарении Ирина Орлова ушла.')).toEqual([
    'place: Зарении',
    'person: Ирина Орлова',
  ]);
});

test('behind the acronym of a state a person begins', () => {
  expect(namesIn('Депутат Мажилиса Парламента РК Ермурат Сапи ушёл.')).toEqual([
    'organisation: Мажилиса Парламента РК',
    'person: Ермурат Сапи',
  ]);
});

test('whose a company is, is a person', () => {
  expect(namesIn('Компания Элдора Марка запустит спутники.')).toEqual(['person: Элдора Марка']);
});

test('a name in -о is no case of a common word', () => {
  expect(namesIn('Потом Моро пела долго.')).toEqual(['person: Моро']);
});
