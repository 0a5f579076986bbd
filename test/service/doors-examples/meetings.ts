// The doors of meetings.
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import { type Examples, inspectionA, ofEachInspection, ofEachInspectionByApi, ofInspection } from './example.ts';

/** The third that the authority plans. */
const meeting = madeUpId(`meeting/${inspectionA}/2`);

export const meetings: Examples = {
  'GET /inspections/:id/meetings': ofEachInspection('/meetings'),
  'GET /inspections/:id/meetings/export.csv': [ofInspection('/meetings/export.csv')],
  'GET /inspections/:id/meetings/template.csv': [ofInspection('/meetings/template.csv')],
  'GET /inspections/:id/meetings/add': [ofInspection('/meetings/add')],
  'POST /inspections/:id/meetings/add': [ofInspection('/meetings/add')],
  'GET /inspections/:id/meetings/request': [ofInspection('/meetings/request')],
  'POST /inspections/:id/meetings/request': [ofInspection('/meetings/request')],
  'GET /inspections/:id/meetings/:record/change': [ofInspection(`/meetings/${meeting}/change`)],
  'POST /inspections/:id/meetings/:record/change': [ofInspection(`/meetings/${meeting}/change`)],
  'GET /inspections/:id/meetings/:record/cancel': [ofInspection(`/meetings/${meeting}/cancel`)],
  'POST /inspections/:id/meetings/:record/cancel': [ofInspection(`/meetings/${meeting}/cancel`)],
  'GET /inspections/:id/meetings/:record/watch': [ofInspection(`/meetings/${meeting}/watch`)],
  'POST /inspections/:id/meetings/:record/watch': [ofInspection(`/meetings/${meeting}/watch`)],
  'GET /inspections/:id/meetings/import': [ofInspection('/meetings/import')],
  'POST /inspections/:id/meetings/import': [ofInspection('/meetings/import')],
  'GET /inspections/:id/meetings/import/confirm': [ofInspection('/meetings/import/confirm')],
  'POST /inspections/:id/meetings/import/confirm': [ofInspection('/meetings/import/confirm')],
  'GET /api/v1/inspections/:id/meetings': ofEachInspectionByApi('/meetings'),
};
