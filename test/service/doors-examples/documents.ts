// The doors of documents.
import { documentId } from '../../../src/demonstration/request/documents.ts';
import { type Example, type Examples, inspectionA, ofInspection } from './example.ts';

/** A document of the board, which everybody sees who sees any, and one on single children. */
const minutes = documentId(inspectionA, '4.01', 1);
const fostered = documentId(inspectionA, '2.03', 1);
const nothingWaits: Example = {
  ...ofInspection(`/documents/${minutes}/discard`),
  leadsNowhere: 'every document of the demonstration is described',
};

export const documents: Examples = {
  'GET /inspections/:id/documents': [ofInspection('/documents')],
  'GET /inspections/:id/documents/number/:number': [ofInspection('/documents/number/4.01')],
  'GET /inspections/:id/documents/send-many': [ofInspection('/documents/send-many')],
  'POST /inspections/:id/documents/send-many': [ofInspection('/documents/send-many')],
  'GET /inspections/:id/documents/waiting': [ofInspection('/documents/waiting')],
  'POST /inspections/:id/documents/waiting': [ofInspection('/documents/waiting')],
  'GET /inspections/:id/documents/number/:number/supply': [ofInspection('/documents/number/4.01/supply')],
  'POST /inspections/:id/documents/number/:number/supply': [ofInspection('/documents/number/4.01/supply')],
  'GET /inspections/:id/documents/:record/file': [ofInspection(`/documents/${minutes}/file`)],
  'GET /inspections/:id/documents/:record/findings': [ofInspection(`/documents/${fostered}/findings`)],
  'GET /inspections/:id/documents/:record/return': [ofInspection(`/documents/${minutes}/return`)],
  'POST /inspections/:id/documents/:record/return': [ofInspection(`/documents/${minutes}/return`)],
  'GET /inspections/:id/documents/:record/where-to-look': [ofInspection(`/documents/${minutes}/where-to-look`)],
  'POST /inspections/:id/documents/:record/where-to-look': [ofInspection(`/documents/${minutes}/where-to-look`)],
  'GET /inspections/:id/documents/:record/withdraw': [ofInspection(`/documents/${minutes}/withdraw`)],
  'POST /inspections/:id/documents/:record/withdraw': [ofInspection(`/documents/${minutes}/withdraw`)],
  'GET /inspections/:id/documents/:record/discard': [nothingWaits],
  'POST /inspections/:id/documents/:record/discard': [nothingWaits],
  'GET /api/v1/inspections/:id/documents': [
    { ...ofInspection(''), path: `/api/v1/inspections/${inspectionA}/documents` },
  ],
  'POST /api/v1/inspections/:id/documents': [
    { ...ofInspection(''), path: `/api/v1/inspections/${inspectionA}/documents` },
  ],
};
