import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { linesFrom } from '../../src/terminal/lines.ts';

describe('linesFrom', () => {
  it('reads every line, with or without a line feed at the end', async () => {
    const input = new PassThrough();
    input.end('one\r\ntwo\n\nthree');
    const lines: string[] = [];
    for await (const line of linesFrom(input)) {
      // Slower than the input, which must not lose a line by it.
      await new Promise((resolve) => setImmediate(resolve));
      lines.push(line);
    }
    expect(lines).toEqual(['one', 'two', '', 'three']);
  });

  it('ends when the signal is aborted, although the input goes on', async () => {
    const input = new PassThrough();
    const stopping = new AbortController();
    const lines = linesFrom(input, { signal: stopping.signal });
    input.write('one\n');
    expect(await lines.next()).toEqual({ done: false, value: 'one' });
    const next = lines.next();
    stopping.abort();
    expect((await next).done).toBe(true);
  });

  it('hands out no further line once the signal is aborted', async () => {
    const input = new PassThrough();
    const stopping = new AbortController();
    const lines = linesFrom(input, { signal: stopping.signal });
    input.write('one\ntwo\nthree\n');
    await lines.next();
    stopping.abort();
    expect((await lines.next()).done).toBe(true);
  });

  it('prompts for each line that a person types', async () => {
    const [input, output] = [new PassThrough(), new PassThrough({ encoding: 'utf8' })];
    let shown = '';
    output.on('data', (text: string) => {
      shown += text;
    });
    const lines = linesFrom(input, { typed: { prompt: '> ', output } });
    input.write('one\n');
    await lines.next();
    expect(shown.split('> ')).toHaveLength(2);
    input.end('two\n');
    await lines.next();
    await lines.return(undefined);
    expect(shown.split('> ').length).toBeGreaterThanOrEqual(3);
  });
});
