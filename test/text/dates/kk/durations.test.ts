import { describe, expect, it } from 'vitest';
import { found } from '../found.ts';

describe('Kazakh durations', () => {
  it.each([
    ['Бұл үш күн болды.', 'үш күн = DURATION P3D'],
    ['Бұл бірнеше апта болды.', 'бірнеше апта = DURATION PXW'],
    ['Соңғы екі жылда баға өсті.', 'Соңғы екі жылда = DURATION P2Y'],
    ['Соңғы күндері баға өсті.', 'Соңғы күндері = DURATION PXD'],
    ['Бұл жиырма бес минут болды.', 'жиырма бес минут = DURATION PT25M'],
    ['Бұл жарты жыл болды.', 'жарты жыл = DURATION P6M'],
    ['Он төрт емес, 14 күндік карантин.', '14 күндік = DURATION P14D'],
    ['Бұл күн сайын болады.', 'күн сайын = SET P1D'],
    ['Бұл әр апта сайын болады.', 'әр апта сайын = SET P1W'],
    ['Бұл әр дүйсенбі сайын болады.', 'әр дүйсенбі сайын = SET XXXX-WXX-1'],
  ])('are read in "%s"', (text, value) => {
    expect(found(text, 'kk')).toEqual([value]);
  });
});
