import { expect, it } from 'vitest';
import { codeFingerprint } from '../../src/readings/fingerprint.ts';

it('the same code has the same fingerprint', async () => {
  expect(await codeFingerprint()).toMatch(/^[0-9a-f]{64}$/);
  expect(await codeFingerprint()).toBe(await codeFingerprint());
});
