import { type Finding, findingsFrom } from '../entry.ts';

/** The keyword and what stands after it up to the next blank. */
const HEADER = /^\s*date(?:\s*:\s*|\s+)(\S+)/i;

/**
 * The article in a text that begins with `date YYYY-MM-DD`; a colon may follow the keyword, and the article may begin
 * on the same line. Its text is what follows the date, without the blanks around it.
 */
export function* readDatedText(file: string, defaultId: string): Generator<Finding> {
  const header = HEADER.exec(file);
  const line = lineOfFirstWord(file);
  if (header === null) {
    const reason = file.trim() === '' ? 'is empty' : 'has no date';
    yield {
      kind: 'problem',
      line,
      reason: `${reason}; it should begin with "date YYYY-MM-DD" or with front matter`,
    };
    return;
  }
  const [start, date] = header;
  yield* findingsFrom({ date, text: file.slice(start.length).trim() }, defaultId, line);
}

function lineOfFirstWord(file: string): number {
  const blanks = /^\s*/.exec(file)?.[0] ?? '';
  return blanks.length === file.length ? 1 : blanks.split('\n').length;
}
