import { useEffect } from 'preact/hooks';

/** Shows nothing: begins, once the first page is there, to print what others wait for. */
export function AutoStart() {
  useEffect(() => {
    import('./auto-print.ts').then(
      ({ startAutoPrint }) => startAutoPrint(),
      (error: unknown) => console.error('pins: printing by itself could not be loaded', error),
    );
  }, []);
  return null;
}
