import type { FastifyInstance } from 'fastify';
import {
  changeWhereToLook,
  discardWaiting,
  returnGrounds,
  returnUnread,
  takeReturnBack,
  waitsForBetter,
  withdrawDocument,
} from '#inspection';
import type { Posted } from '../../../../forms/posted.ts';
import type { Parts } from '../../../../parts.ts';
import { documentForm } from '../document-form.ts';
import { groundOf } from '../states-in-words.ts';

const seen = (form: Posted): number => form.number('version') ?? 0;

/** What is done with a document that was supplied: returned unread or not after all, better words on where to look, taken back. */
export function keepDocumentPages(app: FastifyInstance, parts: Parts): void {
  documentForm(app, parts, {
    path: 'return',
    action: 'steer-data-request',
    title: 'Return a document unread',
    open: ({ state }) => state === 'supplied',
    view: () => ({
      grounds: Object.entries(returnGrounds).map(([value, { title, means }]) => ({ value, text: title, hint: means })),
    }),
    decide: (asked, document, form) =>
      returnUnread(asked, document, { ground: form.text('ground'), words: form.text('words'), seen: seen(form) }),
    done: () => 'The document has been returned unread. The authority sees why, and what to do next.',
  });

  documentForm(app, parts, {
    path: 'take-return-back',
    action: 'steer-data-request',
    title: 'Take the return back',
    open: waitsForBetter,
    view: (document) => ({ ground: groundOf(document)?.title ?? null, words: document.returnWords }),
    decide: (asked, document, form) =>
      takeReturnBack(asked, document, { reason: form.text('reason'), seen: seen(form) }),
    done: () => {
      // One on single children is read again.
      parts.work.look();
      return 'The return has been taken back. The document stands as it was supplied.';
    },
  });

  documentForm(app, parts, {
    path: 'where-to-look',
    action: 'supply-documents',
    title: 'Change where to look',
    open: ({ state }) => state === 'supplied',
    view: ({ whereToLook }) => ({ values: { whereToLook } }),
    decide: (asked, document, form) =>
      changeWhereToLook(asked, document, { whereToLook: form.text('whereToLook'), seen: seen(form) }),
    done: () => 'Where to look has been changed.',
  });

  documentForm(app, parts, {
    path: 'withdraw',
    action: 'supply-documents',
    title: 'Take back a document',
    open: (document) => document.state === 'supplied' || waitsForBetter(document),
    decide: (asked, document, form) =>
      withdrawDocument(asked, document, { reason: form.text('reason'), seen: seen(form) }),
    done: () => 'The document has been taken back.',
  });

  documentForm(app, parts, {
    path: 'discard',
    action: 'supply-documents',
    title: 'Take back a file that is not supplied yet',
    open: ({ state }) => state === 'waiting',
    decide: (asked, document, form) => discardWaiting(asked, document, { seen: seen(form) }),
    done: () => 'The file has been taken back. Nobody was supplied with it.',
  });
}
