import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../src/articles/formats/front-matter.ts';

const read = (file: string) => [...readFrontMatter(file, 'a')];

describe('front matter', () => {
  it('gives an article its fields, and the text is what follows', () => {
    const file = `---
date: 2022-01-10
title: "Kazakhstan: protests"
source: TASS
url: https://tass.com/1
language: en
id: 007
tags: [a, b]
---

# Protests

---
They began.
`;
    expect(read(file)).toEqual([
      {
        kind: 'article',
        line: 1,
        article: {
          id: '007',
          date: '2022-01-10',
          text: '# Protests\n\n---\nThey began.',
          title: 'Kazakhstan: protests',
          source: 'TASS',
          url: 'https://tass.com/1',
          language: 'en',
        },
      },
    ]);
  });

  it.each([
    '2022-01-10T23:30:00-06:00',
    '"2022-01-10"',
    '!!timestamp 2022-01-10T23:30:00-06:00',
    '2022-01-10 08:00:00Z',
  ])('keeps the calendar day as written in %s', (date) => {
    expect(read(`---\ndate: ${date}\n---\nA`)).toMatchObject([{ article: { date: '2022-01-10' } }]);
  });

  it('takes null, ~ and nothing for absent, and every other value as written', () => {
    expect(
      read('---\r\ndate: 2022-01-10\r\ntitle: null\r\nsource: ~\r\nurl:\r\nid: yes\r\n...\r\nA\r\nB'),
    ).toEqual([{ kind: 'article', line: 1, article: { id: 'yes', date: '2022-01-10', text: 'A\nB' } }]);
  });

  it('understands blocks, mappings and anchors', () => {
    const file = '---\ndate: &day 2022-01-10\ntitle: >\n  Protests\n  begin\nsource: {name: *day}\n---\nA';
    expect(read(file)).toMatchObject([{ article: { title: 'Protests begin', source: '2022-01-10' } }]);
  });
});

describe('damaged front matter is told with its line:', () => {
  it.each([
    [
      'no date',
      '---\ntitle: A\n---\nText',
      1,
      'has no date; add its day of publication as "date", written YYYY-MM-DD',
    ],
    [
      'nothing in it',
      '---\n---\nText',
      1,
      'has no date; add its day of publication as "date", written YYYY-MM-DD',
    ],
    [
      'an impossible date',
      '\n---\ntitle: A\ndate: 2022-02-30\n---\nText',
      4,
      'the day 2022-02-30 does not exist; correct the date',
    ],
    ['no text', '---\ndate: 2022-01-10\n---\n \n', 1, 'has no text'],
    [
      'no end',
      '---\ndate: 2022-01-10\n\nText',
      1,
      'the front matter never ends; close it with a line of ---',
    ],
    [
      'a colon in a value',
      '---\ndate: 2022-01-10\ntitle: A: B\n---\nText',
      3,
      'broken YAML: a value that contains ": " must stand in quotes',
    ],
    [
      'a field twice',
      '---\ndate: 2022-01-10\ndate: 2022-01-11\n---\nText',
      3,
      'broken YAML: a field stands here for the second time',
    ],
    [
      'an unclosed quote',
      '---\ndate: 2022-01-10\ntitle: "A\n---\nText',
      3,
      'broken YAML: Missing closing "quote',
    ],
    [
      'a quote that runs on',
      '---\ndate: 2022-01-10\ntitle: "A\nsource: B\nurl: C\n---\nText',
      3,
      'broken YAML: Missing closing "quote',
    ],
    [
      'an anchor that is not there',
      '---\ndate: 2022-01-10\ntitle: *x\n---\nText',
      3,
      'broken YAML: Unresolved alias',
    ],
    ['a list', '---\n- date\n---\nText', 2, 'the front matter should hold lines such as "date: 2022-01-10"'],
    [
      'a lone word',
      '---\ndate\n---\nText',
      2,
      'the front matter should hold lines such as "date: 2022-01-10"',
    ],
  ])('%s', (_, file, line, reason) => {
    const findings = read(file);
    expect(findings).toHaveLength(1);
    expect(findings).toMatchObject([{ kind: 'problem', line, reason: expect.stringContaining(reason) }]);
  });

  it('an optional field, and the article stays', () => {
    expect(read('---\ndate: 2022-01-10\nurl: tass\n---\nText')).toEqual([
      {
        kind: 'problem',
        line: 3,
        reason: 'the url "tass" was left out; it should begin with http:// or https://',
      },
      { kind: 'article', line: 1, article: { id: 'a', date: '2022-01-10', text: 'Text' } },
    ]);
  });

  it('anchors that multiply without end', () => {
    const levels = 'abcdefghi'.split('').map((name, level, names) => {
      const inner = level === 0 ? 'x' : `*${names[level - 1]}`;
      return `${name}: &${name} [${Array(9).fill(inner).join(', ')}]`;
    });
    expect(read(`---\n${levels.join('\n')}\n---\nText`)).toMatchObject([{ kind: 'problem' }]);
  });

  it('anything at all, without an exception', () => {
    const piece = fc.constantFrom(
      'date',
      ':',
      ' ',
      '\n',
      '---',
      '-',
      '[',
      '{',
      '"',
      '&a',
      '*a',
      '!',
      '|',
      '\t',
      '2022-01-10',
      '#',
      '?',
      '%',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 }))), (pieces) => {
        expect(read(`---\n${pieces.join('')}\n---\nText`).length).toBeGreaterThan(0);
      }),
    );
  });
});
