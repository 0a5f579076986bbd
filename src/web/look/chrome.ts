import type { FastifyReply, FastifyRequest } from 'fastify';

/** What stands around every page, and is not the page's own. */
export type Chrome = {
  readonly signedInAs: { readonly name: string } | null;
  /** The service navigation, for those signed in and others alike; none at all when empty. */
  readonly navigation: readonly { readonly text: string; readonly href: string; readonly current: boolean }[];
  /** Whether the installation holds made-up data: then every page says so. */
  readonly demonstration: boolean;
  /** The token that a form of this page sends back; asked for only when the page has a form. */
  readonly csrf: () => string;
};

export type ChromeOf = (request: FastifyRequest, reply: FastifyReply) => Chrome;

/** What stands around a page when nothing can be known of who asks. */
export const bareChrome: Chrome = { signedInAs: null, navigation: [], demonstration: false, csrf: () => '' };
