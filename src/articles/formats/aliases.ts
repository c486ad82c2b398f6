import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Problem } from '../article.ts';
import { CORRECTED_KINDS, type Correction, type WrittenName } from '../correction.ts';
import { readMapping } from './yaml.ts';

/** What a file of corrections holds. */
export interface Aliases {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
  /** Whether it is no YAML at all, so that nothing is known of what it should say. */
  readonly isBroken: boolean;
}

const EXAMPLE = '"Kassym-Jomart Tokayev: [Tokaev, Токаев]"';
const KEYS = '"same as", "not the same as" or "kind"';

/**
 * Reads an operator's corrections: under each name to show, the other names of the same person or organisation, or more.
 *
 *     Kassym-Jomart Tokayev: [Tokaev, Токаев]
 *     Apple Inc:
 *       same as: Apple Computer
 *       not the same as: [Apple Corps, Apple Records]
 *       kind: organisation
 *
 * What is wrong with one entry leaves the others as they are.
 */
export function readAliases(text: string, file: string): Aliases {
  const mapping = readMapping(text, { what: 'the file', example: EXAMPLE, uniqueKeys: false });
  if ('reason' in mapping) return { corrections: [], problems: [{ file, ...mapping }], isBroken: true };
  const { contents, lineOf } = mapping;
  const problems: Problem[] = [];
  const reader = new EntryReader(file, lineOf, (line, reason) => problems.push({ file, line, reason }));
  const corrections = (contents?.items ?? []).flatMap(({ key, value }) => {
    const name = reader.nameIn(key);
    return name === undefined ? [] : [reader.entry(name, value)];
  });
  return { corrections, problems, isBroken: false };
}

/** Reads the parts of one file. */
class EntryReader {
  readonly #file: string;
  readonly #lineOf: (offset: number) => number;
  readonly #report: (line: number, reason: string) => void;

  constructor(
    file: string,
    lineOf: (offset: number) => number,
    report: (line: number, reason: string) => void,
  ) {
    this.#file = file;
    this.#lineOf = lineOf;
    this.#report = report;
  }

  entry(name: WrittenName, value: ParsedNode | null): Correction {
    if (!isMap(value)) {
      const sameAs = this.#names(value, name);
      return { ...name, sameAs, notSameAs: [] };
    }
    let correction: Correction = { ...name, sameAs: [], notSameAs: [] };
    const given = new Set<string>();
    for (const { key, value: part } of value.items) {
      const written = isScalar(key) ? String(key.value) : '';
      const line = this.#lineOf(key.range[0]);
      if (given.has(written))
        this.#report(line, `${JSON.stringify(written)} stands here for the second time`);
      else if (written === 'same as') correction = { ...correction, sameAs: this.#names(part, name) };
      else if (written === 'not the same as')
        correction = { ...correction, notSameAs: this.#names(part, name) };
      else if (written === 'kind') correction = this.#withKind(correction, part, line);
      else this.#report(line, `${JSON.stringify(written)} is none of the keys here; write ${KEYS}`);
      given.add(written);
    }
    return correction;
  }

  /** The name that a scalar holds. */
  nameIn(node: ParsedNode | null): WrittenName | undefined {
    const name = isScalar(node) && node.value !== null ? String(node.value).trim() : '';
    if (node !== null && /[\p{L}\p{N}]/u.test(name)) {
      return { name, file: this.#file, line: this.#lineOf(node.range[0]) };
    }
    this.#report(node === null ? 1 : this.#lineOf(node.range[0]), 'should be a name');
    return undefined;
  }

  /** One name or a list of them. */
  #names(node: ParsedNode | null, entry: WrittenName): WrittenName[] {
    if (node === null || (isScalar(node) && node.value === null)) {
      this.#report(
        entry.line,
        `nothing is said of ${JSON.stringify(entry.name)}; add its other names, or ${KEYS}`,
      );
      return [];
    }
    const nodes = isSeq(node) ? node.items : [node];
    return nodes.flatMap((one) => this.nameIn(one) ?? []);
  }

  #withKind(correction: Correction, node: ParsedNode | null, line: number): Correction {
    const written = isScalar(node) ? String(node.value) : '';
    const kind = CORRECTED_KINDS.find((one) => one === written);
    if (kind !== undefined) return { ...correction, kind };
    this.#report(
      line,
      `the kind is ${JSON.stringify(written)}; it should be one of ${CORRECTED_KINDS.join(', ')}`,
    );
    return correction;
  }
}
