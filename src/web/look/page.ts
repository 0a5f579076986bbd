import type { FastifyInstance, FastifyReply } from 'fastify';
import { bareChrome, type ChromeOf } from './chrome.ts';
import { documentTitle, type PageView } from './page-view.ts';
import { nonceOf } from './security-headers.ts';

/** A template that could not be rendered, named for the log; its cause says why. */
export class PageFault extends Error {
  readonly template: string;

  constructor(template: string, cause: unknown) {
    super(`The template ${template} could not be rendered.`, { cause });
    this.name = 'PageFault';
    this.template = template;
  }
}

/** Adds `reply.page`: the view rendered by its template inside the look, and sent. `assets` is the address of the assets' folder. */
export function pages(
  app: FastifyInstance,
  { chrome, assets }: { readonly chrome: ChromeOf; readonly assets: string },
) {
  app.decorateReply('page', async function page(this: FastifyReply, template: string, view: PageView) {
    const around = this.statusCode < 400 ? chrome(this.request, this) : chromeOfProblem(chrome, this);
    let hasForm = false;
    const look = {
      ...around,
      csrf: () => {
        hasForm = true;
        return around.csrf();
      },
      documentTitle: documentTitle(view),
      nonce: nonceOf(this.raw),
      assets,
    };
    const html = await this.viewAsync(`${template}.njk`, { ...view, look }).catch((cause: unknown) => {
      throw new PageFault(template, cause);
    });
    // What only one person may see, or carries their token, is kept by nobody, their own browser's history included.
    if (around.signedInAs !== null || hasForm) this.header('cache-control', 'no-store');
    else if (!this.hasHeader('cache-control')) this.header('cache-control', 'private, no-cache');
    return this.type('text/html; charset=utf-8').send(html);
  });
}

/** A page that says what went wrong must not fail for what went wrong: without its surroundings it still says it. */
function chromeOfProblem(chrome: ChromeOf, reply: FastifyReply) {
  try {
    return chrome(reply.request, reply);
  } catch {
    return bareChrome;
  }
}
