// The doors of an inspection and its stages.
import { type Examples, ofEachInspection, ofEachInspectionByApi, ofInspection } from './example.ts';

export const opening: Examples = {
  'GET /inspections/:id': ofEachInspection(''),
  'GET /inspections/:id/open': ofEachInspection('/open'),
  'POST /inspections/:id/open': [ofInspection('/open')],
  'GET /inspections/:id/stage': ofEachInspection('/stage'),
  'POST /inspections/:id/stage': [ofInspection('/stage')],
  'GET /api/v1/inspections/:id': ofEachInspectionByApi(''),
};
