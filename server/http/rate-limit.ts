import type { Context, MiddlewareHandler } from 'hono';
import { clientAddress } from './client.ts';
import { problem } from './reply.ts';

export interface RateLimit {
  /** How many requests may come at once: a whole study visit scans the door's QR from one address. */
  readonly burst: number;
  readonly perSecond: number;
}

const mostBuckets = 10_000;

/**
 * A token bucket for each key. `take` answers 0 when there was a token, else the seconds to wait. What costs more
 * than is there is given, too, and paid off afterwards: otherwise nothing larger than the burst would ever pass.
 */
export function createBuckets({ burst, perSecond }: RateLimit, now: () => number) {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(key: string, cost = 1): number {
      const at = now();
      const bucket = buckets.get(key) ?? { tokens: burst, at };
      const tokens = Math.min(burst, bucket.tokens + (Math.max(0, at - bucket.at) / 1000) * perSecond);
      const left = tokens >= 1 ? tokens - cost : tokens;
      buckets.delete(key);
      buckets.set(key, { tokens: left, at });
      // The one that has not been used for longest has filled up again, or nearly.
      const [oldest] = buckets.keys();
      if (buckets.size > mostBuckets && oldest !== undefined) buckets.delete(oldest);
      return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond);
    },
  };
}

/** An address as limits count it: whoever has one of IPv6 has all of its /64. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const groups = (plain.split('::')[0] ?? '').split(':').concat('0', '0', '0', '0');
  return groups
    .slice(0, 4)
    .map((group) => group || '0')
    .join(':');
}

/** Says in how many seconds to come again. */
export function tooMany(c: Context, wait: number): Response {
  c.header('Retry-After', String(wait));
  return problem(c, 429, 'too-many');
}

/** Refuses more than `limit` from one address with 429 `too-many` and when to come again. */
export function rateLimit(limit: RateLimit, now: () => number, isBehindProxy: boolean): MiddlewareHandler {
  const buckets = createBuckets(limit, now);
  return async (c, next) => {
    const wait = buckets.take(networkOf(clientAddress(c, isBehindProxy)));
    if (wait === 0) return next();
    return tooMany(c, wait);
  };
}
