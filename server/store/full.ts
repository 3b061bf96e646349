/** What the databases say when they cannot grow: SQLite, PostgreSQL, the file system. */
const codes = ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE', '53100', 'ENOSPC', 'EDQUOT'];

/** Is there no more room for the store? Nothing of what was asked has been done then. */
export const isStoreFull = (error: unknown): boolean =>
  error instanceof Error && codes.includes(String((error as NodeJS.ErrnoException).code));
