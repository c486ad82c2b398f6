/** In which passages each stem stands: a posting is the row of a passage and how often the stem stands there. */
export interface Postings {
  /**
   * Notes that a stem, by its number, stands once more in a row, which is the last that was noted of this stem or a later
   * one. Answers whether it is the first time in this row. Beyond `MOST_TIMES` it counts no further.
   */
  note(stem: number, row: number): boolean;
  /** The postings of a stem in the order of their rows, in as many runs as it takes; `rowOf` and `timesIn` read them. */
  runsOf(stem: number): readonly Uint32Array[];
  /** The same without the postings of rows that are not kept. */
  keeping(isKept: (row: number) => boolean): Postings;
}

/** A posting is a row and, in its lowest bits, how often the stem stands there. */
const TIMES_BITS = 3;
const MOST_TIMES = (1 << TIMES_BITS) - 1;

/** The row of a posting. */
export function rowOf(posting: number): number {
  return posting >>> TIMES_BITS;
}

/** How often the stem of a posting stands in its row, from 1 to `MOST_TIMES`. */
export function timesIn(posting: number): number {
  return posting & MOST_TIMES;
}

/** The first chunk of a stem is small, since most stems are rare; each next one is twice as large, up to a limit. */
const SMALLEST_CHUNK = 2;
const LARGEST_CHUNK = 2048;
/**
 * What is known of a stem, by its place in the stem's head: the place where its first chunk begins, that of its last
 * posting, the last place of its last chunk and the size of this.
 */
const HEAD = { first: 0, last: 1, limit: 2, size: 3 };
const HEAD_LENGTH = 4;
/** So many numbers a column has room for at first. */
const FIRST_ROOM = 1024;

/**
 * Postings in one column, cut into chunks; behind the last place of a chunk stands where the next one of its stem begins
 * (Zobel & Moffat 2006, "Inverted files for text search engines", on building an index in memory). A start brings
 * millions of them: a list for each stem would be copied over and over as it grows, and take twice the room.
 */
export function createPostings(): Postings {
  let heads = new Uint32Array(FIRST_ROOM);
  /** Place 0 is no chunk's and always 0, which is no posting either. */
  let column = new Uint32Array(FIRST_ROOM);
  let used = 1;

  /** Opens the next chunk for the stem with this head; answers with its first place. */
  function openChunk(head: number): number {
    const size = Math.min(LARGEST_CHUNK, Math.max(SMALLEST_CHUNK, 2 * (heads[head + HEAD.size] ?? 0)));
    const start = used;
    used += size + 1;
    column = withRoom(column, used);
    const limit = heads[head + HEAD.limit] ?? 0;
    if (limit === 0) heads[head + HEAD.first] = start;
    else column[limit + 1] = start;
    heads[head + HEAD.limit] = start + size - 1;
    heads[head + HEAD.size] = size;
    return start;
  }

  function runsOf(stem: number): Uint32Array[] {
    const head = stem * HEAD_LENGTH;
    const last = heads[head + HEAD.last] ?? 0;
    const limit = heads[head + HEAD.limit] ?? 0;
    const runs: Uint32Array[] = [];
    let size = SMALLEST_CHUNK;
    let start = heads[head + HEAD.first] ?? 0;
    while (start !== 0) {
      const behind = start + size;
      const isLast = behind - 1 === limit;
      runs.push(column.subarray(start, isLast ? last + 1 : behind));
      start = isLast ? 0 : (column[behind] ?? 0);
      size = Math.min(LARGEST_CHUNK, 2 * size);
    }
    return runs;
  }

  return {
    note(stem, row) {
      const head = stem * HEAD_LENGTH;
      if (head >= heads.length) heads = withRoom(heads, head + HEAD_LENGTH);
      const last = heads[head + HEAD.last] ?? 0;
      const posting = column[last] ?? 0;
      if (posting !== 0 && rowOf(posting) === row) {
        if (timesIn(posting) < MOST_TIMES) column[last] = posting + 1;
        return false;
      }
      const place = last === heads[head + HEAD.limit] ? openChunk(head) : last + 1;
      column[place] = (row << TIMES_BITS) | 1;
      heads[head + HEAD.last] = place;
      return true;
    },
    runsOf,
    keeping(isKept) {
      const kept = createPostings();
      for (let stem = 0; stem * HEAD_LENGTH < heads.length; stem += 1) {
        for (const run of runsOf(stem)) {
          for (const posting of run) {
            const row = rowOf(posting);
            for (let time = isKept(row) ? timesIn(posting) : 0; time > 0; time -= 1) kept.note(stem, row);
          }
        }
      }
      return kept;
    },
  };
}

/** The column itself if it has so much room, otherwise a copy that has, at least twice as large. */
function withRoom(column: Uint32Array<ArrayBuffer>, room: number): Uint32Array<ArrayBuffer> {
  if (room <= column.length) return column;
  const larger = new Uint32Array(Math.max(room, 2 * column.length));
  larger.set(column);
  return larger;
}
