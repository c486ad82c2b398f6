/** A word as it is compared: two words of one form are the same to everything but a reader's eye. */
export interface Form {
  /** Lower case, without diacritics. */
  readonly folded: string;
  /** The stem of the folded form in the language of the text. */
  readonly stem: string;
}

/**
 * Every form that an article has brought, under its number. One table for the process: a form is kept once, however many
 * articles have it, and a number stays what it is. It grows with the vocabulary of the news and not with their length.
 */
const forms: Form[] = [];
const numbers = new Map<string, number>();

/** The number of a form, from 0; the same for the same form as long as the process lives, another in the next one. */
export function numberOfForm({ folded, stem }: Form): number {
  const key = `${folded} ${stem}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const form = { folded: owned(folded), stem: owned(stem) };
  numbers.set(`${form.folded} ${form.stem}`, forms.length);
  return forms.push(form) - 1;
}

const NO_FORM: Form = { folded: '', stem: '' };

/** The form of a number, the same object each time; an empty form for a number that none has. */
export function formAt(number: number): Form {
  return forms[number] ?? NO_FORM;
}

/** The numbers of all forms that have one of `stems`. Looks at every form there is: a few milliseconds. */
export function formsWithStem(stems: ReadonlySet<string>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [number, { stem }] of forms.entries()) if (stems.has(stem)) found.add(number);
  return found;
}

/** A copy of `word` that does not keep the whole text in memory out of which it was cut. */
export function owned(word: string): string {
  return Buffer.from(word, 'utf16le').toString('utf16le');
}
