import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFrom } from '../../src/articles/entry.ts';
import { texts } from './texts.ts';

const WHOLE = { date: '2022-01-10', text: 'Protests began.' };

describe('an article from fields', () => {
  it('takes all fields as written', () => {
    const fields = {
      ...WHOLE,
      id: 'a1',
      title: 'Protests',
      source: 'TASS',
      url: 'https://tass.com/world/1',
      language: 'en',
    };
    expect(articleFrom(fields, 'file')).toEqual({ article: fields, faults: [] });
  });

  it('needs only a date and a text, and then has no other field', () => {
    expect(articleFrom(WHOLE, 'file')).toEqual({ article: { id: 'file', ...WHOLE }, faults: [] });
  });

  it.each([
    [{ published: '2022-01-10', body: 'Protests began.' }],
    [{ publishedAt: '2022-01-10', content: 'Protests began.' }],
    [{ published_at: '2022-01-10', text: 'Protests began.' }],
    [{ date: '', published: '2022-01-10', text: ' ', body: null, content: 'Protests began.' }],
  ])('knows a date and a text by their other names: %j', (fields) => {
    expect(articleFrom(fields, 'file').article).toEqual({ id: 'file', ...WHOLE });
  });

  it('takes empty strings and null for absent', () => {
    const fields = {
      ...WHOLE,
      id: '',
      title: null,
      source: { id: null, name: null },
      url: '  ',
      language: '',
    };
    expect(articleFrom(fields, 'file')).toEqual({ article: { id: 'file', ...WHOLE }, faults: [] });
  });

  it('makes strings of numbers', () => {
    const { article } = articleFrom({ ...WHOLE, id: 17, title: 2022 }, 'file');
    expect(article).toMatchObject({ id: '17', title: '2022' });
  });

  it('takes the name of a source that is an object, and the first two letters of a language', () => {
    const { article } = articleFrom(
      { ...WHOLE, source: { id: 'cnn', name: 'CNN' }, language: 'en-GB' },
      'file',
    );
    expect(article).toMatchObject({ source: 'CNN', language: 'en' });
  });

  it('puts title and source on one line', () => {
    const { article } = articleFrom({ ...WHOLE, title: ' Protests\n  begin ', source: 'The\tTimes' }, 'file');
    expect(article).toMatchObject({ title: 'Protests begin', source: 'The Times' });
  });

  it('is not misled by names that every object has', () => {
    const fields: unknown = JSON.parse(
      '{"__proto__": {"date": "2022-01-10", "text": "x"}, "constructor": 1}',
    );
    expect(articleFrom(Object(fields), 'file').article).toBeUndefined();
  });
});

describe('the date', () => {
  it.each([
    '2022-01-10',
    ' 2022-01-10 ',
    '2022-01-10T08:00:00Z',
    '2022-01-10T23:59+06:00',
    '2022-01-10T08:00:00.123+0600',
    '2022-01-10 08:00:00',
    '2022-01-10 08:00:00 +06',
  ])('is the calendar day as written in %j', (date) => {
    expect(articleFrom({ ...WHOLE, date }, 'file')).toMatchObject({
      article: { date: '2022-01-10' },
      faults: [],
    });
  });

  it.each(['1492-10-12', '9999-12-31', '2000-02-29', '2024-02-29'])('may be %s', (date) => {
    expect(articleFrom({ ...WHOLE, date }, 'file').article?.date).toBe(date);
  });

  it.each(['2022-02-30', '2022-02-29', '1900-02-29', '2022-04-31', '2022-13-01', '2022-00-10', '2022-01-00'])(
    'must exist: %s',
    (date) => {
      const reason = `the day ${date} does not exist; correct the date`;
      expect(articleFrom({ ...WHOLE, date }, 'file')).toEqual({
        article: undefined,
        faults: [{ name: 'date', reason }],
      });
    },
  );

  it.each([
    '10.01.2022',
    '10 January 2022',
    '2022-1-5',
    '2022/01/10',
    '2022-01-10 in the morning',
    'yesterday',
  ])('in another writing, such as %j, is told with the writing expected', (published) => {
    const reason = `the date "${published}" cannot be read; write it as YYYY-MM-DD, such as 2022-01-10`;
    expect(articleFrom({ text: 'x', published }, 'file').faults).toEqual([{ name: 'published', reason }]);
  });

  it('cannot be a number', () => {
    expect(articleFrom({ ...WHOLE, date: 1641772800 }, 'file').faults[0]?.reason).toContain('1641772800');
  });

  it('and the text are both told when both are missing', () => {
    expect(articleFrom({}, 'file').faults).toEqual([
      { name: undefined, reason: 'has no date; add its day of publication as "date", written YYYY-MM-DD' },
      { name: undefined, reason: 'has no text' },
    ]);
  });
});

