import { describe, expect, it } from 'vitest';
import { COMMANDS, helpText, isCommand } from '../../src/terminal/commands.ts';

const names = Object.keys(COMMANDS).filter(isCommand);

describe('helpText', () => {
  it('of the program names every command, the options and an example', () => {
    const text = helpText(undefined);
    for (const name of [
      ...names,
      '--articles',
      '--polling',
      '--webhook',
      '--help',
      '--version',
      'BOT_TOKEN',
    ]) {
      expect(text).toContain(name);
    }
    expect(text).toContain('Example: dateline ask');
  });

  it.each(names)('of %s has its usage, its options and an example', (name) => {
    const text = helpText(name);
    expect(text).toMatch(new RegExp(`^Usage: dateline ${name}`));
    for (const option of COMMANDS[name].options) expect(text).toContain(`--${option}`);
    expect(text).toContain(`Example: dateline ${name}`);
  });

  it('fits a terminal', () => {
    const lines = [undefined, ...names].flatMap((name) => helpText(name).split('\n'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(90);
  });
});
