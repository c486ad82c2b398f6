import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTimeMl, timedTextOf } from '../../../bench/dates/timeml.ts';

const DCT =
  '<DCT><TIMEX3 tid="t0" type="DATE" value="2022-01-10T09:00" functionInDocument="CREATION_TIME">1/10</TIMEX3></DCT>';

describe('timedTextOf', () => {
  it('gives the text without tags, the day of creation and the expressions with their places', () => {
    const xml = `<?xml version="1.0"?><TimeML><DOCID>a</DOCID>${DCT}<TEXT>They <EVENT eid="e1">met</EVENT> <TIMEX3 tid='t1' type='DATE' value='2022-01-09'>on <b>Sunday</b></TIMEX3>.</TEXT><MAKEINSTANCE /></TimeML>`;
    expect(timedTextOf('a', xml)).toEqual({
      id: 'a',
      text: 'They met on Sunday.',
      reference: '2022-01-10',
      timexes: [{ start: 9, end: 18, text: 'on Sunday', type: 'DATE', value: '2022-01-09' }],
      unjudged: [],
    });
  });
  it('resolves character references before it counts', () => {
    const xml = `<TimeML>${DCT}<TEXT>A &amp; B &lt;&#233;&#x1F54A;&gt; &nbsp; <TIMEX3 type="DATE" value="PRESENT_REF">now</TIMEX3></TEXT></TimeML>`;
    const { text, timexes } = timedTextOf('a', xml);
    expect(text).toBe('A & B <é🕊> &nbsp; now');
    expect(timexes[0]?.start).toBe(19);
  });
  it('leaves out expressions without any text, and those outside of the text', () => {
    const xml = `<TimeML>${DCT}<TEXT><TIMEX3 type="DATE" value="2022"></TIMEX3>Hm<TIMEX3 type="DATE" value="2021"/></TEXT><P><TIMEX3 type="DATE" value="2020">2020</TIMEX3></P></TimeML>`;
    expect(timedTextOf('a', xml).timexes).toEqual([]);
  });
  it('does not judge where the text tells its own day of creation', () => {
    const xml =
      '<TimeML><TIMEX3 type="DATE" value="2022-01-10" functionInDocument="CREATION_TIME">Jan. 10</TIMEX3> Hm.</TimeML>';
    expect(timedTextOf('a', xml)).toMatchObject({
      text: 'Jan. 10 Hm.',
      timexes: [],
      unjudged: [{ start: 0, end: 7 }],
    });
  });
  it.each([
    ['<TimeML><TEXT>Hm</TEXT></TimeML>', 'day of creation'],
    [`<TimeML>${DCT}<TEXT><TIMEX3 type="DATE">Hm</TEXT></TimeML>`, 'not closed'],
    [`<TimeML>${DCT}<TEXT>Hm</TIMEX3></TEXT></TimeML>`, 'did not begin'],
  ])('refuses %s', (xml, reason) => {
    expect(() => timedTextOf('a', xml)).toThrow(reason);
  });
});

describe('readTimeMl', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads the files that end in .tml, in order', () => {
    for (const name of ['b.tml', 'a.tml', 'notes.txt']) {
      writeFileSync(join(folder, name), `<TimeML>${DCT}<TEXT>${name}</TEXT></TimeML>`);
    }
    expect(readTimeMl(folder).map(({ id, text }) => [id, text])).toEqual([
      ['a', 'a.tml'],
      ['b', 'b.tml'],
    ]);
  });
  it('names the file that it cannot read, and refuses a folder without any', () => {
    expect(() => readTimeMl(folder)).toThrow('holds no .tml file');
    writeFileSync(join(folder, 'a.tml'), '<TimeML/>');
    expect(() => readTimeMl(folder)).toThrow(/a\.tml: has no day of creation/);
  });
});