describe('a field that cannot be used', () => {
  it.each([
    [{ url: 'tass.com/1' }, 'the url "tass.com/1" was left out; it should begin with http:// or https://'],
    [
      { url: 'javascript:alert(1)' },
      'the url "javascript:alert(1)" was left out; it should begin with http:// or https://',
    ],
    [{ url: 'https://' }, 'the url "https://" was left out; it should begin with http:// or https://'],
    [{ url: 5 }, 'the url 5 was left out; it should be text in quotes'],
    [{ language: 'English' }, 'the language "English" was left out; write a code of two letters, such as en'],
    [{ title: ['a'] }, 'the title ["a"] was left out; it should be text in quotes'],
    [{ source: { name: ['a'] } }, 'the source {"name":["a"]} was left out; it should be text in quotes'],
    [
      { id: 2 ** 53 },
      'the id 9007199254740992 was left out; write it in quotes (a number must be whole and below 9007199254740992)',
    ],
  ])('is left out and told, and the article stays: %o', (field, reason) => {
    const name = Object.keys(field)[0];
    expect(articleFrom({ ...WHOLE, ...field }, 'file')).toEqual({
      article: { id: 'file', ...WHOLE },
      faults: [{ name, reason }],
    });
  });

  it('is shown shortened when it is long', () => {
    const { faults } = articleFrom({ ...WHOLE, url: 'x'.repeat(1000) }, 'file');
    expect(faults[0]?.reason).toBe(
      `the url "${'x'.repeat(39)}… was left out; it should begin with http:// or https://`,
    );
  });
});

describe('the text', () => {
  it('keeps its blanks, and has LF for CRLF', () => {
    expect(articleFrom({ ...WHOLE, text: '  A\r\n\r\nB\rC \n' }, 'file').article?.text).toBe(
      '  A\n\nB\rC \n',
    );
  });

  it('has U+FFFD for what UTF-8 cannot carry or a database refuses', () => {
    expect(articleFrom({ ...WHOLE, text: 'a\ud800b\udc00\0c😀' }, 'file').article?.text).toBe(
      'a\ufffdb\ufffd\ufffdc😀',
    );
  });

  it('must not be blank, nor anything but a string', () => {
    expect(articleFrom({ ...WHOLE, text: ' \n ' }, 'file').faults).toEqual([
      { name: undefined, reason: 'has no text' },
    ]);
    expect(articleFrom({ ...WHOLE, text: ['a'] }, 'file').faults).toEqual([
      { name: 'text', reason: 'has a text that is no string; put it in quotes' },
    ]);
  });

  it('is the text written, but for CRLF', () => {
    fc.assert(
      fc.property(texts, (written) => {
        expect(articleFrom({ ...WHOLE, text: written }, 'file').article?.text).toBe(
          written.replace(/\r\n/g, '\n'),
        );
      }),
    );
  });
});

describe('whatever the fields hold', () => {
  const names = ['date', 'published', 'text', 'body', 'id', 'title', 'source', 'url', 'language', 'name'];
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('2022-01-10', '2022-02-30', 'https://a.b/c', { name: 'N' }, 'en'),
  );

  it('there is an article, or a reason why not, and never an undefined field', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (fields) => {
        const { article, faults } = articleFrom(fields, 'file');
        if (article === undefined) expect(faults.length).toBeGreaterThan(0);
        else for (const held of Object.values(article)) expect(held).toMatch(/\S/);
      }),
    );
  });
});
