// The doors of meetings.
import { byApi, type Examples, nobodyHasIt, noInspectionYet } from './example.ts';

export const meetings: Examples = {
  'GET /inspections/:id/meetings': [noInspectionYet('/meetings')],
  'GET /inspections/:id/meetings/export.csv': [noInspectionYet('/meetings/export.csv')],
  'GET /inspections/:id/meetings/template.csv': [noInspectionYet('/meetings/template.csv')],
  'GET /inspections/:id/meetings/add': [noInspectionYet('/meetings/add')],
  'POST /inspections/:id/meetings/add': [noInspectionYet('/meetings/add')],
  'GET /inspections/:id/meetings/request': [noInspectionYet('/meetings/request')],
  'POST /inspections/:id/meetings/request': [noInspectionYet('/meetings/request')],
  'GET /inspections/:id/meetings/:record/change': [noInspectionYet(`/meetings/${nobodyHasIt}/change`)],
  'POST /inspections/:id/meetings/:record/change': [noInspectionYet(`/meetings/${nobodyHasIt}/change`)],
  'GET /inspections/:id/meetings/:record/cancel': [noInspectionYet(`/meetings/${nobodyHasIt}/cancel`)],
  'POST /inspections/:id/meetings/:record/cancel': [noInspectionYet(`/meetings/${nobodyHasIt}/cancel`)],
  'GET /inspections/:id/meetings/:record/watch': [noInspectionYet(`/meetings/${nobodyHasIt}/watch`)],
  'POST /inspections/:id/meetings/:record/watch': [noInspectionYet(`/meetings/${nobodyHasIt}/watch`)],
  'GET /inspections/:id/meetings/import': [noInspectionYet('/meetings/import')],
  'POST /inspections/:id/meetings/import': [noInspectionYet('/meetings/import')],
  'GET /inspections/:id/meetings/import/confirm': [noInspectionYet('/meetings/import/confirm')],
  'POST /inspections/:id/meetings/import/confirm': [noInspectionYet('/meetings/import/confirm')],
  'GET /api/v1/inspections/:id/meetings': [
    { ...byApi(`inspections/${nobodyHasIt}/meetings`), leadsNowhere: 'the demonstration has no such inspection' },
  ],
};
