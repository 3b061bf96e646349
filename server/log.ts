export const logLevels = ['error', 'warn', 'info'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What a line may say besides its event: numbers, codes and route patterns; never names, ids or addresses. */
export type LogFacts = Readonly<Record<string, string | number | boolean>>;

export interface Log {
  error(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  info(event: string, facts?: LogFacts): void;
}

/** Writes lines like `2026-01-07T08:12:00.000Z warn slow-reply route=/api/pull ms=1200`. */
export function createLog(
  least: LogLevel,
  write: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
  now: () => number = Date.now,
): Log {
  const at =
    (level: LogLevel) =>
    (event: string, facts: LogFacts = {}) => {
      if (logLevels.indexOf(level) > logLevels.indexOf(least)) return;
      const told = Object.entries(facts).map(([key, value]) => ` ${key}=${value}`);
      write(`${new Date(now()).toISOString()} ${level} ${event}${told.join('')}`);
    };
  return { error: at('error'), warn: at('warn'), info: at('info') };
}

/**
 * What of an unexpected error may be logged: its type, its code and where it happened. The message is left
 * out, for it may quote the data that caused it.
 */
export function errorFacts(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = (error as { code?: unknown }).code;
  const place = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(place ? { at: place.trim().slice(3) } : {}),
  };
}
