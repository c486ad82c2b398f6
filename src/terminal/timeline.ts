import { writeFile } from 'node:fs/promises';
import { rangeInWords } from '../conversation/calendar-words.ts';
import { messagesIn } from '../conversation/messages/languages.ts';
import { pictureWith } from '../conversation/picture.ts';
import { languageToAnswer } from '../conversation/request.ts';
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

/** Prints the events in order, all on one page, and draws them if that is asked; that there are none is an answer too. */
export async function timeline(
  { query, json, svg }: TimelineCall,
  library: Library,
  { output, preferred }: Surroundings,
): Promise<void> {
  const entries = await library.timeline(query);
  const language = languageToAnswer(query.topic ?? '', preferred);
  if (json) {
    for (const entry of entries) await output.write(jsonLine(entryRecord(entry)));
  } else {
    await output.write(renderBlocks(entryBlocks(entries, language), output.screen()));
  }
  if (entries.length === 0) output.note('The articles tell of no such events.');
  else if (svg !== undefined) await draw(svg, entries, query, language);
}

/** Writes the picture of `entries` into `file`. */
async function draw(
  file: string,
  entries: readonly TimelineEntry[],
  { topic, ...range }: TimelineQuery,
  language: Language,
): Promise<void> {
  const days = rangeInWords(range, language);
  const asked = [topic === undefined ? '' : messagesIn(language).quoted(topic), days];
  const picture = pictureWith(
    entries,
    asked.filter((part) => part !== ''),
    language,
  );
  const drawing = timelineDrawing(picture, await readTypefaces());
  if (drawing !== undefined) await writeFile(file, svgOf(drawing));
}
