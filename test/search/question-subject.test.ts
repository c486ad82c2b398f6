import { describe, expect, it } from 'vitest';
import { subjectOf } from '../../src/search/question-subject.ts';
import { languageOf } from '../../src/text/language.ts';

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
    ['do you know who Tokayev is?', 'Tokayev'],
    ['zbigniew rau, who is he', 'zbigniew rau'],
    ['what do you know about Rau', 'Rau'],
    ['ОДКБ — это что такое?', 'ОДКБ'],
    ['что за организация ОБСЕ', 'ОБСЕ'],
    ['ҰҚШҰ дегеніміз не?', 'ҰҚШҰ'],
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
    'Who is it that Blinken criticized?',
    'who is he',
  ])('finds none in "%s"', (question) => {
    expect(subjectOf(question, languageOf(question))).toBeUndefined();
  });

  it('is done with a long question of blanks', () => {
    expect(subjectOf(`who is a${' '.repeat(10_000)}b`, 'en')?.name).toBe('a b');
  }, 1000);

  it.each([
    ['What is the CSTO?', true],
    ['what is lustration', true],
    ["what's an embargo", true],
    ['what is the meaning of lustration', true],
    ['What does OSCE stand for?', true],
    ['Что такое ОДКБ?', true],
    ['What is the plan?', false],
    ['What is the mission of the CSTO?', false],
    ['Who is Rau?', false],
    ['Кто такой Рау?', false],
  ])('tells whether "%s" asks for a meaning: %s', (question, isToBeDefined) => {
    expect(subjectOf(question, languageOf(question))?.isToBeDefined).toBe(isToBeDefined);
  });
});
