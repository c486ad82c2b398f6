import { z } from 'zod';
import type { Library } from '../library.ts';
import { isCalendarDay } from '../text/calendar.ts';
import type { BatchCall } from './call.ts';
import { answerRecord } from './json.ts';
import { jsonLine } from './printable.ts';
import type { Surroundings } from './surroundings.ts';

/** One line of a batch. */
const question = z.object({
  id: z.union([z.string(), z.number()], { error: 'id must be a text or a number' }).optional(),
  question: z.string({ error: 'question must be a text' }).refine((text) => text.trim() !== '', {
    error: 'question is empty',
  }),
  asked: z
    .string({ error: 'asked must be a day, YYYY-MM-DD' })
    .refine(isCalendarDay, { error: 'asked must be a day of the calendar, YYYY-MM-DD' })
    .optional(),
});

/**
 * Answers the questions on the lines of the input, each as soon as it is read and in order. A line that holds no question is reported
 * with its number, and the others are answered all the same; blank lines don't count.
 *
 * @returns how many lines could not be answered.
 */
export async function answerBatch(
  call: BatchCall,
  library: Library,
  { lines, today, output }: Surroundings,
): Promise<number> {
  const limit = call.limit === undefined ? {} : { limit: call.limit };
  let number = 0;
  let answered = 0;
  let failed = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const asking = questionIn(line);
    if ('reason' in asking) {
      output.note(`stdin:${number}: ${asking.reason}`);
      failed++;
      continue;
    }
    const asked = asking.asked ?? call.asked ?? today;
    const answer = await library.ask(asking.question, { asked, ...limit });
    await output.write(jsonLine(answerRecord(answer, asking.id)));
    answered++;
    output.progress(`${answered} answered`);
  }
  output.progress('');
  return failed;
}

function questionIn(line: string): z.infer<typeof question> | { readonly reason: string } {
  const value = jsonIn(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      reason: 'not a JSON object; a line should look like {"id": "1", "question": "When did it begin?"}',
    };
  }
  const parsed = question.safeParse(value);
  return parsed.data ?? { reason: parsed.error?.issues.map(({ message }) => message).join('; ') ?? '' };
}

/** The value of a line of JSON; `undefined` if it is none. */
function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\u{feff}/u, ''));
  } catch {
    return undefined;
  }
}
