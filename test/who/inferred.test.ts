import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/who/entity.ts';
import { createWho } from '../../src/who/who.ts';
import { annotated } from './annotated.ts';

/** The excerpts of someone's card, each with the pronoun it is inferred by. */
async function excerptsOf(name: string, text: string): Promise<(readonly [string, string | undefined])[]> {
  const who = createWho();
  who.add(annotated('a', '2022-01-10', text));
  const entity: Entity | undefined = (await who.list()).find((one) => one.name === name);
  return (entity?.excerpts ?? []).map((excerpt) => [excerpt.text, excerpt.inferred]);
}

describe('the excerpts of a person', () => {
  it('have sentences that go on with a pronoun, marked, behind those with the name', async () => {
    const text = 'President Zbignev Rau spoke in Vienna. He urged restraint. He then left for Warsaw.';
    expect(await excerptsOf('Zbignev Rau', text)).toEqual([
      ['President Zbignev Rau spoke in Vienna.', undefined],
      ['He urged restraint.', 'He'],
      ['He then left for Warsaw.', 'He'],
    ]);
  });

  it('have none of whose pronoun is in doubt', async () => {
    const text = 'Zbignev Rau met Mukhtar Tleuberdi. He urged restraint.';
    expect(await excerptsOf('Zbignev Rau', text)).toEqual([
      ['Zbignev Rau met Mukhtar Tleuberdi.', undefined],
    ]);
  });

  it('have none of a surname that two in the article bear', async () => {
    const text = 'John Hill met Jane Hill in Vienna. Hill left for Warsaw. He urged restraint.';
    for (const name of ['John Hill', 'Jane Hill']) {
      expect((await excerptsOf(name, text)).every(([, pronoun]) => pronoun === undefined)).toBe(true);
    }
  });

  it('have no sentence twice that begins with a pronoun and names the person as well', async () => {
    const text = 'Zbignev Rau spoke in Vienna. He urged restraint, as Rau often does.';
    expect(await excerptsOf('Zbignev Rau', text)).toHaveLength(2);
  });
});

describe('the excerpts of an organisation', () => {
  it('have no sentence without its name', async () => {
    const text = 'The OSCE spoke through Zbignev Rau. He urged restraint.';
    expect(await excerptsOf('OSCE', text)).toEqual([['The OSCE spoke through Zbignev Rau.', undefined]]);
  });
});
