import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionsIn } from '../../src/text/definitions.ts';

function written(text: string): string[] {
  return definitionsIn(text).map(
    ({ short, long }) => `${text.slice(short.start, short.end)} = ${text.slice(long.start, long.end)}`,
  );
}

describe('definitionsIn', () => {
  it('finds an acronym in parentheses behind its long form', () => {
    expect(
      written('the mission of the Collective Security Treaty Organization (CSTO) in the republic'),
    ).toEqual(['CSTO = Collective Security Treaty Organization']);
  });

  it('passes over small words in the long form', () => {
    expect(written('Chairman of the Organization for Security and Cooperation in Europe (OSCE)')).toEqual([
      'OSCE = Organization for Security and Cooperation in Europe',
    ]);
  });

  it('finds a long form in parentheses behind its acronym', () => {
    expect(written('The OSCE (Organization for Security and Cooperation in Europe) met.')).toEqual([
      'OSCE = Organization for Security and Cooperation in Europe',
    ]);
  });

  it('reads Cyrillic', () => {
    expect(written('силы Организации Договора о коллективной безопасности (ОДКБ) и МИД')).toEqual([
      'ОДКБ = Организации Договора о коллективной безопасности',
    ]);
  });

  it('matches letters inside words as Schwartz and Hearst do', () => {
    expect(written('the Centers for Disease Control and Prevention (CDC)')).toEqual([
      'CDC = Centers for Disease Control and Prevention',
    ]);
    expect(written('the International Criminal Police Organization (Interpol)')).toEqual([]);
    expect(written('deoxyribonucleic acid (DNA) was found')).toEqual(['DNA = deoxyribonucleic acid']);
  });

  it('does not take the sentence before for a part of the long form', () => {
    expect(written('Talks failed. World Health Organization (WHO) staff left.')).toEqual([
      'WHO = World Health Organization',
    ]);
  });

  it('begins a long form where its letters do', () => {
    expect(written("the United Nations' Food and Agriculture Organization (FAO)")).toEqual([
      'FAO = Food and Agriculture Organization',
    ]);
    expect(written('the U.S. Agency for International Development (USAID)')).toEqual([
      'USAID = U.S. Agency for International Development',
    ]);
  });

  it('leaves the possessive away', () => {
    expect(written("the Consumer Product Safety Commission's (CPSC) recalls")).toEqual([
      'CPSC = Consumer Product Safety Commission',
    ]);
  });

  it('takes no code of a company for an acronym that only some letters fit', () => {
    expect(written('a feature of any Apple (AAPL) car')).toEqual([]);
    expect(written('the sales of all studios, according to Comscore (SCOR).')).toEqual([]);
  });

  it('ends a long form before what only says of what or where it is', () => {
    expect(written('Комитет национальной безопасности Республики Казахстан (КНБ) сообщил')).toEqual([
      'КНБ = Комитет национальной безопасности',
    ]);
    expect(
      written('Internal Displacement Monitoring Centre of the Norwegian Refugee Council (IDMC)'),
    ).toEqual(['IDMC = Internal Displacement Monitoring Centre']);
  });

  it('reads what introduces the acronym within the brackets', () => {
    expect(written('the World Health Organization (hereinafter referred to as the “WHO”)')).toEqual([
      'WHO = World Health Organization',
    ]);
    expect(written('Всемирная организация здравоохранения (далее – ВОЗ) сообщила')).toEqual([
      'ВОЗ = Всемирная организация здравоохранения',
    ]);
    expect(
      written('the Collective Security Treaty Organization (known by its Russian acronym, ODKB)'),
    ).toEqual(['ODKB = Collective Security Treaty Organization']);
  });

  it('reads the words that join both without brackets', () => {
    expect(written('the World Health Organization, or WHO, met')).toEqual([
      'WHO = World Health Organization',
    ]);
    expect(written('the WHO, or World Health Organization, met')).toEqual([
      'WHO = World Health Organization',
    ]);
    expect(written('the International Monetary Fund, known as the IMF')).toEqual([
      'IMF = International Monetary Fund',
    ]);
    expect(written('Министерство внутренних дел, далее МВД, сообщило')).toEqual([
      'МВД = Министерство внутренних дел',
    ]);
    expect(written('IMF stands for International Monetary Fund.')).toEqual([
      'IMF = International Monetary Fund',
    ]);
  });

  it('takes neighbours between commas only where every letter begins a word', () => {
    expect(written('the International Monetary Fund, IMF, lent more')).toEqual([
      'IMF = International Monetary Fund',
    ]);
    expect(written('increased risks, ID cards and disasters or DISEASE in life')).toEqual([]);
  });

  it('reads brackets within brackets and lists', () => {
    expect(
      written("(the World Health Organization (WHO), the United Nations Children's Fund (UNICEF))"),
    ).toEqual(['WHO = World Health Organization', "UNICEF = United Nations Children's Fund"]);
  });

  it('gives the acronym of a plural in the singular', () => {
    expect(written('non-governmental organizations (NGOs)')).toEqual([
      'NGO = non-governmental organizations',
    ]);
  });

  it('reads acronyms that are written as words', () => {
    expect(written('the Department for Environment, Food and Rural Affairs (Defra)')).toEqual([
      'Defra = Department for Environment, Food and Rural Affairs',
    ]);
    expect(written('Минздрав (Министерство здравоохранения) сообщил')).toEqual([
      'Минздрав = Министерство здравоохранения',
    ]);
  });

  it('reads an acronym of another language by sound or, of an organisation, by the number of its words', () => {
    expect(written('Komitet Natsionalnoi Bezopasnosti (КНБ)')).toEqual([
      'КНБ = Komitet Natsionalnoi Bezopasnosti',
    ]);
    expect(written('the Russian-led Collective Security Treaty Organization (ODKB)')).toEqual([
      'ODKB = Collective Security Treaty Organization',
    ]);
  });

  it('reads Kazakh', () => {
    expect(written('Ұжымдық қауіпсіздік туралы шарт ұйымы (ҰҚШҰ)')).toEqual([
      'ҰҚШҰ = Ұжымдық қауіпсіздік туралы шарт ұйымы',
    ]);
  });

  it('leaves alone what is no acronym', () => {
    expect(written('the protests (which began on 2 January) and gas (LPG)')).toEqual([]);
    expect(written('He (Rau) came. The government [Казахстана] respects it (10 January).')).toEqual([]);
  });

  it('gives spans within any text, the acronym never inside the long form', () => {
    const piece = fc.constantFrom(
      'World',
      'Health',
      'of',
      'the',
      '(WHO)',
      '(',
      ')',
      'WH',
      '(World Health)',
      '. ',
      '\n',
      'о',
      'ВОЗ',
      ', or',
      '–',
      '=',
      'Who',
      "Women's Committee (ABC)",
      'the “WHO”',
      '[G7]',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { short, long } of definitionsIn(text)) {
          expect(long.end <= short.start || short.end <= long.start).toBe(true);
          expect(Math.max(short.end, long.end)).toBeLessThanOrEqual(text.length);
          expect(Math.min(short.start, long.start)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
