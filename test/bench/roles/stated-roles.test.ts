import { expect, it } from 'vitest';
import { statedRolesIn } from '../../../bench/roles/stated-roles.ts';

it('tells each role with the mention that it is stated of', () => {
  const text = 'Energy Minister Anna Bos met the engineer Paul Lee in Rome. Bos left.';
  const stated = statedRolesIn({ id: '1', date: '2022-01-05', text });
  expect(stated.map(({ start, end, role }) => [text.slice(start, end), start, role])).toEqual([
    ['Anna Bos', 16, 'Energy Minister'],
    ['Paul Lee', 42, 'engineer'],
  ]);
});
