/** Does everybody know of an activity? What was only ever proposed is between whoever did and the host. */
export const isKnownToAll = ({ state }: { readonly state?: unknown }): boolean =>
  state === 'agreed' || state === 'cancelled';
