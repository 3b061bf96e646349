/** Builds what is missing or older than its sources. Throws when a build fails. */
export declare function buildIfStale(root: string): void;
