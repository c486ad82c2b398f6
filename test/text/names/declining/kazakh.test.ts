import { expect, test } from 'vitest';
import { annotate } from '../../../../src/text/annotation.ts';
import { readNameKnowledge } from '../../../../src/text/names/knowledge.ts';

const knowledge = readNameKnowledge();

/** The names in Kazakh sentences, each with its kind. */
function namesIn(text: string): string[] {
  const annotation = annotate({ id: 'a', text, date: '2023-05-04', language: 'kk' }, knowledge);
  return Array.from(annotation.names, ({ text: name, kind }) => `${kind}: ${name}`);
}

test('a place is found in every case', () => {
  expect(namesIn('Жаңаөзенде мұнайшылар ереуілге шықты.')).toEqual(['place: Жаңаөзенде']);
  expect(namesIn('Олар кеше Астанадан келді.')).toEqual(['place: Астанадан']);
});

test('a person is parted from the place behind him', () => {
  expect(namesIn('Нұрланов Парижде Эмманюэль Дювальмен кездесті.')).toEqual([
    'person: Нұрланов',
    'place: Парижде',
    'person: Эмманюэль Дювальмен',
  ]);
});

test('a surname or patronymic tells a person in any case', () => {
  expect(namesIn('Сәрсеновтың айтуынша, жағдай тұрақты.')).toEqual(['person: Сәрсеновтың']);
  expect(namesIn('Асқар Мұратұлы Түркістанға барды.')).toEqual([
    'person: Асқар Мұратұлы',
    'place: Түркістанға',
  ]);
});

test('an organisation ends with its head, whatever small words stand before it', () => {
  expect(namesIn('Бұл туралы Ішкі істер министрлігі хабарлады.')).toEqual([
    'organisation: Ішкі істер министрлігі',
  ]);
  expect(namesIn('Қорғаныс министрлігі Қарағанды облысында жаттығу өткізді.')).toEqual([
    'organisation: Қорғаныс министрлігі',
    'place: Қарағанды облысында',
  ]);
  expect(namesIn('Наурыз айында Қазақстан құрамасы Данияны жеңді.')).toEqual([
    'organisation: Қазақстан құрамасы',
    'place: Данияны',
  ]);
});

test('what a place is says so from behind it without belonging to its name', () => {
  expect(namesIn('Ертіс өзенінде су деңгейі көтерілді.')).toEqual(['place: Ертіс']);
});

test('two people who stand together are two, and an office is no body', () => {
  expect(namesIn('Ерлан Омаров Нұрлан Сәрсеновты Премьер-министр қызметіне тағайындады.')).toEqual([
    'person: Ерлан Омаров',
    'person: Нұрлан Сәрсеновты',
  ]);
});

test('two places that stand together are two', () => {
  expect(namesIn('Алматы Казахстан деген жазу ілінді.')).toEqual(['place: Алматы', 'place: Казахстан']);
});

test('what somebody is begins no name at the start of a sentence', () => {
  expect(namesIn('Футболшы Моро гол соқты.')).toEqual(['person: Моро']);
});

test('a name ends with a case ending, and a surname ends it', () => {
  expect(namesIn('Кеше Асқар Сәрсеновпен Нұрлан Омаров кездесті.')).toEqual([
    'person: Асқар Сәрсеновпен',
    'person: Нұрлан Омаров',
  ]);
  expect(namesIn('Гизат Омаров Қауіпсіздік Кеңесінің хатшысы болып тағайындалды.')).toEqual([
    'person: Гизат Омаров',
    'organisation: Қауіпсіздік Кеңесінің',
  ]);
});

test('what is somebody’s and has a capital names nothing', () => {
  expect(namesIn('Президенттің Жарлығымен Асқар Омаров тағайындалды.')).toEqual(['person: Асқар Омаров']);
});
