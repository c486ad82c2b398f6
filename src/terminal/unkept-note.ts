/** Tells, once, why nothing can be kept in the folder of `CACHE_DIR` for the next start: the system's reason, `EACCES`. */
export function createUnkeptNote(folder: string, note: (line: string) => void): (reason: string) => void {
  let isTold = false;
  return (reason) => {
    if (isTold) return;
    isTold = true;
    note(
      `dateline: ${folder} can't be written (${reason}), so that every start takes up all articles anew; see CACHE_DIR.`,
    );
  };
}
