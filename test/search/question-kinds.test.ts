import { describe, expect, it } from 'vitest';
import { askingAt, expectedAnswer } from '../../src/search/question-kinds.ts';
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
    ['since when is there a state of emergency', 'when'],
    ['How long ago did it begin?', 'when'],
    ['How long did it last?', 'how-many'],
    ['how old is he', 'how-many'],
    ['How far is it to the town?', 'how-many'],
    ['What percentage voted?', 'how-much'],
    ['What is the price of gas?', 'how-much'],
    ['Gas prices rose. By how much?', 'how-much'],
    ['Whose order was it?', 'who'],
    ['To whom did he speak?', 'who'],
    ['how come they left', 'why'],
    ['tell me when it began', 'when'],
    ['Could you please tell me who did it', 'who'],
    ['do you know how many died', 'how-many'],
    ['I wonder whether he resigned', 'yes-no'],
    ['is it true that he resigned, and why?', 'yes-no'],
    ['wen did it begin', 'when'],
    ['hwo many died', 'how-many'],
    ['When the protests began, who was president?', 'who'],
    ['The man who left was from where?', 'where'],
    ['They marched on Monday. Who led them?', 'who'],
    ['с каких пор действует запрет', 'when'],
    ['Когда стало известно, что он ушёл?', 'when'],
    ['Сколько стоит газ?', 'how-much'],
    ['на сколько выросли цены', 'how-much'],
    ['Сколько ему лет?', 'how-many'],
    ['Чей это приказ?', 'who'],
    ['Кому он позвонил?', 'who'],
    ['скажите пожалуйста, где это было', 'where'],
    ['кагда это было', 'when'],
    ['Правда ли, что он ушёл?', 'yes-no'],
    ['Сказал ли он, что уйдёт?', 'yes-no'],
    ['Токаев когда родился', 'when'],
    ['Газ қанша тұрады?', 'how-much'],
    ['Тоқаев неше жаста?', 'how-many'],
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

describe('askingAt', () => {
  it.each([
    ['please tell me when it began', 'when it began'],
    ['Do you know, who did it?', 'who did it?'],
    ['Скажите, пожалуйста, где это', 'где это'],
    ['Who knows?', 'Who knows?'],
  ])('finds in "%s" the question "%s"', (question, asking) => {
    expect(question.slice(askingAt(question, languageOf(question)))).toBe(asking);
  });
});
