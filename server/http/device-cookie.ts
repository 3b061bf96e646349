import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const name = 'stigen_device';
/** As long as browsers keep a cookie at most; asking for the session begins it anew. */
const maxAge = 400 * 24 * 3600;

/** The secret that a paired device carries, where no script can read it. */
export const readSecret = (c: Context): string | undefined => getCookie(c, name);

export const giveSecret = (c: Context, secret: string, isHttps: boolean): void =>
  setCookie(c, name, secret, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isHttps, maxAge });

export const takeSecret = (c: Context): void => {
  deleteCookie(c, name, { path: '/' });
};
