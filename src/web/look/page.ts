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
    const nonce = nonceOf(reply.raw);
    const writtenBefore = placeOfWritten(nonce);
    const look = { ...around, csrf, documentTitle: documentTitle(view), nonce, assets, writtenBefore };
    const html = await rendered(reply, template, { ...view, look });
    // What only one person may see, or carries their token, is kept by nobody, their own browser's history included.
    if (around.signedInAs !== null || hasForm) reply.header('cache-control', 'no-store');
    else if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache');
    return reply
      .type('text/html; charset=utf-8')
      .send(view.writtenBefore === undefined ? html : withWritten(html, writtenBefore, view.writtenBefore));
  };

// Nobody can have typed it: the nonce of each answer is random.
const placeOfWritten = (nonce: string): string => `<!-- written ${nonce} -->`;

/** A page with what was written before in its place. Bytes are put together: the large part is neither copied as text nor encoded anew. */
function withWritten(html: string, place: string, written: Buffer): Buffer {
  const at = html.indexOf(place);
  if (at < 0) throw new Error('A page was given a part that its template does not place.');
  return Buffer.concat([Buffer.from(html.slice(0, at)), written, Buffer.from(html.slice(at + place.length))]);
}
