import { describe, expect, it } from 'vitest';
import { isCredited, isReporter } from '../../../src/who/appearing/reporting.ts';

const spanOf = (text: string, name: string) => ({
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
});

describe('who only reports', () => {
  it.each([
    'It began on Sunday, reports TASS.',
    'According to the TASS agency it began.',
    'TASS reported that it began.',
    'ALMATY (TASS) - It began.',
    'LONDON -LRB- TASS -RRB- - It began.',
    'Jane Hill and TASS contributed to this report.',
    'The letter was seen by TASS.',
    'TASS has learned that it began.',
    "TASS's Asia editor called it a beginning.",
    'Comments do not represent those of TASS.',
    'Photo: TASS',
    'Об этом сообщает TASS.',
  ])('is named in "%s"', (text) => {
    expect(isReporter(text, spanOf(text, 'TASS'))).toBe(true);
  });

  it.each(['TASS was founded in 1904.', 'The director of TASS resigned.', 'TASS and the editor parted.'])(
    'is not in "%s"',
    (text) => {
      expect(isReporter(text, spanOf(text, 'TASS'))).toBe(false);
    },
  );
});

describe('the author of a report or picture', () => {
  it.each([
    'The shore. Photograph: Jane Hill/AP',
    'Jane Hill/Getty Images',
    '(Reporting by Jane Hill; Editing by John Doe)',
    'Flood\nBy Jane Hill\nIt rained.',
    'Фото: Jane Hill',
  ])('is credited in "%s"', (text) => {
    expect(isCredited(text, spanOf(text, 'Jane Hill'))).toBe(true);
  });

  it.each(['He was helped by Jane Hill.', 'Jane Hill took a photograph.', 'The photo shows Jane Hill.'])(
    'is not in "%s"',
    (text) => {
      expect(isCredited(text, spanOf(text, 'Jane Hill'))).toBe(false);
    },
  );
});
