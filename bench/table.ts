/** A table as text: the first column to the left, the others to the right, as wide as what they hold. */
export function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = cells[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ');
  return [header, ...rows].map((row) => `${line(row)}\n`).join('');
}

/** A share with three places, as usual in this field; a dash where there is none. */
export function share(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3).replace(/^0(?=\.)/, '');
}
