import { networkInterfaces } from 'node:os';

/** The first IPv4 address that others on the network can reach, or undefined. */
export const lanAddress = (): string | undefined =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

/**
 * The hub's address as phones reach it, known before anybody asks: what the operator says, or with
 * certificates this machine on its network; null when only a request can tell.
 */
export function knownAddress(
  { address, tls, port }: { readonly address: string | null; readonly tls: unknown; readonly port: number },
  lan: () => string | undefined = lanAddress,
): string | null {
  if (address !== null) return address;
  const host = tls === null ? undefined : lan();
  return host === undefined ? null : `https://${host}${port === 443 ? '' : `:${port}`}`;
}
