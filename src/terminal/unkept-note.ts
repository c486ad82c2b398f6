/** Tells, once, why something can't be kept in the folder of `CACHE_DIR` for the next start: the system's reason, `EACCES`. */
export function createUnkeptNote(folder: string, note: (line: string) => void): (reason: string) => void {
  let isTold = false;
  return (reason) => {
    if (isTold) return;
    isTold = true;
    note(
      `dateline: not all can be kept in ${folder} (${reason}), so that every start does some work anew; see CACHE_DIR.`,
    );
  };
}
