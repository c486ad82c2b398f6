import { describe, expect, it } from 'vitest';
import { answerBatch } from '../../src/terminal/batch.ts';
import { fakeLibrary, keptOutput, linesOf } from './fakes.ts';

async function batch(lines: readonly string[], call: { limit?: number; asked?: string } = {}) {
  const library = fakeLibrary();
  const output = keptOutput();
  const failed = await answerBatch({ command: 'batch', json: false, ...call }, library, {
    output,
    lines: linesOf(...lines),
    today: '2024-05-06',
    preferred: 'en',
  });
  return { asked: library.asked, output, failed, records: output.results.map((line) => JSON.parse(line)) };
}

describe('answerBatch', () => {
  it('answers line by line, in order, with the id of each', async () => {
    const { records, failed } = await batch([
      '{"id": "b", "question": "One?"}',
      '{"id": 2, "question": "Two?"}',
      '{"question": "Three?"}',
    ]);
    expect(records.map(({ id, question }) => [id, question])).toEqual([
      ['b', 'One?'],
      [2, 'Two?'],
      [undefined, 'Three?'],
    ]);
    expect(failed).toBe(0);
  });

  it('answers each line before it reads the next', async () => {
    const output = keptOutput();
    async function* lines() {
      yield '{"question": "One?"}';
      expect(output.results).toHaveLength(1);
      yield '{"question": "Two?"}';
      expect(output.results).toHaveLength(2);
    }
    const surroundings = { output, lines: lines(), today: '2024-05-06', preferred: 'en' } as const;
    await answerBatch({ command: 'batch', json: true }, fakeLibrary(), surroundings);
    expect(output.results).toHaveLength(2);
  });

  it('takes the day of the line, else of the call, else today', async () => {
    const lines = ['{"question": "One?", "asked": "2022-01-10"}', '{"question": "Two?"}'];
    const days = async (call: { asked?: string }) =>
      (await batch(lines, call)).asked.map(({ asked }) => asked);
    expect(await days({})).toEqual(['2022-01-10', '2024-05-06']);
    expect(await days({ asked: '2023-01-01' })).toEqual(['2022-01-10', '2023-01-01']);
  });

  it('passes the limit on', async () => {
    expect((await batch(['{"question": "One?"}'], { limit: 2 })).asked).toEqual([
      { question: 'One?', asked: '2024-05-06', limit: 2 },
    ]);
  });

  it('skips blank lines and takes a byte order mark', async () => {
    const { records, failed } = await batch(['\u{feff}{"question": "One?"}', '', '  ']);
    expect(records).toHaveLength(1);
    expect(failed).toBe(0);
  });

  it('names the line of each that holds no question, and answers the rest', async () => {
    const { output, records, failed } = await batch([
      '{"question": "One?"}',
      '{"question": ',
      '["One?"]',
      'null',
      '',
      '{"id": "x"}',
      '{"question": "  "}',
      '{"question": 5, "asked": "2022-02-30"}',
      '{"question": "Two?", "id": {}}',
      '{"question": "Three?"}',
    ]);
    const form = 'not a JSON object; a line should look like {"id": "1", "question": "When did it begin?"}';
    expect(output.notes).toEqual([
      `stdin:2: ${form}`,
      `stdin:3: ${form}`,
      `stdin:4: ${form}`,
      'stdin:6: question must be a text',
      'stdin:7: question is empty',
      'stdin:8: question must be a text; asked must be a day of the calendar, YYYY-MM-DD',
      'stdin:9: id must be a text or a number',
    ]);
    expect(records.map(({ question }) => question)).toEqual(['One?', 'Three?']);
    expect(failed).toBe(7);
  });

  it('shows how far it is, and takes that away at the end', async () => {
    const { output } = await batch(['{"question": "One?"}', '{"question": "Two?"}']);
    expect(output.steps).toEqual(['1 answered', '2 answered', '']);
  });
});
