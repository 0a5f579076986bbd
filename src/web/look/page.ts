import type { FastifyReply } from 'fastify';
import type { Chrome } from './chrome.ts';
import { documentTitle, type PageView } from './page-view.ts';
import { rendered } from './rendered.ts';
import { nonceOf } from './security-headers.ts';

/** Renders the view by its template, with what stands around it, and sends it. */
export type SendPage = (reply: FastifyReply, template: string, view: PageView, around: Chrome) => Promise<FastifyReply>;

/** How pages are sent whose stylesheet and script lie in the folder `assets`, an address. */
export const pageSender =
  (assets: string): SendPage =>
  async (reply, template, view, around) => {
    let hasForm = false;
    const csrf = () => {
      hasForm = true;
      return around.csrf();
    };
    const look = { ...around, csrf, documentTitle: documentTitle(view), nonce: nonceOf(reply.raw), assets };
    const html = await rendered(reply, template, { ...view, look });
    // What only one person may see, or carries their token, is kept by nobody, their own browser's history included.
    if (around.signedInAs !== null || hasForm) reply.header('cache-control', 'no-store');
    else if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache');
    return reply.type('text/html; charset=utf-8').send(html);
  };
