import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { readBuildInfo } from './scripts/build-info.ts';
import { firstLoadFiles, precachedFiles, sumKb } from './scripts/bundle-size.ts';

const root = import.meta.dirname;
const info = readBuildInfo(root);

/** The development server speaks to a hub's server at this address. */
const hubServer = process.env.STIGEN_SERVER ?? 'http://127.0.0.1:4100';

/** Says after a build what the first screen costs and what is kept for offline use. */
const sizeReport = (): Plugin => {
  let say = (_: string): void => undefined;
  return {
    name: 'stigen:size-report',
    apply: 'build',
    enforce: 'post',
    configResolved({ logger }) {
      say = (text) => logger.info(text);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const dist = `${root}/dist`;
        const first = firstLoadFiles(dist);
        for (const file of first) say(`  first load  ${file.url}  ${sumKb([file], 'gzip')} KB gzip`);
        const scripts = first.filter((file) => file.url.endsWith('.js'));
        const kept = precachedFiles(dist);
        say(`  first scripts ${sumKb(scripts, 'gzip')} KB gzip (bar 75)`);
        say(`  precached ${sumKb(kept, 'gzip')} KB gzip, ${sumKb(kept, 'raw')} KB raw (bar 700)`);
      },
    },
  };
};

export default defineConfig({
  define: {
    'import.meta.env.STIGEN_VERSION': JSON.stringify(info.version),
    'import.meta.env.STIGEN_COMMIT': JSON.stringify(info.commit),
    // The gallery is for development; `STIGEN_GALLERY=1 npm run build` keeps it in a build, for the screenshots.
    'import.meta.env.STIGEN_GALLERY': JSON.stringify(process.env.STIGEN_GALLERY === '1'),
  },
  // The package's own entry wraps its build for old browsers in a way that cannot be shaken: 2 KB gzip more.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  build: {
    target: ['es2022', 'safari16.4', 'chrome111'],
    // Fonts stay files: the content security policy knows no data: for them.
    assetsInlineLimit: 0,
    // Every browser of the target preloads modules by itself.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      output: {
        codeSplitting: {
          // One file for all that the first screen runs: small files pack worse and each costs a round trip.
          // What comes later is one file a room, for the same reason.
          groups: [
            { name: 'first', tags: ['$initial'], priority: 9 },
            // Reads calendar files, for whoever brings one.
            { name: 'ical', test: /node_modules\/ical\.js\//, priority: 8 },
            { name: 'rest', test: /src\/(ui|i18n|local|protocol|domain|sync|shell\/(?!pages))/, priority: 7 },
            { name: 'pages', test: /src\/shell\/pages\/(?!gallery)/, priority: 6 },
            { name: (id) => /features\/([^/]+)\/(?!gallery|editor)/.exec(id)?.[1] ?? null, priority: 5 },
            // Drawing the house is the host's alone and larger than walking in it, which has to open at once. After
            // the rooms, or it would take along what it shares with them.
            { name: 'path-editor', test: /features\/path\/editor\/(?!.*gallery)/, priority: 4 },
            // Last, or it would take along whatever it shows, and nobody keeps it for offline use.
            { name: 'gallery', test: /gallery/, priority: 1 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: {
    port: 4173,
    proxy: { '/api': { target: hubServer }, '^/calendar/.*[.]ics': { target: hubServer } },
  },
  plugins: [
    preact(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'sw',
      filename: 'service-worker.ts',
      registerType: 'prompt',
      injectRegister: false,
      includeManifestIcons: false,
      manifest: {
        id: '/',
        name: 'Stigen',
        short_name: 'Stigen',
        description: 'Kom in, häng av dig titeln och ta en klädnypa.',
        lang: 'sv',
        dir: 'ltr',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        display_override: ['fullscreen', 'standalone'],
        // tokens.css: --ground
        background_color: '#f6f4ee',
        theme_color: '#f6f4ee',
        categories: ['productivity'],
        icons: [
          { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
          { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
          { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2,webmanifest}'],
        globIgnores: ['service-worker.js', 'assets/gallery-*'],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
        rollupFormat: 'iife',
        minify: true,
      },
      devOptions: { enabled: false },
    }),
    sizeReport(),
  ],
});
