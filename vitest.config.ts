import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Unit and house tests. `*.test.tsx` and everything under src run in a small DOM, the rest in plain Node. */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'page',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/setup-page.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          include: ['server/**/*.test.ts', 'sw/**/*.test.ts', 'tests/house/**/*.test.ts', 'tests/convergence/**/*.test.ts'],
          environment: 'node',
        },
      },
    ],
  },
});
