import type { Column } from '../text/column.ts';

/**
 * Columns and texts as bytes. Everything begins at a multiple of four, so that a column is read by looking at its bytes
 * and not by copying them. Numbers are in the order of the machine: what is written here is read by the same machine.
 */
export class ByteWriter {
  readonly #parts: Uint8Array[] = [];
  length = 0;

  number(value: number): void {
    this.#bytes(Uint32Array.of(value));
  }

  column(column: Column): void {
    this.number(column.length);
    this.number(column.BYTES_PER_ELEMENT);
    this.#bytes(column);
  }

  /** Any strings, lone surrogates included. */
  texts(texts: readonly string[]): void {
    const bytes = Buffer.from(JSON.stringify(texts));
    this.number(bytes.length);
    this.#bytes(bytes);
  }

  /** Bytes written in hexadecimal, a multiple of four of them. */
  hash(hex: string): void {
    this.#bytes(Buffer.from(hex, 'hex'));
  }

  /** All that another writer wrote. */
  append(other: ByteWriter): void {
    this.#parts.push(...other.#parts);
    this.length += other.length;
  }

  /** All that was written, in one piece. */
  taken(): Uint8Array {
    return Buffer.concat(this.#parts, this.length);
  }

  #bytes(view: Column): void {
    const padding = (WORD - (view.byteLength % WORD)) % WORD;
    this.#parts.push(
      new Uint8Array(view.buffer, view.byteOffset, view.byteLength),
      ZEROS.subarray(0, padding),
    );
    this.length += view.byteLength + padding;
  }
}

const WORD = 4;
const ZEROS = new Uint8Array(WORD);

/** Reads what a `ByteWriter` wrote, in the same order, from `at` on (a multiple of four). */
export class ByteReader {
  readonly #bytes: ArrayBuffer;
  at: number;

  constructor(bytes: ArrayBuffer, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  number(): number {
    const [value = 0] = new Uint32Array(this.#bytes, this.#pass(WORD), 1);
    return value;
  }

  /** A view of the bytes themselves. */
  column(): Column {
    const length = this.number();
    const width = this.number();
    const start = this.#pass(length * width);
    if (width === 1) return new Uint8Array(this.#bytes, start, length);
    return width === 2
      ? new Uint16Array(this.#bytes, start, length)
      : new Uint32Array(this.#bytes, start, length);
  }

  texts(): string[] {
    const length = this.number();
    const texts: unknown = JSON.parse(Buffer.from(this.#bytes, this.#pass(length), length).toString());
    return Array.isArray(texts) ? texts.map(String) : [];
  }

  /** The next `length` bytes, in hexadecimal. */
  hash(length: number): string {
    return Buffer.from(this.#bytes, this.#pass(length), length).toString('hex');
  }

  #pass(length: number): number {
    const start = this.at;
    this.at += Math.ceil(length / WORD) * WORD;
    return start;
  }
}
