import type { Context } from 'hono';
import { protocolVersion } from '../../src/protocol/messages.ts';
import { problem } from './reply.ts';

/** 426 with what to do when the two sides do not speak the same version, or null when they do. */
export function refuseProtocol(c: Context, spoken: number): Response | null {
  if (spoken === protocolVersion) return null;
  return problem(c, 426, spoken > protocolVersion ? 'upgrade-server' : 'upgrade-app');
}
