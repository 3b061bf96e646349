const wall = /^\/walls\/[A-Za-z0-9~_.-]{1,80}(?:\/add)?$/;
const openHouse = /^\/open-house(?:\/(?:walk|membership|manifesto))?$/;

/**
 * Where a code leads besides into the hub (`?to=`): to a wall, to writing on it, or to an open-house week. Anywhere
 * else, and whatever is no address of this app, is the first page.
 */
export function whereTo(search: string): string {
  const to = new URLSearchParams(search).get('to') ?? '';
  return (wall.test(to) || openHouse.test(to)) && !/\/\.{1,2}(?:\/|$)/.test(to) ? to : '/';
}
