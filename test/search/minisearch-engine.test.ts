import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine, IndexedPassage } from '../../src/search/engine.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch-engine.ts';

const passage = (id: string, stems: string, titleStems = ''): IndexedPassage => ({
  id,
  stems: stems.split(' ').filter((stem) => stem !== ''),
  titleStems: titleStems.split(' ').filter((stem) => stem !== ''),
});

function engineOf(...passages: readonly IndexedPassage[]): Engine {
  const engine = createMiniSearchEngine();
  engine.add(passages);
  return engine;
}

const find = (engine: Engine, weights: Readonly<Record<string, number>>, limit = 10) =>
  engine.candidates({ weights: new Map(Object.entries(weights)), limit });
const ids = async (engine: Engine, weights: Readonly<Record<string, number>>, limit = 10) =>
  (await find(engine, weights, limit)).map(({ id }) => id);

describe('createMiniSearchEngine', () => {
  it('finds the passages that have a stem', async () => {
    const engine = engineOf(passage('a#1', 'rain fall'), passage('a#2', 'snow fall'));
    expect(await ids(engine, { rain: 1 })).toEqual(['a#1']);
    expect(await ids(engine, { hail: 1 })).toEqual([]);
    expect(await ids(engine, {})).toEqual([]);
  });

  it('looks for stems as they are: neither longer nor similar ones, and stop words too', async () => {
    const engine = engineOf(passage('a#1', 'rainbow'), passage('a#2', 'ruin'), passage('a#3', 'the us$'));
    expect(await ids(engine, { rain: 1 })).toEqual([]);
    expect(await ids(engine, { the: 1 })).toEqual(['a#3']);
    expect(await ids(engine, { us$: 1 })).toEqual(['a#3']);
    expect(await ids(engine, { us: 1 })).toEqual([]);
  });

  it('is not confused by stems that are names of object properties', async () => {
    const engine = engineOf(passage('a#1', 'constructor rain'), passage('a#2', 'hasownproperty rain'));
    expect(await ids(engine, { constructor: 1, rain: 0.1 })).toEqual(['a#1', 'a#2']);
    expect(await ids(engine, { toString: 1 })).toEqual([]);
  });

  it('puts passages with more and rarer stems first', async () => {
    const engine = engineOf(
      passage('a#1', 'rain fall town'),
      passage('a#2', 'rain snow town'),
      passage('a#3', 'rain hail lake'),
    );
    expect(await ids(engine, { rain: 1, snow: 1 })).toEqual(['a#2', 'a#1', 'a#3']);
  });

  it('puts equal ones in the order of their ids', async () => {
    const engine = engineOf(passage('c#1', 'rain'), passage('a#1', 'rain'), passage('b#1', 'rain'));
    expect(await ids(engine, { rain: 1 })).toEqual(['a#1', 'b#1', 'c#1']);
    expect(await ids(engine, { rain: 1 }, 2)).toEqual(['a#1', 'b#1']);
  });

  it('counts each stem by its weight', async () => {
    const engine = engineOf(passage('a#1', 'rain'), passage('a#2', 'snow'));
    expect(await ids(engine, { rain: 1, snow: 0.4 })).toEqual(['a#1', 'a#2']);
    expect(await ids(engine, { rain: 0.4, snow: 1 })).toEqual(['a#2', 'a#1']);
  });

  it('adds the scores of the stems up, and multiplies by nothing', async () => {
    const engine = engineOf(passage('a#1', 'rain snow'), passage('a#2', 'rain'), passage('a#3', 'hail'));
    const score = async (weights: Readonly<Record<string, number>>) =>
      (await find(engine, weights))[0]?.score;
    const [rain = 0, snow = 0] = [await score({ rain: 1 }), await score({ snow: 1 })];
    const alone = (await find(engine, { rain: 1 })).find(({ id }) => id === 'a#1')?.score ?? 0;
    expect(rain).toBeGreaterThan(0);
    expect(await score({ rain: 1, snow: 1 })).toBeCloseTo(alone + snow, 10);
  });

  it('finds by the title as well, which counts less than the text', async () => {
    const engine = engineOf(passage('a#1', 'town', 'rain'), passage('a#2', 'rain', 'town'));
    expect(await ids(engine, { rain: 1 })).toEqual(['a#2', 'a#1']);
  });

  it('forgets what is removed', async () => {
    const engine = engineOf(passage('a#1', 'rain'), passage('b#1', 'rain'));
    engine.remove([passage('a#1', 'rain')]);
    expect(await ids(engine, { rain: 1 })).toEqual(['b#1']);
    engine.add([passage('a#1', 'snow')]);
    expect(await ids(engine, { rain: 1, snow: 1 })).toEqual(['a#1', 'b#1']);
  });

  it('gives after removals the scores it would give without the removed, at once and again', async () => {
    const kept = [passage('k#1', 'rain snow'), passage('k#2', 'snow moon')];
    const engine = engineOf(...kept);
    const gone = ['1', '2', '3', '4', '5'].map((number) => passage(`g#${number}`, 'rain'));
    engine.add(gone);
    engine.remove(gone);
    const fresh = await find(engineOf(...kept), { rain: 1, snow: 1 });
    expect(await find(engine, { rain: 1, snow: 1 })).toEqual(fresh);
    expect(await find(engine, { rain: 1, snow: 1 })).toEqual(fresh);
  });

  it('gives positive scores, best first, the same whatever came and went before', async () => {
    const stems = fc.array(fc.constantFrom('rain', 'snow', 'hail', 'fog'), { minLength: 1, maxLength: 5 });
    const numbered = (prefix: string, lists: readonly string[][]): IndexedPassage[] =>
      lists.map((list, number) => ({ id: `${prefix}#${number}`, stems: list, titleStems: list.slice(3) }));
    await fc.assert(
      fc.asyncProperty(fc.array(stems, { minLength: 1 }), fc.array(stems), stems, async (stay, go, query) => {
        const [kept, gone] = [numbered('k', stay), numbered('g', go)];
        const engine = engineOf(...kept, ...gone);
        engine.remove(gone);
        const weights = Object.fromEntries(query.map((stem) => [stem, 1]));
        const found = await find(engine, weights);
        const fresh = await find(engineOf(...kept), weights);
        expect(found.map(({ id }) => id)).toEqual(fresh.map(({ id }) => id));
        found.forEach(({ score }, index) => {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeCloseTo(fresh[index]?.score ?? 0, 8);
          if (index > 0) expect(score).toBeLessThanOrEqual(found[index - 1]?.score ?? 0);
        });
      }),
    );
  });
});
