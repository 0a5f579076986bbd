// The look's front door: what every page of the service stands on.

import { join } from 'node:path';
import view from '@fastify/view';
import type { FastifyInstance, FastifyReply } from 'fastify';
import nunjucks from 'nunjucks';
import { serveAssets } from './assets.ts';
import type { ChromeOf } from './chrome.ts';
import { errorPages } from './error-pages.ts';
import { pageSender } from './page.ts';
import type { PageView } from './page-view.ts';
import { securityHeaders } from './security-headers.ts';
import { templateFolders, templateOptions } from './templates.ts';

export type { Chrome } from './chrome.ts';
export { brokenAddress } from './error-pages.ts';
export type { FieldError } from './field-error.ts';
export { loggedError } from './logged-error.ts';
export type { PageView } from './page-view.ts';
export { Problem } from './problem.ts';
export { rendered } from './rendered.ts';
export { onlyByHttps } from './security-headers.ts';

declare module 'fastify' {
  interface FastifyReply {
    /**
     * Sends the page made of the template `<template>.njk` in the folder of pages and its view. Kept by no cache when someone is
     * signed in or the page has a form.
     */
    page(template: string, view: PageView): Promise<FastifyReply>;
  }
}

export type LookOptions = {
  readonly chrome: ChromeOf;
  /** The address people use, for example "https://bestfit.westmarch.example". */
  readonly publicUrl: string;
  /** Whether templates are read once and kept; false reads them again for every page, to work on them. */
  readonly cached: boolean;
  /** The folder of the pages' templates. */
  readonly pages?: string;
};

async function standOnLook(app: FastifyInstance, options: LookOptions): Promise<void> {
  await securityHeaders(app, options);
  const assets = serveAssets(app);
  await app.register(view, {
    engine: { nunjucks },
    templates: templateFolders(options.pages ?? join(import.meta.dirname, '../pages')),
    options: templateOptions(options.cached),
  });
  const send = pageSender(assets);
  app.decorateReply('page', async function page(this: FastifyReply, template: string, shown: PageView) {
    return send(this, template, shown, options.chrome(this.request, this));
  });
  errorPages(app, options.chrome, send);
}

/**
 * The Fastify plugin: headers, assets, `reply.page`, problem pages. Register it before anything that has routes. It speaks for the
 * whole application, not for a part of it, which is what the symbol says to Fastify.
 */
export const look = Object.assign(standOnLook, { [Symbol.for('skip-override')]: true });
