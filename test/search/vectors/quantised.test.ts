import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, lengthOf, product, quantise, unpacked } from '../../../src/search/vectors/quantised.ts';
import { towards } from './fakes.ts';

describe('a quantised vector', () => {
  it('takes half a byte a component', () => {
    expect(bytesOf(512)).toBe(256);
    expect(quantise(towards(0))).toHaveLength(16);
  });

  it('holds two components a byte, each in steps stored 8 higher, the first in the lower half', () => {
    // 1 and -0.1 in steps of 2.5 / (7 √32): the first is cut at 7, the second is -1.58, nearly -2.
    const vector = new Float32Array(32);
    vector[0] = 1;
    vector[1] = -0.1;
    const bytes = quantise(vector);
    expect(bytes[0]).toBe((7 + 8) | ((-2 + 8) << 4));
    expect([...bytes.subarray(1)]).toEqual(Array(15).fill(0x88));
    expect(lengthOf(bytes)).toBeCloseTo(Math.sqrt(49 + 4));
  });

  it('gives the product with another vector, in steps, wherever it begins', () => {
    const bytes = new Uint8Array(20);
    bytes.set(quantise(towards(0, 5)), 4);
    expect(product(towards(0, 5), bytes, 4) / lengthOf(bytes.subarray(4))).toBeCloseTo(1);
    expect(product(towards(1, 2), bytes, 4)).toBe(0);
  });

  it('is unpacked into its steps, wherever it begins', () => {
    // Steps 1, -1, 7 and -7, stored 8 higher.
    expect([...unpacked(Uint8Array.of(0, 9 | (7 << 4), 15 | (1 << 4)), 1, 4)]).toEqual([1, -1, 7, -7]);
  });

  it('keeps the angle of vectors without extreme components', () => {
    const component = fc.integer({ min: -20, max: 20 });
    const components = fc.array(component, { minLength: 64, maxLength: 64 });
    const vectors = components.filter((all) => all.filter((one) => one !== 0).length > 32);
    fc.assert(
      fc.property(vectors, vectors, (first, second) => {
        const [one, other] = [unit(first), unit(second)];
        const exact = one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
        const bytes = quantise(other);
        expect(Math.abs(product(one, bytes, 0) / lengthOf(bytes) - exact)).toBeLessThan(0.2);
      }),
    );
  });
});

function unit(components: readonly number[]): Float32Array {
  const length = Math.hypot(...components);
  return Float32Array.from(components, (component) => component / length);
}
