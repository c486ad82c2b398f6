import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { TEST_TIME, test } from './deployment.ts';

const NEXT = 'Next ›';
const MONTHS = ['March', 'April', 'May'];
const TOWNS = [
  'Aktau',
  'Semey',
  'Taraz',
  'Oral',
  'Pavlodar',
  'Kokshetau',
  'Ridder',
  'Balkhash',
  'Saran',
  'Temirtau',
];
const WORKS = ['opened a school', 'repaired its bridge', 'planted a thousand trees'];

/** Events enough for several pages: one every third day of three months. */
const EVENTS = MONTHS.flatMap((month, at) =>
  TOWNS.map(
    (town, day) =>
      `On ${3 * day + 1} ${month} 2023 the town of ${town} ${WORKS[at]} near the railway station.`,
  ),
);

describe.concurrent('the pages of a timeline', { timeout: TEST_TIME }, () => {
  test('turn once for a button pressed twice, and turn on after the process was killed in between', async ({
    begin,
  }) => {
    const deployment = await begin();
    const { standIn, folder } = deployment;
    await writeFile(join(folder, 'articles', 'towns.txt'), `date 2023-06-01\n${EVENTS.join('\n\n')}\n`);
    const room = standIn.reader();
    const first = deployment.polling();
    standIn.say(room, '/timeline');
    const [message] = await deployment.answers(room);
    if (message === undefined) throw new Error('there is no timeline');
    const reads = () => standIn.sent(room)[0]?.text;
    const pages = [reads()];

    standIn.press(message, NEXT);
    standIn.press(message, NEXT);
    await deployment.until(() => standIn.callsOf('answerCallbackQuery').length === 2, 'both presses');
    await deployment.until(() => standIn.api.updates.pending.length === 0, 'the confirmation');
    pages.push(reads());

    first.signal('SIGKILL');
    await first.exited;
    standIn.press(message, NEXT);
    deployment.polling();
    await deployment.until(() => reads() !== pages[1], 'the page after the fall');
    pages.push(reads());

    expect(new Set(pages).size).toBe(3);
    expect(standIn.sent(room).filter(({ text }) => text !== undefined)).toHaveLength(1);
    // The second press shows what is there already, which Telegram refuses and readers don't see.
    expect(standIn.refusals.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('message is not modified'),
    ]);
  });
});
