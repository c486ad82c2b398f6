import { type Column, columnOf } from './column.ts';
import type { DateMention, NameMention } from './mentions.ts';
import { RowList } from './span-list.ts';

const DATE_TYPES: readonly DateMention['type'][] = ['DATE', 'TIME', 'DURATION', 'SET'];
const NAME_KINDS: readonly NameMention['kind'][] = ['person', 'organisation', 'place'];

const NAME_WIDTH = 3;
const DATE_WIDTH = 4;

/** Names out of rows of start, end and kind. */
export class NameList extends RowList<NameMention> {
  readonly #text: string;

  constructor(text: string, rows: Column) {
    super(rows, NAME_WIDTH);
    this.#text = text;
  }

  protected itemAt(index: number): NameMention {
    const [start, end] = [this.startOf(index), this.endOf(index)];
    const kind = NAME_KINDS[this.valueAt(index, 2)] ?? 'place';
    return { start, end, text: this.#text.slice(start, end), kind };
  }
}

/** The rows of names, for `NameList`. */
export function nameRows(names: readonly NameMention[]): Column {
  const rows: number[] = [];
  for (const { start, end, kind } of names) rows.push(start, end, NAME_KINDS.indexOf(kind));
  return columnOf(rows);
}

/** Dates out of rows of start, end, type and the place of the value among `values`. */
export class DateList extends RowList<DateMention> {
  readonly #text: string;
  readonly #values: readonly string[];

  constructor(text: string, { rows, values }: PackedDates) {
    super(rows, DATE_WIDTH);
    this.#text = text;
    this.#values = values;
  }

  protected itemAt(index: number): DateMention {
    const [start, end] = [this.startOf(index), this.endOf(index)];
    const type = DATE_TYPES[this.valueAt(index, 2)] ?? 'DATE';
    const value = this.#values[this.valueAt(index, 3)] ?? '';
    return { start, end, text: this.#text.slice(start, end), type, value };
  }
}

/** What a `DateList` is made of: rows, and each TIMEX3 value of the text once. */
export interface PackedDates {
  readonly rows: Column;
  readonly values: readonly string[];
}

export function packedDates(dates: readonly DateMention[]): PackedDates {
  const values = [...new Set(dates.map(({ value }) => value))];
  const places = new Map(values.map((value, place) => [value, place]));
  const rows = dates.flatMap(({ start, end, type, value }) => [
    start,
    end,
    DATE_TYPES.indexOf(type),
    places.get(value) ?? 0,
  ]);
  return { rows: columnOf(rows), values };
}
