import type { WordSentence } from './words.ts';

/** Words that reports of games are full of, and other reports are not. */
const SPORT: ReadonlySet<string> = new Set(
  `match matches game games season league coach goal goals scored scorer striker midfielder goalkeeper defender halftime
  innings wicket wickets overs inning pitcher homer homered bowler batsman quarterback touchdown playoff playoffs tournament
  champions championship championships semifinal semifinals final standings fixtures rounds round seed seeded squad soccer
  cricket baseball basketball tennis rugby golf hockey football nba nfl nhl lap laps race racing grand prix medal medals
  division premiership teams`
    .trim()
    .split(/\s+/u),
);
/** The share of such words from which on a text tells of games, and the fewest of them. */
const SHARE = 0.02;
const FEWEST = 4;

/** Whether a text tells of games, where a town's name is its club's as well. */
export function isSport(lines: readonly WordSentence[]): boolean {
  let words = 0;
  let found = 0;
  for (const line of lines) {
    words += line.words.length;
    for (const { folded } of line.words) if (SPORT.has(folded)) found += 1;
  }
  return found >= FEWEST && found >= words * SHARE;
}
