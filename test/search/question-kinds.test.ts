import { describe, expect, it } from 'vitest';
import { countedAt } from '../../src/search/question-amounts.ts';
import { expectedAnswer } from '../../src/search/question-kinds.ts';
import { subjectOf } from '../../src/search/question-subject.ts';
import { languageOf } from '../../src/text/language.ts';

describe('expectedAnswer', () => {
  it.each([
    ['Who criticized the order?', 'who'],
    ['Whom did he call?', 'who'],
    ['Which minister resigned?', 'who'],
    ['When did it begin?', 'when'],
    ['On what day did it begin?', 'when'],
    ['What year was that?', 'when'],
    ['Where did they meet?', 'where'],
    ['In which country was it?', 'where'],
    ['How many were killed?', 'how-many'],
    ['how much did it cost', 'how-much'],
    ['number of wounded people', 'how-many'],
    ['Why did they protest?', 'why'],
    ['What caused the protests?', 'why'],
    ['What did he say?', 'what'],
    ['How did they talk?', 'what'],
    ['Did he resign?', 'yes-no'],
    ['CSTO troops', 'topic'],
    ['', 'topic'],
    ['Кто такой Рау?', 'who'],
    ['Когда начались протесты?', 'when'],
    ['В каком городе это было?', 'where'],
    ['Сколько погибло?', 'how-many'],
    ['Почему они вышли?', 'why'],
    ['Что он сказал?', 'what'],
    ['Подал ли он в отставку?', 'yes-no'],
    ['войска ОДКБ', 'topic'],
    ['Тоқаев кім?', 'who'],
    ['Наразылық қашан басталды?', 'when'],
    ['Қанша адам қаза тапты?', 'how-many'],
    ['Неге наразылық болды?', 'why'],
    ['Ол қайда өтті?', 'where'],
    ['9 қаңтарда не болды?', 'what'],
  ])('reads "%s" as %s', (question, kind) => {
    expect(expectedAnswer(question, languageOf(question)).kind).toBe(kind);
  });

  it('tells which words say so', () => {
    const question = 'On what day did it begin?';
    const { sign } = expectedAnswer(question, 'en');
    expect(question.slice(sign.start, sign.end)).toBe('what day');
  });

  it('does not see question words inside other words', () => {
    expect(expectedAnswer('Whole towns nowhere', 'en').kind).toBe('topic');
    expect(expectedAnswer('Чтобы где-нибудь', 'ru').kind).toBe('where');
    expect(expectedAnswer('Некоторые ликуют', 'ru').kind).toBe('topic');
  });
});

describe('subjectOf', () => {
  it.each([
    ['Who is Mukhtar Tleuberdi?', 'Mukhtar Tleuberdi'],
    ["who's Blinken", 'Blinken'],
    ['What is the CSTO?', 'the CSTO'],
    ['What does OSCE stand for?', 'OSCE'],
    ['Tell me about Tokayev.', 'Tokayev'],
    ['  Who was Nazarbayev ?! ', 'Nazarbayev'],
    ['Кто такой Назарбаев?', 'Назарбаев'],
    ['Что такое ОДКБ?', 'ОДКБ'],
    ['Кто президент Казахстана?', 'президент Казахстана'],
    ['Расскажи о Токаеве', 'Токаеве'],
    ['Тоқаев кім?', 'Тоқаев'],
  ])('finds in "%s" the name %s', (question, subject) => {
    expect(subjectOf(question, languageOf(question))?.name).toBe(subject);
  });

  it.each([
    'Who criticized Tokayev?',
    'When did the protests begin?',
    'What did Blinken say?',
    'Who?',
    'who is',
    '',
    'Кто критиковал Токаева?',
    'Who was invited by Kazakhstan?',
    'What was said on 9 January?',
  ])('finds none in "%s"', (question) => {
    expect(subjectOf(question, languageOf(question))).toBeUndefined();
  });

  it('is done with a long question of blanks', () => {
    expect(subjectOf(`who is a${' '.repeat(10_000)}b`, 'en')?.name).toBe('a b');
  }, 1000);
});

describe('countedAt', () => {
  it.each([
    ['How many people were killed?', 'people'],
    ['how many of the protesters', 'protesters'],
    ['the number of wounded people', 'wounded'],
    ['Сколько человек погибло?', 'человек'],
    ['Қанша адам қаза тапты?', 'адам'],
  ])('finds in "%s" that %s are counted', (question, counted) => {
    const at = countedAt(question, languageOf(question));
    expect(at === undefined ? undefined : question.slice(at, at + counted.length)).toBe(counted);
  });

  it('finds nothing where no number is asked of something', () => {
    expect(countedAt('Who was killed?', 'en')).toBeUndefined();
    expect(countedAt('How many?', 'en')).toBeUndefined();
  });
});
