import { writeFile } from 'node:fs/promises';
import { codeOf } from '../articles/failure.ts';
import { rangeInWords } from '../conversation/calendar-words.ts';
import { messagesIn } from '../conversation/messages/languages.ts';
import { pictureWith } from '../conversation/picture.ts';
import { languageToAnswer } from '../conversation/request.ts';
import { coveredBy, timelineRequestOf } from '../conversation/timeline-query.ts';
import type { Library } from '../library.ts';
import { readTypefaces } from '../picture/fonts.ts';
import { svgOf } from '../picture/svg.ts';
import { timelineDrawing } from '../picture/timeline-drawing.ts';
import type { Language } from '../text/language.ts';
import type { TimelineEntry, TimelineQuery } from '../timeline/entry.ts';
import type { TimelineCall } from './call.ts';
import { entryRecord } from './json.ts';
import { entryBlocks } from './listing.ts';
import { jsonLine } from './printable.ts';
import { renderBlocks } from './render.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Draws the events if that is asked, then prints them in order, all on one page; that there are none is an answer too.
 * @throws Error that names the option and says what to do when the picture cannot be written; nothing is printed then.
 */
export async function timeline(
  { query: given, json, svg }: TimelineCall,
  library: Library,
  { output, preferred, today }: Surroundings,
): Promise<void> {
  const query = withDaysNamed(given, library, today);
  const entries = await library.timeline(query);
  const language = languageToAnswer(given.topic ?? '', preferred);
  if (svg !== undefined && entries.length > 0) await draw(svg, entries, query, language);
  if (json) {
    for (const entry of entries) await output.write(jsonLine(entryRecord(entry)));
  } else {
    await output.write(renderBlocks(entryBlocks(entries, language), output.screen()));
  }
  if (entries.length === 0) output.note('The articles tell of no such events.');
}

/** Dates in the topic are the range, as in a conversation, unless options say what the range is. */
function withDaysNamed(query: TimelineQuery, library: Library, today: string): TimelineQuery {
  const { topic: about, ...rest } = query;
  if (about === undefined || rest.from !== undefined || rest.to !== undefined) return query;
  const { topic, ...days } = timelineRequestOf(about, coveredBy(library), today);
  return { ...rest, ...days, ...(topic === '' ? {} : { topic }) };
}

/** Writes the picture of `entries` into `file`. */
async function draw(
  file: string,
  entries: readonly TimelineEntry[],
  { topic, ...range }: TimelineQuery,
  language: Language,
): Promise<void> {
  const asked = {
    topic: topic === undefined ? '' : messagesIn(language).quoted(topic),
    days: rangeInWords(range, language),
  };
  const picture = pictureWith(entries, asked, language);
  const drawing = timelineDrawing(picture, await readTypefaces());
  if (drawing !== undefined) await write(file, svgOf(drawing));
}

/** What to do about a failure, by the system's code for it; of others its message says more. */
const REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'name a file in a folder that exists',
  ENOTDIR: 'name a file in a folder that exists',
  EISDIR: 'that is a folder; name a file in it',
  EACCES: 'name a file that you may write',
};

async function write(file: string, svg: string): Promise<void> {
  try {
    await writeFile(file, svg);
  } catch (error) {
    const remedy = REMEDIES[codeOf(error) ?? ''] ?? (error instanceof Error ? error.message : String(error));
    throw new Error(`--svg: cannot write ${file}; ${remedy}`);
  }
}
