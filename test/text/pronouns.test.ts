import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personMeant } from '../../src/text/pronouns.ts';
import { annotate } from '../annotating.ts';

/** Whom the last sentence of a text speaks of. */
function meant(text: string): string | undefined {
  const annotation = annotate({ id: 'one', date: '2022-01-10', text });
  return personMeant(annotation, annotation.sentences.length - 1)?.name.text;
}

describe('personMeant', () => {
  it('is the only person named in the sentence before, as its subject', () => {
    expect(meant('President Kassym-Jomart Tokayev addressed the nation. He said order was restored.')).toBe(
      'Kassym-Jomart Tokayev',
    );
    expect(meant('Karim Masimov, the former head of security, was arrested. Later he was charged.')).toBe(
      'Karim Masimov',
    );
    expect(meant('“We will win,” said Tokayev. He promised reforms.')).toBe('Tokayev');
  });

  it('is the same person over several sentences that go on with the same pronoun', () => {
    expect(meant('Karim Masimov was arrested. He was dismissed. He denied it.')).toBe('Karim Masimov');
    expect(meant('Karim Masimov was arrested. He was dismissed. She denied it.')).toBeUndefined();
  });

  it('is the only one of the gender', () => {
    expect(meant('Kassym-Jomart Tokayev thanked Angela Merkel. He left.')).toBe('Kassym-Jomart Tokayev');
    expect(meant('Dariga Nazarbayeva resigned on Monday. He spoke.')).toBeUndefined();
    expect(meant('Mr Tokayev spoke. She left.')).toBeUndefined();
  });

  it('is nobody where two may be meant', () => {
    expect(meant('Kassym-Jomart Tokayev met Vladimir Putin in Moscow. He thanked Russia.')).toBeUndefined();
    expect(meant('Nazarbayev met Tokayev. He left.')).toBeUndefined();
  });

  it('is nobody where the person is not who acts', () => {
    expect(meant('A spokesman for Tokayev said the talks failed. He gave no details.')).toBeUndefined();
    expect(meant("Kassym-Jomart Tokayev's brother arrived. He spoke.")).toBeUndefined();
    expect(meant('The judge said Masimov was guilty. He added more.')).toBeUndefined();
  });

  it('is nobody where a quotation is left open or something stands between the sentences', () => {
    expect(meant('“The troops are coming, Tokayev said. He is right.”')).toBeUndefined();
    expect(meant('Tokayev spoke.\n\nRelated materials:\n\nHe promised reforms.')).toBeUndefined();
  });

  it('is nobody for a sentence that begins with something else, or the first', () => {
    expect(meant('Tokayev spoke. Helsinki listened.')).toBeUndefined();
    expect(meant('He promised reforms.')).toBeUndefined();
  });

  it('reads Russian, where the name is in the nominative and the verb agrees', () => {
    expect(
      meant('Президент Касым-Жомарт Токаев выступил с обращением. Он заявил, что порядок восстановлен.'),
    ).toBe('Касым-Жомарт Токаев');
    expect(meant('Дарига Назарбаева ушла в отставку. Она не назвала причин.')).toBe('Дарига Назарбаева');
    expect(meant('Об этом сообщил Мухтар Тлеуберди. Он добавил подробности.')).toBe('Мухтар Тлеуберди');
    expect(meant('Токаева встретил губернатор. Он улыбался.')).toBeUndefined();
  });

  it('is named before the pronoun, whatever the text', () => {
    const piece = fc.constantFrom(
      'Zbignev Rau',
      'Dariga Nazarbayeva',
      'said',
      'He',
      'She',
      'Он',
      '. ',
      '\n',
      '“',
      '”',
      ',',
      'the',
      'Токаев заявил',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const annotation = annotate({ id: 'one', date: '2022-01-10', text: pieces.join(' ') });
        for (let index = 0; index <= annotation.sentences.length; index += 1) {
          const found = personMeant(annotation, index);
          if (found !== undefined) expect(found.name.end).toBeLessThan(found.pronoun.start);
        }
      }),
    );
  });

  it('tells where the pronoun stands', () => {
    const text = 'Tokayev spoke. However, he left.';
    const annotation = annotate({ id: 'one', date: '2022-01-10', text });
    expect(personMeant(annotation, 1)?.pronoun).toEqual({ start: 24, end: 26 });
  });
});
