const wall = /^\/walls\/[A-Za-z0-9~_.-]{1,80}(?:\/add)?$/;
const openHouse = /^\/open-house(?:\/(?:walk|membership|manifesto))?$/;
/** What a sign in the house says. */
const sign = /^\/path\/at\/[0-9A-Z]{1,8}$/;

/**
 * Where a code leads besides into the hub (`?to=`): to a wall, to writing on it, to an open-house week, or to a place
 * of the house. Anywhere else, and whatever is no address of this app, is the first page.
 */
export function whereTo(search: string): string {
  const to = new URLSearchParams(search).get('to') ?? '';
  const isOurs = [wall, openHouse, sign].some((pattern) => pattern.test(to));
  return isOurs && !/\/\.{1,2}(?:\/|$)/.test(to) ? to : '/';
}
