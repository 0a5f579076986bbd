// Every cookie of the service: for this host alone, and where there is https, over https alone.

/** Whatever knows whether cookies are sent over https alone: the settings, and the application. */
export type Secured = { readonly secureCookies: boolean };

/** The name of a cookie. Its prefix binds it to this host and to https, where there is https: no other host can put one in its place. */
export const cookieName = ({ secureCookies }: Secured, name: string): string =>
  secureCookies ? `__Host-${name}` : name;

/** How a cookie is given to a browser: kept from scripts, and from what other sites post. */
export const cookieOptions = ({ secureCookies }: Secured) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: secureCookies }) as const;
