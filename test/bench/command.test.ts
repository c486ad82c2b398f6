import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { foldsIn, partIn, pathsOf, run, WrongCall } from '../../bench/command.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

describe('pathsOf', () => {
  it('are counted from where npm was called', () => {
    vi.stubEnv('INIT_CWD', '/home');
    expect(pathsOf(['sets/one', '/two'])).toEqual([resolve('/home/sets/one'), resolve('/two')]);
  });

  it('are at least one', () => {
    expect(() => pathsOf([])).toThrow(WrongCall);
  });
});

describe('foldsIn', () => {
  it('are a whole number, at least 2', () => {
    expect(foldsIn('5')).toBe(5);
    for (const wrong of ['1', '2.5', 'five', '']) expect(() => foldsIn(wrong), wrong).toThrow(WrongCall);
  });
});

describe('partIn', () => {
  it('is one of the two, or none', () => {
    expect([partIn('develop'), partIn('aside'), partIn(undefined)]).toEqual(['develop', 'aside', undefined]);
  });

  it('tells which there are where another is named', () => {
    expect(() => partIn('half')).toThrow(new WrongCall('--part is "half"; it should be develop or aside'));
  });
});

describe('run', () => {
  const told = vi.fn();
  const endOf = async (failure?: Error) => {
    vi.spyOn(console, 'error').mockImplementation(told.mockClear());
    await run(async () => {
      if (failure !== undefined) throw failure;
    }, 'eval DIR …');
    return { status: process.exitCode, told: told.mock.lastCall };
  };

  it('says nothing when all went well', async () => {
    expect(await endOf()).toEqual({ status: undefined, told: undefined });
  });

  it('tells a failure with status 1, and a wrong call with status 2 and how it is called', async () => {
    expect(await endOf(new Error('no such folder'))).toEqual({ status: 1, told: ['no such folder'] });
    expect(await endOf(new WrongCall('name a folder'))).toEqual({
      status: 2,
      told: ['name a folder\n\neval DIR …'],
    });
  });
});
