import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Interrupted } from '../../src/telegram/ending.ts';
import { InHand } from '../../src/telegram/in-hand.ts';
import { StandIn } from './stand-in/stand-in.ts';

const standIn = new StandIn();
const [anna, ben] = [standIn.reader('Anna'), standIn.reader('Ben')];

/** Work that ends when it is told to. */
function work() {
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { begin: () => done, finish };
}

describe('updates in hand', () => {
  it('of one chat wait for each other, those of another chat do not', async () => {
    const inHand = new InHand();
    const begun: string[] = [];
    const [one, two, three] = [work(), work(), work()];
    const [first, second, other] = [standIn.say(anna, '1'), standIn.say(anna, '2'), standIn.say(ben, '3')];
    const doing =
      (name: string, { begin }: ReturnType<typeof work>) =>
      () => {
        begun.push(name);
        return begin();
      };
    inHand.begin(first, doing('first', one));
    inHand.begin(second, doing('second', two));
    inHand.begin(other, doing('other', three));
    await Promise.resolve();
    expect(begun).toEqual(['first', 'other']);
    expect(inHand.lowest).toBe(first.update_id);

    one.finish();
    expect(await inHand.finished(first.update_id)).toBe(true);
    three.finish();
    expect(await inHand.finished(other.update_id)).toBe(true);
    expect(begun).toEqual(['first', 'other', 'second']);
    expect(inHand.lowest).toBe(second.update_id);

    two.finish();
    await inHand.all();
    expect(inHand.lowest).toBeUndefined();
  });

  it('that are broken off stay in hand', async () => {
    const inHand = new InHand();
    const [first, second] = [standIn.say(anna, '1'), standIn.say(anna, '2')];
    inHand.begin(first, async () => {
      throw new Interrupted();
    });
    inHand.begin(second, async () => {});
    await inHand.all();
    expect(await inHand.finished(first.update_id)).toBe(false);
    expect(await inHand.finished(second.update_id)).toBe(true);
    expect(inHand.lowest).toBe(first.update_id);
  });

  it('are handled in order within each chat, however long each takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ chat: fc.nat(4), turns: fc.nat(20) }), { maxLength: 60 }),
        async (tasks) => {
          const inHand = new InHand();
          const rooms = Array.from({ length: 5 }, () => standIn.reader());
          const done: number[][] = rooms.map(() => []);
          tasks.forEach(({ chat, turns }, index) => {
            inHand.begin(standIn.say(rooms[chat]!, 'x'), async () => {
              for (let turn = 0; turn < turns; turn++) await Promise.resolve();
              done[chat]!.push(index);
            });
          });
          await inHand.all();
          for (const order of done) expect(order).toEqual([...order].sort((a, b) => a - b));
          expect(done.flat().length).toBe(tasks.length);
        },
      ),
    );
  });
});
