import type { Pen } from './brush.ts';

/** A number for a path; tenths of a unit are finer than print on A1. @param parts of a unit that are kept */
export const say = (value: number, parts = 10): string => String(Math.round(value * parts) / parts);

/** What is traced, as the `d` of an SVG path. */
export function pathOf(trace: (pen: Pen) => void, kept = 10): string {
  const parts: string[] = [];
  const write = (letter: string, ...numbers: number[]): void => {
    parts.push(letter + numbers.map((number) => say(number, kept)).join(' '));
  };
  trace({
    moveTo: (...at) => write('M', ...at),
    lineTo: (...at) => write('L', ...at),
    quadraticCurveTo: (...at) => write('Q', ...at),
    bezierCurveTo: (...at) => write('C', ...at),
    closePath: () => write('Z'),
  });
  return parts.join('');
}
