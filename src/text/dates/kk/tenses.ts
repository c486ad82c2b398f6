import type { TenseSigns } from '../tense.ts';

/**
 * Kazakh verbs. After a vowel the past ends as the future does after a consonant ("мәлімдеді" said, "келеді" will come), so
 * that the future of those is listed, and only the ending that is no other's is a rule.
 */
export const tenses: TenseSigns = {
  past: new Set(['еді', 'болды']),
  future: new Set(
    (
      'болады келеді барады өтеді басталады аяқталады кездеседі қабылданады шығады ашылады жабылады береді алады жүреді қалады ' +
      'жалғасады күтіледі күтілуде көтеріледі қаралады оралады ұшады түседі енеді өткізіледі жарияланады жиналады шығарылады жоспарлап жоспарлануда ' +
      'жоспарланған тиіс өтпек келмек бармақ кездеспек'
    ).split(' '),
  ),
  pastEndings: ['ды', 'ді', 'ты', 'ті', 'ған', 'ген', 'қан', 'кен'],
  futureEndings: ['йды', 'йді'],
  determiners: new Set(),
  pending: new Set(),
};
