/** The addresses of this feature's pages that nobody else links to. */
export const paths = { scan: '/scan' } as const;
