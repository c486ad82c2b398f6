import { describe, expect, it } from 'vitest';
import { talk } from '../../src/terminal/talk.ts';
import { fakeLibrary, keptOutput, linesOf } from './fakes.ts';

async function conversation(interactive: boolean, ...lines: string[]) {
  const library = fakeLibrary();
  const output = keptOutput();
  await talk(library, linesOf(...lines), { output, interactive, preferred: 'en', today: () => '2024-05-06' });
  // The conversation may look for more than was typed, such as an example for its greeting.
  const questions = library.asked.filter(({ question }) => lines.includes(question));
  return { questions, replies: output.results };
}

describe('the conversation in a pipe', () => {
  it('answers every line in order and says nothing else', async () => {
    const { replies, questions } = await conversation(
      false,
      'When did it begin?',
      '',
      '/who',
      'And when did it end?',
    );
    expect(replies).toHaveLength(3);
    expect(replies[0]).toContain('> The protests began on January 2.\n');
    expect(replies[1]).toContain('Zbignev Rau');
    expect(questions).toMatchObject([
      { question: 'When did it begin?', asked: '2024-05-06' },
      { question: 'And when did it end?', asked: '2024-05-06' },
    ]);
  });

  it('takes a number for a question, since it offers no choices', async () => {
    const { replies, questions } = await conversation(false, 'When did it begin?', '1');
    expect(replies.join('')).not.toMatch(/\b1 \p{L}/u);
    expect(questions).toMatchObject([{ question: 'When did it begin?' }, { question: '1' }]);
  });

  it('says nothing to nothing', async () => {
    expect((await conversation(false)).replies).toEqual([]);
  });
});

describe('the conversation with a person', () => {
  it('begins with a greeting', async () => {
    const { replies } = await conversation(true);
    expect(replies).toHaveLength(1);
    expect(replies[0]).toContain('/timeline');
  });

  it('offers the buttons of a reply as numbers and takes a number for a press', async () => {
    const first = await conversation(true, 'When did it begin?');
    const choices = first.replies[1]?.split('\n').find((line) => line.startsWith('1 ')) ?? '';
    expect(choices).toContain('Timeline');
    const number = choices.split(' · ').findIndex((choice) => choice.endsWith('Timeline')) + 1;

    const { replies, questions } = await conversation(true, 'When did it begin?', String(number));
    expect(questions.map(({ question }) => question)).not.toContain(String(number));
    expect(replies[2]).toMatch(/^Timeline/);
    expect(replies[2]).toContain('2 January 2022');
  });

  it('takes a number that is no choice for a question', async () => {
    const { questions } = await conversation(true, 'When did it begin?', '2022', '99');
    expect(questions).toMatchObject([
      { question: 'When did it begin?' },
      { question: '2022' },
      { question: '99' },
    ]);
  });
});
