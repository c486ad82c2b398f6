import { expect, it } from 'vitest';
import { fingerprint, Recent } from '../../src/telegram/recent.ts';

it('keeps the latest entries only', () => {
  const recent = new Recent<string, number>(2);
  recent.set('a', 1);
  recent.set('b', 2);
  recent.set('a', 3);
  recent.set('c', 4);
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([3, undefined, 4]);
});

it('forgets what is deleted', () => {
  const recent = new Recent<string, number>(2);
  recent.set('a', 1);
  recent.delete('a');
  expect(recent.get('a')).toBeUndefined();
});

it('knows a value by its fingerprint, which does not tell it', () => {
  expect(fingerprint({ text: 'secret' })).toBe(fingerprint({ text: 'secret' }));
  expect(fingerprint({ text: 'secret' })).not.toBe(fingerprint({ text: 'other' }));
  expect(fingerprint({ text: 'secret' })).not.toContain('secret');
});
