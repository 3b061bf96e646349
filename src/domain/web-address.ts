const longest = 2000;

/** An address as it may be shown as a link, or null: only pages of the web, so that no link runs anything. */
export function readWebAddress(text: string): string | null {
  const address = URL.parse(text.trim());
  if (!address || !/^https?:$/.test(address.protocol) || address.href.length > longest) return null;
  return address.href;
}
