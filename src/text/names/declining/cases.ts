/** Endings of the cases of the singular, by the ending of the nominative; for names in -ы and -и those of the plural. */
const CASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ия$/u, ['ии', 'ию', 'ией']],
  [/(?<=[гкхжчшщ])а$/u, ['и', 'е', 'у', 'ой', 'ей']],
  [/ая$/u, ['ой', 'ую']],
  [/а$/u, ['ы', 'е', 'у', 'ой']],
  [/я$/u, ['и', 'е', 'ю', 'ей']],
  [/ий$/u, ['ого', 'его', 'ому', 'ему', 'им', 'ом', 'ем', 'ия', 'ию', 'ии', 'ием']],
  [/ый$/u, ['ого', 'ому', 'ым', 'ом']],
  [/й$/u, ['я', 'ю', 'ем', 'е']],
  [/ь$/u, ['и', 'ью', 'я', 'ю', 'ем', 'е']],
  [/ы$/u, ['', 'ов', 'ам', 'ами', 'ах']],
  [/(?<=[гкхжчшщ])и$/u, ['', 'ам', 'ами', 'ах']],
  [/(?<=[ае])и$/u, ['ев', 'й', 'ям', 'ями', 'ях']],
  [/(?<=[ьи])е$/u, ['я', 'ю', 'ем', 'и']],
  // A case of Иваново would be the surname of a woman or of her husband, and papers seldom decline such names.
  [/(?:[ое]в|[иы]н)о$/u, []],
  [/[ое]$/u, ['а', 'у', 'ом', 'е']],
  [/^лев$/u, ['льва', 'льву', 'львом', 'льве']],
  [/(?<=^пав)ел$/u, ['ла', 'лу', 'лом', 'ле']],
  [/ец$/u, ['ца', 'цу', 'цем', 'цом', 'це', 'еца', 'ецу', 'ецем', 'еце']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, ['а', 'у', 'ом', 'ем', 'е', 'ы']],
];

/**
 * A folded Russian name in the cases that its ending allows, itself among them. What does not decline (Баку) or declines
 * otherwise has some forms too many; as names they are rarely anything else.
 */
export function caseForms(name: string): string[] {
  const [ending, cases] = CASES.find(([pattern]) => pattern.test(name)) ?? [/$/u, []];
  return [name, ...cases.map((one) => name.replace(ending, one))];
}
