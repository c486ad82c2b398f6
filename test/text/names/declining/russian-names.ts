import { annotate } from '../../../../src/text/annotation.ts';
import { readNameKnowledge } from '../../../../src/text/names/knowledge.ts';

const knowledge = readNameKnowledge();

/** The names in a Russian sentence, each with the first letter of its kind: p(erson), o(rganisation), l(ocation). */
export function namesIn(text: string): string[] {
  const annotation = annotate({ id: 'a', text, date: '2023-05-04', language: 'ru' }, knowledge);
  return Array.from(
    annotation.names,
    ({ text: name, kind }) => `${name} ${kind === 'place' ? 'l' : kind[0]}`,
  );
}
