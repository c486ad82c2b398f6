import { describe, expect, it } from 'vitest';
import { callOf } from '../../src/terminal/arguments.ts';
import { CallError } from '../../src/terminal/call.ts';

function errorOf(...args: string[]): string {
  try {
    callOf(args);
  } catch (error) {
    if (error instanceof CallError) return error.message;
    throw error;
  }
  return 'no error';
}

describe('callOf', () => {
  it('talks when there is no command', () => {
    expect(callOf([])).toEqual({ command: 'talk' });
    expect(callOf(['--articles', 'a:b'])).toEqual({ command: 'talk', folders: ['a', 'b'] });
    expect(callOf(['--polling'])).toEqual({ command: 'talk', delivery: 'polling' });
    expect(callOf(['--webhook'])).toEqual({ command: 'talk', delivery: 'webhook' });
  });

  it('asks', () => {
    expect(callOf(['ask', ' When? '])).toEqual({ command: 'ask', question: 'When?', json: false });
    expect(
      callOf(['--json', 'ask', 'When?', '--limit=2', '--asked', '2022-01-10', '--articles', 'a']),
    ).toEqual({
      command: 'ask',
      question: 'When?',
      json: true,
      limit: 2,
      asked: '2022-01-10',
      folders: ['a'],
    });
  });

  it('takes what follows -- for a word', () => {
    expect(callOf(['ask', '--', '--help?'])).toEqual({ command: 'ask', question: '--help?', json: false });
  });

  it('asks a batch', () => {
    expect(callOf(['ask', '--batch', '--limit', '3'])).toEqual({ command: 'batch', json: false, limit: 3 });
  });

  it('tells a timeline, of a month or a year if need be', () => {
    expect(callOf(['timeline'])).toEqual({ command: 'timeline', json: false, query: {} });
    expect(
      callOf(['timeline', 'gas prices', '--from', '2022-02', '--to', '2024-02', '--limit', '7']),
    ).toEqual({
      command: 'timeline',
      json: false,
      query: { topic: 'gas prices', from: '2022-02-01', to: '2024-02-29', limit: 7 },
    });
    expect(callOf(['timeline', '--svg', 'days.svg'])).toMatchObject({ svg: 'days.svg', query: {} });
    expect(callOf(['timeline', '--from', '2022', '--to', '2022'])).toMatchObject({
      query: { from: '2022-01-01', to: '2022-12-31' },
    });
    expect(callOf(['timeline', '--to', '2022-01-09'])).toMatchObject({ query: { to: '2022-01-09' } });
  });

  it('tells who', () => {
    expect(callOf(['who', 'Rau'])).toEqual({ command: 'who', json: false, name: 'Rau' });
    expect(callOf(['who', ''])).toEqual({ command: 'who', json: false });
  });

  it('annotates and checks', () => {
    expect(callOf(['annotate', '--json'])).toEqual({ command: 'annotate', json: true });
    expect(callOf(['check', '--articles', 'a', '--articles', 'b:c'])).toEqual({
      command: 'check',
      json: false,
      folders: ['a', 'b', 'c'],
    });
  });

  it('takes the last of an option that can be given once', () => {
    expect(callOf(['who', '--limit', '1', '--limit', '2'])).toMatchObject({ limit: 2 });
  });

  it('helps, whatever else is wrong', () => {
    expect(callOf(['--help'])).toEqual({ command: 'help', about: undefined });
    expect(callOf(['ask', '-h'])).toEqual({ command: 'help', about: 'ask' });
    expect(callOf(['ask', '--limit', 'x', 'a', 'b', '--help'])).toEqual({ command: 'help', about: 'ask' });
    expect(callOf(['ask', '--lmit', '--help'])).toEqual({ command: 'help', about: 'ask' });
    expect(callOf(['--version'])).toEqual({ command: 'version' });
    expect(callOf(['-V'])).toEqual({ command: 'version' });
  });
});

describe('a call that asks for nothing that can be done', () => {
  it.each([
    [['ask'], 'ask needs a question, such as: dateline ask "When did the protests begin?"'],
    [['ask', '  '], 'ask needs a question, such as: dateline ask "When did the protests begin?"'],
    [
      ['ask', 'When', 'did'],
      'Too many arguments; with quotation marks they are one: dateline ask "When did"',
    ],
    [
      ['ask', '--batch', 'When?'],
      'With --batch the questions come from standard input: leave out the question.',
    ],
    [['check', 'seeds'], 'check takes no argument: "seeds" is one too many.'],
    [['tmieline'], 'Unknown command "tmieline". Did you mean timeline?'],
    [['serve'], 'Unknown command "serve". The commands are ask, timeline, who, annotate, check.'],
    [['toString'], 'Unknown command "toString". The commands are ask, timeline, who, annotate, check.'],
    [['When did it begin?'], 'To ask a question, write: dateline ask "When did it begin?"'],
    [['ask', 'x', '--lmit', '3'], 'Unknown option "--lmit". Did you mean --limit?'],
    [['check', '-x'], 'Unknown option "-x". The options are --articles, --json, --help.'],
    [
      ['ask', 'x', '--constructor'],
      'Unknown option "--constructor". The options are --explain, --batch, --limit, --asked, --articles, --json, --help.',
    ],
    [['ask', 'x', '--from', '2022'], '--from goes only with timeline.'],
    [['--from', '2022'], '--from goes only with timeline.'],
    [['who', '--svg', 'x'], '--svg goes only with timeline.'],
    [['timeline', '--svg='], '--svg needs a file.'],
    [
      ['--polling', '--webhook'],
      '--polling and --webhook exclude each other: a bot gets its updates in one way.',
    ],
    [['ask', 'x', '--limit'], '--limit needs a value.'],
    [['ask', 'x', '--limit', '--json'], '--limit needs a value.'],
    [['ask', 'x', '--json=yes'], '--json takes no value.'],
    [['check', '--articles', ''], '--articles needs a folder.'],
  ])('%j', (args, message) => {
    expect(errorOf(...args)).toBe(message);
  });

  it.each(['0', '-1', '1.5', 'ten', '1e3', '', ' ', '99999999999'])('refuses %j for a limit', (limit) => {
    expect(errorOf('who', '--limit', limit)).toBe(
      `--limit must be a positive whole number, not "${limit.trim()}".`,
    );
  });

  it.each([
    '2022-02-30',
    'yesterday',
    '2022-13',
    '2022-1-2',
    '10.01.2022',
    '',
    '2022-W01',
    '22',
    '2022-01-01T00:00',
  ])('refuses %j for a date', (date) => {
    expect(errorOf('timeline', '--from', date)).toBe(
      `--from must be a date of the calendar, YYYY-MM-DD, YYYY-MM or YYYY, not "${date}".`,
    );
  });

  it('refuses a month for the day on which it is asked', () => {
    expect(errorOf('ask', 'x', '--asked', '2022-01')).toBe(
      '--asked must be a day of the calendar, YYYY-MM-DD, not "2022-01".',
    );
  });

  it('refuses a time that ends before it begins', () => {
    expect(errorOf('timeline', '--from', '2022-02', '--to', '2022-01')).toBe(
      '--from must not be later than --to: 2022-02-01 is after 2022-01-31.',
    );
  });

  it('sends no escape sequence back to the terminal', () => {
    expect(errorOf('\u{1b}[2J')).not.toContain('\u{1b}');
  });
});
