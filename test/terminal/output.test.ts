import { describe, expect, it } from 'vitest';
import { outputTo, ReaderGone, type Stream } from '../../src/terminal/output.ts';

interface KeptStream extends Stream {
  readonly texts: string[];
}

function stream(options: { isTTY?: boolean; columns?: number; error?: Error } = {}): KeptStream {
  const texts: string[] = [];
  const { error, ...rest } = options;
  return {
    ...rest,
    texts,
    write: (text, done) => {
      texts.push(text);
      done(error);
      return true;
    },
  };
}

describe('outputTo', () => {
  it('writes results and notes to their own streams', async () => {
    const [results, notes] = [stream(), stream()];
    const output = outputTo(results, notes, {});
    await output.write('a result\n');
    output.note('a note\u{1b}[2J\n');
    expect(results.texts).toEqual(['a result\n']);
    expect(notes.texts).toEqual(['a note\u{fffd}[2J\u{fffd}\n']);
  });

  it('waits until results are taken, and fails when they are not', async () => {
    const full = outputTo(stream({ error: new Error('no space left') }), stream(), {});
    await expect(full.write('a')).rejects.toThrow('no space left');
  });

  it('tells a reader that has gone from other failures', async () => {
    const error = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    await expect(outputTo(stream({ error }), stream(), {}).write('a')).rejects.toThrow(ReaderGone);
  });

  it('wraps and styles only on a terminal', () => {
    expect(outputTo(stream(), stream(), {}).screen()).toEqual({
      width: Number.POSITIVE_INFINITY,
      styled: false,
    });
    expect(outputTo(stream({ isTTY: true, columns: 30 }), stream(), {}).screen()).toEqual({
      width: 30,
      styled: true,
    });
    expect(outputTo(stream({ isTTY: true }), stream(), {}).screen()).toEqual({ width: 80, styled: true });
  });

  it('does without styles where they are not wanted', () => {
    const terminal = stream({ isTTY: true, columns: 30 });
    expect(outputTo(terminal, stream(), { NO_COLOR: '1' }).screen().styled).toBe(false);
    expect(outputTo(terminal, stream(), { NO_COLOR: '' }).screen().styled).toBe(true);
    expect(outputTo(terminal, stream(), { TERM: 'dumb' }).screen().styled).toBe(false);
  });

  it('shows progress on a terminal that does not show the results', () => {
    const notes = stream({ isTTY: true });
    const output = outputTo(stream(), notes, {});
    output.progress('1 answered');
    output.progress('1 answered');
    output.note('stdin:2: no');
    output.progress('2 answered');
    output.progress('');
    expect(notes.texts).toEqual([
      '\r1 answered\u{1b}[K',
      '\r\u{1b}[K',
      'stdin:2: no\n',
      '\r2 answered\u{1b}[K',
      '\r\u{1b}[K',
    ]);
  });

  it.each([
    [false, false],
    [true, true],
    [true, false],
  ])('shows no progress otherwise (results on a terminal: %s, notes: %s)', (results, notes) => {
    const kept = stream({ isTTY: notes });
    outputTo(stream({ isTTY: results }), kept, {}).progress('1 answered');
    expect(kept.texts).toEqual([]);
  });
});
