import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/text/span.ts';
import { passagesIn } from './made.ts';

const texts = (text: string): string[] => passagesIn(text).map(({ start, end }) => text.slice(start, end));
/** A sentence of exactly this many UTF-16 units. */
const sentence = (length: number): string =>
  `${'Rain '
    .repeat(length)
    .slice(0, length - 2)
    .trimEnd()
    .padEnd(length - 2, 'x')}x.`;

describe('passagesOf', () => {
  it('takes a paragraph for a passage', () => {
    const [one, two] = [sentence(250), sentence(250)];
    expect(texts(`${one}\n\n${two}`)).toEqual([one, two]);
  });

  it('joins short paragraphs', () => {
    const [one, two, three] = [sentence(90), sentence(150), sentence(90)];
    expect(texts(`${one}\n\n${two}\n\n${three}`)).toEqual([`${one}\n\n${two}`, three]);
  });

  it('does not join what boilerplate parts', () => {
    expect(texts('Rain fell.\n\nRelated materials:\n\nSnow fell.')).toEqual(['Rain fell.', 'Snow fell.']);
  });

  it('does not join a short paragraph with a very long one', () => {
    const long = `${sentence(450)} ${sentence(440)}`;
    expect(texts(`Rain fell.\n\n${long}`)).toEqual(['Rain fell.', long]);
  });

  it('cuts a long paragraph at the end of a sentence', () => {
    const [one, two, three] = [sentence(500), sentence(300), sentence(500)];
    expect(texts(`${one} ${two} ${three}`)).toEqual([`${one} ${two}`, three]);
  });

  it('does not cut within a sentence, however long', () => {
    const long = sentence(2000);
    expect(texts(`${long} Snow fell.`)).toEqual([long, 'Snow fell.']);
  });

  it('numbers the passages of an article from 1', () => {
    const text = `${sentence(250)}\n\n${sentence(250)}`;
    expect(passagesIn(text, { id: 'news' }).map(({ id }) => id)).toEqual(['news#1', 'news#2']);
  });

  it('keeps the title beside the passage', () => {
    const [passage] = passagesIn('Rain fell.', { title: 'Bad weather' });
    expect(passage?.titleWords.map(({ folded }) => folded)).toEqual(['bad', 'weather']);
    expect(passage?.sentences[0]?.words.map(({ folded }) => folded)).toEqual(['rain', 'fell']);
  });

  it('takes an acronym for its long form as well, where the article gives both', () => {
    const [passage] = passagesIn('The Collective Security Treaty Organization (CSTO) met. The CSTO agreed.');
    expect(passage?.sentences[1]?.words.map(({ folded }) => folded)).toEqual([
      ...['the', 'csto', 'collective', 'security', 'treaty', 'organization', 'agreed'],
    ]);
  });

  it('knows the dates and names of each sentence, and which words belong to a name', () => {
    const [passage] = passagesIn('Rain fell. Anthony Blinken spoke on January 9.');
    expect(passage?.sentences.map(({ dates }) => dates.map(({ value }) => value))).toEqual([
      [],
      ['2022-01-09'],
    ]);
    expect(passage?.sentences.map(({ names }) => names.map(({ text }) => text))).toEqual([
      [],
      ['Anthony Blinken'],
    ]);
    const inName = passage?.sentences[1]?.words.filter((word) => word.inName).map(({ folded }) => folded);
    expect(inName).toEqual(['anthony', 'blinken']);
  });

  it('finds none in a text without sentences', () => {
    expect(texts('')).toEqual([]);
    expect(texts(' \n\n* * *\n')).toEqual([]);
  });

  it('puts every sentence into exactly one passage, in order', () => {
    const piece = fc.constantFrom(
      'Rain fell. ',
      'Он ушёл. ',
      `${sentence(300)} `,
      `${sentence(950)} `,
      '\n\n',
      '\n',
      'Photo: A\n\n',
      '🙂 ',
      '東京。',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const passages = passagesIn(pieces.join(''));
        const sentences = passages.flatMap((passage) => passage.sentences);
        expect(sentences.map(({ start, end }) => ({ start, end }))).toEqual([
          ...(passages[0]?.annotation.sentences ?? []),
        ]);
        for (const passage of passages) {
          expect(passage.sentences.every((one) => contains(passage, one))).toBe(true);
          expect(passage.sentences[0]?.start).toBe(passage.start);
          expect(passage.sentences.at(-1)?.end).toBe(passage.end);
        }
      }),
    );
  });
});
