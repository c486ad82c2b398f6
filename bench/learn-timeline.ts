/** Learns the weights by which the timeline chooses its dates from journalists' timelines; see README.md. */

import { createToldDates } from '../src/timeline/dates.ts';
import { type DateEvidence, SALIENCE_WEIGHTS } from '../src/timeline/salience.ts';
import { aboutTopic } from '../src/timeline/topic.ts';
import { annotate } from './annotating.ts';
import { type Choice, learnWeights, productOf } from './choices.ts';
import { foldersOf, run } from './command.ts';
import { share, tableOf } from './table.ts';
import { readTimelineSet } from './timeline-sets.ts';
import { lengthOf } from './timeline-systems.ts';
import { namesIn, numbersBy, withNumbers, written } from './weights.ts';

const USAGE = 'npm --prefix bench run --silent learn-timeline -- DIR …';

/** A day in the window of a reference. */
interface Day {
  /** The logarithms whose weighted sum is that of its salience. */
  readonly features: readonly number[];
  readonly isRight: boolean;
}

/** The days that a reference could be made of, oldest first, and how many it has. */
interface Window {
  readonly days: readonly Day[];
  readonly wanted: number;
}

/** The windows of one folder's timelines. */
interface Lesson {
  readonly name: string;
  /** What the folder's name has before an underscore: folders of one subject have the same. */
  readonly subject: string;
  readonly windows: readonly Window[];
}

const NAMES = namesIn(SALIENCE_WEIGHTS);

await run(async () => {
  const lessons = foldersOf(process.argv.slice(2)).map(lessonOf);
  const all = learnFrom(lessons);
  const inForce = numbersBy(NAMES, SALIENCE_WEIGHTS);
  const rows = lessons.map((lesson) => {
    const others = lessons.filter(({ subject }) => subject !== lesson.subject);
    const figure = (weights: readonly number[]): number => dateF1Of(lesson, weights);
    return [figure(inForce), figure(all), others.length === 0 ? undefined : figure(learnFrom(others))];
  });
  const means = [0, 1, 2].map((column) => {
    const known = rows.flatMap((row) => row[column] ?? []);
    return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0) / known.length;
  });
  console.log(`src/timeline/salience.ts\n${written(withNumbers(SALIENCE_WEIGHTS, all))}`);
  console.log(
    tableOf(
      ['Date-F1', 'in force', 'learned', 'learned from other subjects'],
      [...rows.map((row, i) => [lessons[i]?.name ?? '', ...row.map(share)]), ['mean', ...means.map(share)]],
    ),
  );
}, USAGE);

function lessonOf(folder: string): Lesson {
  const { name, articles, references } = readTimelineSet(folder);
  const dates = createToldDates();
  for (const article of articles) dates.add(annotate(article));
  return {
    name,
    subject: name.split('_')[0] ?? name,
    windows: references.map((reference) => {
      const days = dates
        .within(lengthOf(reference).window, aboutTopic([]))
        .filter((date) => date.days.from === date.days.to)
        .sort((a, b) => (a.days.from < b.days.from ? -1 : 1))
        .map((date) => ({ features: featuresOf(date.evidence), isRight: reference.has(date.days.from) }));
      return { days, wanted: reference.size };
    }),
  };
}

function featuresOf(evidence: DateEvidence): readonly number[] {
  return numbersBy(NAMES, evidence).map(Math.log1p);
}

/** Each right day is to be chosen among itself and the days that are not right; each counts the same. */
function learnFrom(lessons: readonly Lesson[]): readonly number[] {
  const choices = lessons.flatMap(({ windows }) =>
    windows.flatMap(({ days }): Choice[] => {
      const wrong = days.filter(({ isRight }) => !isRight);
      const right = days.filter(({ isRight }) => isRight);
      return right.map((day) => ({ options: [day, ...wrong], weight: 1 }));
    }),
  );
  return learnWeights(choices);
}

/** Date-F1 of the days that the weights put first, as many as the reference has; the mean over the timelines. */
function dateF1Of({ windows }: Lesson, weights: readonly number[]): number {
  const figures = windows.map(({ days, wanted }) => {
    const scored = days.map((day) => ({ day, score: productOf(day.features, weights) }));
    const chosen = scored.sort((a, b) => b.score - a.score).slice(0, wanted);
    const right = chosen.filter(({ day }) => day.isRight).length;
    return (2 * right) / (chosen.length + wanted);
  });
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
