import { expect, it } from 'vitest';
import { version } from '../../src/terminal/version.ts';

it('the version is three numbers', async () => {
  expect(await version()).toMatch(/^\d+\.\d+\.\d+$/);
});
