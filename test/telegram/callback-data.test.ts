import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Press } from '../../src/telegram/callback-data.ts';
import { decodePress, encodePress } from '../../src/telegram/callback-data.ts';

const presses: fc.Arbitrary<Press> = fc.record({
  action: fc
    .record({
      show: fc.constantFrom('answer' as const, 'timeline' as const, 'who' as const),
      page: fc.maxSafeNat(),
      about: fc.option(fc.string({ unit: 'binary', maxLength: 120 }), { nil: undefined }),
    })
    .map(({ about, ...rest }) => (about === undefined ? rest : { ...rest, about })),
  target: fc.constantFrom('same' as const, 'new' as const),
  language: fc.constantFrom('en' as const, 'ru' as const, 'kk' as const),
});

describe('the data of a button', () => {
  it('is short and readable', () => {
    const press: Press = {
      action: { show: 'timeline', page: 2, about: 'Tokayev' },
      target: 'same',
      language: 'en',
    };
    expect(encodePress(press)).toBe('tse2:Tokayev');
    expect(decodePress('tse2:Tokayev')).toEqual(press);
  });

  it('tells no subject from an empty one', () => {
    expect(decodePress('wnr0')).toEqual({ action: { show: 'who', page: 0 }, target: 'new', language: 'ru' });
    expect(decodePress('wnr0:')).toEqual({
      action: { show: 'who', page: 0, about: '' },
      target: 'new',
      language: 'ru',
    });
  });

  it('cuts a subject that is too long at the end of a character', () => {
    const data = encodePress({
      action: { show: 'who', page: 0, about: 'Қ'.repeat(40) },
      target: 'new',
      language: 'kk',
    });
    // 64 bytes less "wnk0:" are 59, and each letter takes two.
    expect(data).toBe(`wnk0:${'Қ'.repeat(29)}`);
  });

  it.each([
    '',
    'x',
    'tse',
    'xse0',
    'txe0',
    'tsx0',
    'tse-1',
    'tse1.5',
    'tse99999999999999999999',
    'tse1;a',
    'page:2',
  ])('of another version is understood as nothing: %j', (data) => {
    expect(decodePress(data)).toBeUndefined();
  });

  it('never has more than 64 bytes, and says the same again when it is read', () => {
    fc.assert(
      fc.property(presses, (press) => {
        const data = encodePress(press);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        expect(Buffer.from(data).toString()).toBe(data);
        const read = decodePress(data);
        expect(read).toEqual({
          ...press,
          action: {
            ...press.action,
            ...(read?.action.about === undefined ? {} : { about: read.action.about }),
          },
        });
        expect((press.action.about ?? '').startsWith(read?.action.about ?? '')).toBe(true);
        expect(read?.action.about === undefined).toBe(press.action.about === undefined);
      }),
    );
  });

  it('can be made of any text and read from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }), (text) => {
        decodePress(text);
        const data = encodePress({
          action: { show: 'answer', page: 0, about: text },
          target: 'new',
          language: 'en',
        });
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64);
        expect(decodePress(data)).toBeDefined();
      }),
    );
  });
});
