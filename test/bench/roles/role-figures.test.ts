import { describe, expect, it } from 'vitest';
import { type RoleOutcome, roleOutcomeOf, scoreRoles } from '../../../bench/roles/role-figures.ts';
import type { LabelledRole } from '../../../bench/roles/role-labels.ts';

const label = (core: string, more: Partial<LabelledRole> = {}): LabelledRole => ({
  name: { start: 10, end: 18 },
  core,
  reach: core,
  optional: false,
  ...more,
});
const stated = (role: string, start = 10) => ({ start, end: start + 8, role });
const counts = ({ right, wrong, missed }: RoleOutcome) => [right.length, wrong.length, missed.length];

describe('roleOutcomeOf', () => {
  it('takes a role as right that differs in articles, endings, capitals and signs', () => {
    const roles = [label("Acme's Chairman")];
    expect(counts(roleOutcomeOf({ roles }, [stated('the Acme chairman')]))).toEqual([1, 0, 0]);
  });

  it('takes words of the reach, but none beyond it and none missing from the core', () => {
    const roles = [label('head of Acme', { reach: 'new head of Acme in Vale' })];
    const outcome = (role: string) => counts(roleOutcomeOf({ roles }, [stated(role)]));
    expect(outcome('head of Acme in Vale')).toEqual([1, 0, 0]);
    expect(outcome('head')).toEqual([0, 1, 1]);
    expect(outcome('first new head of Acme')).toEqual([0, 1, 1]);
    expect(outcome('ahead of Acme')).toEqual([0, 1, 1]);
  });

  it('counts a possessive ending for nothing, also one that is parted from its word', () => {
    const roles = [label('Acme s head')];
    expect(counts(roleOutcomeOf({ roles }, [stated("Acme's head")]))).toEqual([1, 0, 0]);
  });

  it('takes it only of the same name, and each once', () => {
    const roles = [label('mayor')];
    expect(counts(roleOutcomeOf({ roles }, [stated('mayor', 40)]))).toEqual([0, 1, 1]);
    expect(counts(roleOutcomeOf({ roles }, [stated('mayor'), stated('mayor')]))).toEqual([1, 1, 0]);
  });

  it('counts what readers may differ on neither way', () => {
    const roles = [label('veteran', { optional: true })];
    expect(counts(roleOutcomeOf({ roles }, [stated('veteran')]))).toEqual([0, 0, 0]);
    expect(counts(roleOutcomeOf({ roles }, []))).toEqual([0, 0, 0]);
  });
});

describe('scoreRoles', () => {
  it('gives the shares of all statements together', () => {
    const roles = [label('mayor'), label('judge')];
    const outcomes = [
      roleOutcomeOf({ roles }, [stated('mayor'), stated('clerk')]),
      roleOutcomeOf({ roles: [] }, [stated('clerk'), stated('cook')]),
    ];
    expect(scoreRoles(outcomes)).toEqual({
      sentences: 2,
      expected: 2,
      found: 4,
      precision: 0.25,
      recall: 0.5,
      f1: 1 / 3,
    });
    expect(scoreRoles([])).toEqual({
      sentences: 0,
      expected: 0,
      found: 0,
      precision: undefined,
      recall: undefined,
      f1: undefined,
    });
  });
});
