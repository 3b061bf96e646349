/**
 * Where a code leads besides into the hub (`?to=`): to a wall, or to writing on it. Anywhere else, and whatever is no
 * address of this app, is the first page.
 */
export function whereTo(search: string): string {
  const to = new URLSearchParams(search).get('to') ?? '';
  return /^\/walls\/[A-Za-z0-9~_.-]{1,80}(?:\/add)?$/.test(to) && !/\/\.{1,2}(?:\/|$)/.test(to) ? to : '/';
}
