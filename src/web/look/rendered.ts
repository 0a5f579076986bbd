import type { FastifyReply } from 'fastify';
import { spend } from '../time-spent.ts';
import { TemplateFault } from './template-fault.ts';

/** What the template `<template>.njk` makes of a view: a page, or a piece of one that is placed in it. Throws TemplateFault. */
export async function rendered(reply: FastifyReply, template: string, view: object): Promise<string> {
  const begun = performance.now();
  const html = await reply.viewAsync(`${template}.njk`, view).catch((cause: unknown) => {
    throw new TemplateFault(template, cause);
  });
  spend('template', performance.now() - begun);
  return html;
}
