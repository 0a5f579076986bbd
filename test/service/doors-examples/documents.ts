// The doors of documents.
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import { documentId } from '../../../src/demonstration/request/documents.ts';
import {
  type Example,
  type Examples,
  inspectionA,
  ofEachInspection,
  ofEachInspectionByApi,
  ofInspection,
  ofInspectionByApi,
} from './example.ts';

/** A document of the board, which everybody sees who sees any, and one on single children. */
const minutes = documentId(inspectionA, '4.01', 1);
const fostered = documentId(inspectionA, '2.03', 1);
const toDiscard = ofInspection(`/documents/${minutes}/discard`);
/** The form is answered all the same: it says that the document stands. */
const collecting = madeUpId('inspection/Westmarch/collecting');
const nothingWaits: Example = { ...toDiscard, leadsNowhere: 'every document of the demonstration is described' };

/** Of the inspection that collects data, one document was returned and waits for a better one. */
const returned = ofEachInspection(`/documents/${documentId(collecting, '3.01', 1)}/take-return-back`).filter(
  ({ path }) => path.includes(collecting),
);

export const documents: Examples = {
  'GET /inspections/:id/documents': ofEachInspection('/documents'),
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
  'GET /inspections/:id/documents/:record/take-return-back': returned,
  'POST /inspections/:id/documents/:record/take-return-back': returned,
  'GET /inspections/:id/documents/:record/where-to-look': [ofInspection(`/documents/${minutes}/where-to-look`)],
  'POST /inspections/:id/documents/:record/where-to-look': [ofInspection(`/documents/${minutes}/where-to-look`)],
  'GET /inspections/:id/documents/:record/withdraw': [ofInspection(`/documents/${minutes}/withdraw`)],
  'POST /inspections/:id/documents/:record/withdraw': [ofInspection(`/documents/${minutes}/withdraw`)],
  'GET /inspections/:id/documents/:record/discard': [nothingWaits],
  'POST /inspections/:id/documents/:record/discard': [toDiscard],
  'GET /api/v1/inspections/:id/documents': ofEachInspectionByApi('/documents'),
  'POST /api/v1/inspections/:id/documents': [ofInspectionByApi('/documents')],
};
