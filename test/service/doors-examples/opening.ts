// The doors of an inspection and its stages.
import { authorityA, byApi, type Examples, inspectionA, ofInspection } from './example.ts';

export const opening: Examples = {
  'GET /inspections/:id': [ofInspection('')],
  'GET /inspections/:id/open': [ofInspection('/open')],
  'POST /inspections/:id/open': [ofInspection('/open')],
  'GET /inspections/:id/stage': [ofInspection('/stage')],
  'POST /inspections/:id/stage': [ofInspection('/stage')],
  'GET /api/v1/inspections/:id': [
    { ...byApi(`inspections/${inspectionA}`), about: { authorityId: authorityA, inspectionId: inspectionA } },
  ],
};
