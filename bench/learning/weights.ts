/** Numbers by the names of features: a table of weights as it stands in the source, or what one of them weighs. */
export type Features<Name extends string> = Readonly<Record<Name, number>>;

/** The names in a table that have a weight, in its order. */
export function namesIn<Name extends string>(table: Features<Name>): readonly Name[] {
  const isName = (name: string): name is Name => Object.hasOwn(table, name);
  return Object.keys(table)
    .filter(isName)
    .filter((name) => table[name] !== 0);
}

/** The numbers that stand in a table or for it, in the order of its names. */
export function numbersBy<Name extends string>(
  names: readonly Name[],
  features: Features<Name>,
): readonly number[] {
  return names.map((name) => features[name]);
}

/** A table with other numbers, in the order of its names. */
export function withNumbers<Name extends string>(
  table: Features<Name>,
  numbers: readonly number[],
): Features<Name> {
  const changed: Record<Name, number> = { ...table };
  namesIn(table).forEach((name, i) => {
    changed[name] = numbers[i] ?? 0;
  });
  return changed;
}

/** A table of weights as it is written in the source, a line each, rounded to hundredths. */
export function written<Name extends string>(table: Features<Name>): string {
  return Object.entries<number>(table)
    .map(([name, weight]) => `  ${name}: ${Number(weight.toFixed(2))},\n`)
    .join('');
}
