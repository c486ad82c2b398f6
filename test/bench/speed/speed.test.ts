import { describe, expect, it } from 'vitest';
import { timesOf } from '../../../bench/speed/speed.ts';

describe('timesOf', () => {
  it('puts each question to all before the next, which another one gets first', async () => {
    const asked: string[] = [];
    const answering = (name: string) => ({
      name,
      answer: async (question: number) => asked.push(`${name}${question}`),
    });
    const times = await timesOf([answering('a'), answering('b')], [1, 2, 3]);
    expect(asked).toEqual(['a1', 'b1', 'b2', 'a2', 'a3', 'b3']);
    expect(times.map((one) => one.length)).toEqual([3, 3]);
    expect(times.flat().every((one) => one >= 0)).toBe(true);
  });
});
