import { describe, expect, it } from 'vitest';
import { eventAsked } from '../../src/search/event-bounds.ts';
import { expectedAnswer } from '../../src/search/question-kinds.ts';
import { languageOf } from '../../src/text/language.ts';

function event(question: string) {
  const language = languageOf(question);
  const found = eventAsked(question, language, expectedAnswer(question, language).sign);
  return found && [found.bound, question.slice(found.clause.start, found.clause.end)];
}

describe('eventAsked', () => {
  it.each([
    ['What happened after the CSTO arrived?', 'after', 'the CSTO arrived'],
    ["who spoke before Tokayev's speech", 'before', "Tokayev's speech"],
    ['What has changed since the state of emergency?', 'since', 'the state of emergency'],
    ['After the talks began who spoke?', 'after', 'the talks began'],
    ['Before the talks began, who spoke?', 'before', 'the talks began'],
    ['Что было после введения ЧП?', 'after', 'введения ЧП'],
    ['кто выступил до того, как начались протесты', 'before', 'начались протесты'],
    ['С начала протестов сколько погибло?', 'since', 'начала протестов'],
    ['Наразылық басталғаннан кейін не болды?', 'after', 'Наразылық басталған'],
  ])('finds in "%s" what came %s', (question, bound, clause) => {
    expect(event(question)).toEqual([bound, clause]);
  });

  it.each([
    'When did the protests begin?',
    'What happened after that?',
    'What did he do after two days?',
    'Who is the street named after Abai Kunanbaev?',
    'Who came after Nazarbayev?',
    'What became legal after a referendum?',
    'He escaped after sightings of which animal?',
    '',
  ])('finds none in "%s"', (question) => {
    expect(event(question)).toBeUndefined();
  });
});
