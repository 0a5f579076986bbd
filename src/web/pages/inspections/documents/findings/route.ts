import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isRefusal } from '#inspection';
import { documentOfInspection, type KeptDocument, openSealed } from '#store';
import { keptDocumentFindings } from '../../../../data-request/lists/kept-document-findings.ts';
import { idOf } from '../../../../forms/id-of.ts';
import { Problem } from '../../../../look/plugin.ts';
import type { Parts } from '../../../../parts.ts';
import { inspectionAsked, ofInspection } from '../../around.ts';
import { inspectionFrame } from '../../tabs.ts';
import { opensFor } from '../document-view.ts';
import { documentRights } from '../documents-seen.ts';
import { findingsView, type Wanted } from './findings-view.ts';

function wantedOf(request: FastifyRequest): Wanted {
  const asked = (field: string): string => {
    const value: unknown = Reflect.get(Object(request.query), field);
    return typeof value === 'string' ? value : '';
  };
  const page = asked('page');
  return {
    kind: asked('kind'),
    check: asked('check'),
    sort: asked('sort'),
    page: /^\d{1,5}$/.test(page) ? Number(page) : 1,
  };
}

/** What was found in a document on single children, for those who may open lists of children: that they do is on record. */
export function documentFindingsPage(app: FastifyInstance, parts: Parts): void {
  const { store, now } = parts;
  const path = '/inspections/:id/documents/:record/findings';
  app.get(path, { config: ofInspection(parts, 'open-lists') }, async (request, reply) => {
    const { id } = inspectionAsked(request);
    const record = idOf(request, 'record');
    const document = await store.read(request.acting, (tx) => documentOfInspection(tx, id, record));
    if (document === null || document.checkState === 'none' || document.edition === 0) throw new Problem(404, {});
    if (!opensFor(document, documentRights(request))) throw new Problem(404, {});
    const back = `/inspections/${id}/documents/number/${document.number}`;
    const around = {
      ...inspectionFrame(request),
      title: `What was found in ${document.number}`,
      backLink: { href: back, text: `Document ${document.number}` },
      document: { name: document.fileName, edition: document.edition },
      back,
    };
    const { summary, findingsPayload } = document;
    if (document.checkState !== 'checked' || summary === null || findingsPayload === null) {
      const { checkState, fault } = document;
      return reply.page('inspections/documents/findings/not-checked', { ...around, checkState, fault });
    }
    const findings = await opened(request, document, findingsPayload);
    const view = findingsView(findings, wantedOf(request), `/inspections/${id}/documents/${record}/findings`);
    return reply.page('inspections/documents/findings/findings', {
      ...around,
      summary,
      policeOnly: document.number === '2.07',
      ...view,
    });
  });

  const opened = async (request: FastifyRequest, { number, edition }: KeptDocument, payload: string) => {
    const purpose = `Findings of document ${number}, edition ${edition}`;
    const bytes = await openSealed(store, request.acting, payload, purpose, now());
    if (!isRefusal(bytes)) return keptDocumentFindings(bytes);
    if (bytes.code !== 'key-destroyed') throw new Problem(404, {});
    throw new Problem(410, { code: bytes.code, title: 'These findings have been erased', happened: bytes.words });
  };
}
