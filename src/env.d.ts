/** What vite.config.ts puts into the build. */
interface ImportMetaEnv {
  readonly STIGEN_VERSION: string;
  readonly STIGEN_COMMIT: string;
  readonly STIGEN_GALLERY: boolean;
}
