import type { Library } from '../library.ts';
import type { AnnotateCall } from './call.ts';
import { annotationRecord } from './json.ts';
import { annotationLine } from './listing.ts';
import { jsonLine, printableLine } from './printable.ts';
import type { Surroundings } from './surroundings.ts';

/** Prints one line for each article with every date and name found in it. */
export async function annotate(
  { json }: AnnotateCall,
  library: Library,
  { output }: Pick<Surroundings, 'output'>,
): Promise<void> {
  const annotations = [...library.annotations()];
  let done = 0;
  for (const annotation of annotations) {
    const line = json
      ? jsonLine(annotationRecord(annotation, library.entityOf))
      : `${printableLine(annotationLine(annotation))}\n`;
    await output.write(line);
    done++;
    output.progress(`${done} of ${annotations.length} annotated`);
  }
  output.progress('');
}
