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
/** Under each folded word the last of its forms; a word of two languages may have one of each. */
const lastForms = new Map<string, number>();
/** For each form the one of the same folded word before it, or `NONE`. */
const formsBefore: number[] = [];
/** The stems of all forms, each once, under numbers of their own; and for each form the number of its stem. */
const stems: string[] = [];
const stemNumbers = new Map<string, number>();
const stemsOfForms: number[] = [];

const NONE = -1;

/** The number of a form, from 0; the same for the same form as long as the process lives, another in the next one. */
export function numberOfForm({ folded, stem }: Form): number {
  const last = lastForms.get(folded) ?? NONE;
  for (let known = last; known !== NONE; known = formsBefore[known] ?? NONE) {
    if (formAt(known).stem === stem) return known;
  }
  const number = forms.length;
  const stemNumber = takeStem(stem);
  const form = { folded: owned(folded), stem: stemAt(stemNumber) };
  forms.push(form);
  stemsOfForms.push(stemNumber);
  formsBefore.push(last);
  lastForms.set(form.folded, number);
  return number;
}

function takeStem(stem: string): number {
  const known = stemNumbers.get(stem);
  if (known !== undefined) return known;
  const own = owned(stem);
  stemNumbers.set(own, stems.length);
  return stems.push(own) - 1;
}

const NO_FORM: Form = { folded: '', stem: '' };

/** The form of a number, the same object each time; an empty form for a number that none has. */
export function formAt(number: number): Form {
  return forms[number] ?? NO_FORM;
}

/**
 * The number of the stem of the form with this number: two forms have the same one if they have the same stem. It lasts as
 * long as that of a form. -1 for a number that no form has.
 */
export function stemNumberAt(form: number): number {
  return stemsOfForms[form] ?? NONE;
}

/** The number of a stem; `undefined` if no form has it. */
export function numberOfStem(stem: string): number | undefined {
  return stemNumbers.get(stem);
}

/** The stem of a number; empty for a number that none has. */
export function stemAt(number: number): string {
  return stems[number] ?? '';
}

/** The numbers of all forms that have one of `stems`. Looks at every form there is: a few milliseconds. */
export function formsWithStem(stems: ReadonlySet<string>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [number, { stem }] of forms.entries()) if (stems.has(stem)) found.add(number);
  return found;
}

/** So many UTF-16 units V8 copies whenever it cuts them out of a text. */
const ALWAYS_COPIED = 12;

/** A copy of `word` that does not keep the whole text in memory out of which it was cut. */
export function owned(word: string): string {
  if (word.length <= ALWAYS_COPIED) return word;
  return Buffer.from(word, 'utf16le').toString('utf16le');
}
