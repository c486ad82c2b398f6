import { describe, expect, it } from 'vitest';
import { SettingsError } from '../../src/settings.ts';
import { CallError } from '../../src/terminal/call.ts';
import { statusAfter, statusOf } from '../../src/terminal/exit-status.ts';
import { ReaderGone } from '../../src/terminal/output.ts';

/** The exit status after an error, and the lines that were told. */
function ended(error: unknown, { args = [] as readonly string[], showsStacks = false } = {}) {
  const lines: string[] = [];
  const status = statusAfter(error, { args, showsStacks, note: (line) => lines.push(line) });
  return { status, lines };
}

describe('statusAfter', () => {
  it('leads from a wrong call to the help for the command', () => {
    const error = new CallError('--limit must be a number.');
    expect(ended(error, { args: ['--limit', 'timeline', 'x'] })).toEqual({
      status: 2,
      lines: ['dateline: --limit must be a number. See dateline timeline --help.'],
    });
    expect(ended(error).lines).toEqual(['dateline: --limit must be a number. See dateline --help.']);
  });

  it('takes it for no failure that nobody reads on', () => {
    expect(ended(new ReaderGone())).toEqual({ status: 0, lines: [] });
  });

  it('tells each setting at fault in a line', () => {
    expect(ended(new SettingsError(['PORT holds "x".', 'LOG_LEVEL holds "y".']))).toEqual({
      status: 1,
      lines: ['dateline: PORT holds "x".', 'dateline: LOG_LEVEL holds "y".'],
    });
  });

  it('tells any other error in one line, and where it came from only if that is asked for', () => {
    const error = new Error('the first\n  and second line');
    expect(ended(error)).toEqual({ status: 1, lines: ['dateline: the first and second line'] });
    const { lines } = ended(error, { showsStacks: true });
    expect(lines.slice(0, 2)).toEqual(['dateline: Error: the first', 'dateline:   and second line']);
    expect(lines.some((line) => line.includes('exit-status.test.ts'))).toBe(true);
    expect(ended('a string')).toEqual({ status: 1, lines: ['dateline: a string'] });
  });

  it('shows no token', () => {
    const token = `12345:${'A'.repeat(35)}`;
    expect(ended(new Error(`fetch of /bot${token}/getMe failed`)).lines).toEqual([
      'dateline: fetch of /bot…/getMe failed',
    ]);
  });
});

it('a command that could not do all it was asked has failed', () => {
  expect([statusOf(true), statusOf(false)]).toEqual([0, 1]);
});
