import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Unit and house tests: what knows a page runs in a small DOM, the rest in plain Node. */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'page',
          include: ['src/{local,sync,ui,i18n,features,shell}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/setup-page.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          include: [
            '{src/domain,src/protocol,server,sw,tests/house,tests/convergence,tests/lasting,tests/whole}/**/*.test.ts',
          ],
          environment: 'node',
          // Whichever test asks first for a PostgreSQL waits until it has started.
          testTimeout: 20_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          globalSetup: ['tests/support/postgres-setup.ts'],
        },
      },
    ],
  },
});
