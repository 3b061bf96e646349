/** The newest version of the tables in `db.ts`, for whoever looks at them past the library. */
export const schemaVersion = 5;
