import type { Grammar } from '../grammar.ts';
import { absolute } from './absolute.ts';
import { lexicon } from './lexicon.ts';
import { relative } from './relative.ts';

/** How Kazakh speaks of time. */
export const kazakh: Grammar = {
  lexicon,
  forms: [...absolute, ...relative],
  tenses: {
    past: new Set(['еді', 'болды']),
    future: new Set(['болады', 'жоспарлап', 'тиіс']),
    pastEndings: ['ды', 'ді', 'ты', 'ті', 'ған', 'ген', 'қан', 'кен'],
    futureEndings: ['ады', 'еді', 'йды', 'йді'],
  },
};
