const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there; check the name',
  ENOTDIR: 'is not a folder; name the folder that holds the articles',
  EACCES: 'may not be read; give the user that runs Dateline the right to read it',
  EPERM: 'may not be read; give the user that runs Dateline the right to read it',
  ELOOP: 'is a link that leads back to itself; remove it',
  ENAMETOOLONG: 'has a name that is too long for the system',
  EMFILE: 'could not be opened, too many files are open; raise the limit (ulimit -n)',
  ENFILE: 'could not be opened, too many files are open on this machine',
  ENOSPC: 'could not be watched, the system watches too many already; raise fs.inotify.max_user_watches',
  EIO: 'could not be read, the disk reports an error',
};

/** What a failed call of the file system means for the one who put the file there; it continues "file:line: ". */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return (
    REASONS[code ?? ''] ?? `could not be read: ${error instanceof Error ? error.message : String(error)}`
  );
}

/** The system's code of an error, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
