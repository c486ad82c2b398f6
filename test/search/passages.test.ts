import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoPassages, passageAt, stemsAt } from '../../src/search/passages.ts';
import { createWordTable } from '../../src/search/words.ts';
import { stemAt } from '../../src/text/forms.ts';
import { contains } from '../../src/text/span.ts';
import { annotate } from '../annotating.ts';
import { article, passagesIn } from './made.ts';

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

  it('takes the plural of an acronym for its long form too, but no common word that is spelt like one', () => {
    const [passage] = passagesIn(
      'The World Health Organization (WHO) met charities (WHO). Those who met left.',
    );
    expect(passage?.sentences[1]?.words.map(({ folded }) => folded)).toEqual(['those', 'who', 'met', 'left']);
    const [other] = passagesIn('A local government unit (LGU) paid. Other LGUs did not.');
    expect(other?.sentences[1]?.words.map(({ folded }) => folded)).toEqual([
      ...['other', 'lgus', 'local', 'government', 'unit', 'did', 'not'],
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

describe('cutIntoPassages', () => {
  it('tells with which of the sentences passages begin', () => {
    const cutsOf = (text: string) => cutIntoPassages(annotate(article(text)), createWordTable()).firsts;
    const long = `${sentence(150)} ${sentence(150)} ${sentence(150)}`;
    expect(cutsOf(`${long}\n\n${long}`)).toEqual([0, 3]);
    expect(cutsOf('Rain fell. Snow fell.\n\nIce stayed.')).toEqual([0]);
    expect(cutsOf('')).toEqual([]);
  });
});

describe('stemsAt', () => {
  const both = (text: string) => {
    const word = createWordTable();
    const cuts = cutIntoPassages(annotate(article(text)), word);
    return cuts.firsts.map((_, index) => ({
      quick: stemsAt(cuts, index).map(stemAt),
      looked: passageAt(cuts, index, word).sentences.flatMap(({ words }) => words.map(({ stem }) => stem)),
    }));
  };
  const stemsOf = (text: string) => both(text).map(({ quick }) => quick);

  it('gives the stems of the words in order, those of phrases as one word', () => {
    expect(stemsOf('The protests broke out.')).toEqual([['the', 'protest', 'erupt']]);
  });

  it('puts the person whom a sentence speaks on of before its words', () => {
    expect(stemsOf('Anthony Blinken spoke. He stepped down.')).toEqual([
      ['anthoni', 'blinken', 'speak', 'anthoni', 'blinken', 'he', 'resign'],
    ]);
  });

  it('gives with an acronym what it stands for', () => {
    const [stems = []] = stemsOf('The Collective Security Treaty Organization (CSTO) met. The CSTO agreed.');
    expect(stems.slice(stems.lastIndexOf('csto') + 1)).toEqual([
      'collect',
      'secur',
      'treati',
      'organ',
      'agre',
    ]);
  });

  it('gives nothing beyond the last passage of a text without sentences', () => {
    expect(stemsOf('* * *')).toEqual([]);
  });

  it('gives exactly what a passage has that is put together, whatever the text', () => {
    const piece = fc.constantFrom(
      'Anthony Blinken spoke in Almaty. ',
      'He stepped down on January 5. ',
      'His party called off the talks. ',
      'She took over. ',
      'President Kassym-Zhomart Tokayev set up a commission and carried out reforms. ',
      'The Collective Security Treaty Organization (CSTO) sent troops. ',
      'The CSTO pulled out, and the CSTO broke out. ',
      'The OSCE (Organization for Security and Cooperation in Europe) met. ',
      'The OSCE called for calm; protests broke out. ',
      'The Rapid Stop Group (STEP) met. STEP down went its chief. ',
      'Prices went up',
      ' by 10 percent. ',
      'out down over up. ',
      'Президент Токаев выступил. Он ушёл. ',
      'Организация Договора о коллективной безопасности (ОДКБ) согласилась. ОДКБ ввела войска. ',
      'Президент сөз сөйледі. Ол кетті. ',
      '東京。',
      '🙂 ',
      `${sentence(300)} `,
      `${sentence(950)} `,
      '\n',
      '\n\n',
      'Photo: A\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        for (const { quick, looked } of both(pieces.join(''))) expect(quick).toEqual(looked);
      }),
      { numRuns: 300 },
    );
  });
});
