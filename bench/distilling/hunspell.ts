import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word of a Hunspell dictionary in one of its forms, both as they are written there. */
export interface Form {
  readonly form: string;
  readonly lemma: string;
}

/** A Hunspell rule: `ending` becomes `replacement` in words that end as `condition` says. */
interface Rule {
  readonly ending: string;
  readonly replacement: string;
  readonly condition: RegExp;
}

const RULE = /^SFX (\S) +(\S+) +(\S+) +([^\s\d]\S*)$/u;

/** Every form of every word in the Hunspell dictionary (`index.aff`, `index.dic`) of a folder. */
export function formsIn(folder: string): Form[] {
  const linesOf = (file: string) => readFileSync(join(folder, file), 'utf8').trim().split('\n');
  const rules = rulesOf(linesOf('index.aff'));
  return linesOf('index.dic')
    .slice(1)
    .flatMap((line) => {
      const [lemma = '', flags = ''] = line.trim().split('/');
      const derived = [...flags]
        .flatMap((flag) => rules.get(flag) ?? [])
        .filter(({ ending, condition }) => lemma.endsWith(ending) && condition.test(lemma))
        .map(({ ending, replacement }) => lemma.slice(0, lemma.length - ending.length) + replacement);
      return [lemma, ...derived].map((form) => ({ form, lemma }));
    });
}

function rulesOf(lines: readonly string[]): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const line of lines) {
    const [, flag = '', ending = '', replacement = '', condition = ''] = RULE.exec(line.trim()) ?? [];
    const rule = {
      ending: ending === '0' ? '' : ending,
      replacement: replacement === '0' ? '' : replacement,
      condition: new RegExp(`${condition}$`, 'u'),
    };
    if (flag !== '') rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return rules;
}
