const MINUTE_MS = 60_000;

/** The day it is at `moment` where this process runs, `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, 10);
}
