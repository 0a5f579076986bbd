// The doors of area information and of what it is compared with.
import { byApi, type Examples, nobodyHasIt, noInspectionYet } from './example.ts';

export const area: Examples = {
  'GET /inspections/:id/area/import': [noInspectionYet('/area/import')],
  'POST /inspections/:id/area/import': [noInspectionYet('/area/import')],
  'GET /inspections/:id/area/import/confirm': [noInspectionYet('/area/import/confirm')],
  'POST /inspections/:id/area/import/confirm': [noInspectionYet('/area/import/confirm')],
  'GET /inspections/:id/comparators/import': [noInspectionYet('/comparators/import')],
  'POST /inspections/:id/comparators/import': [noInspectionYet('/comparators/import')],
  'GET /inspections/:id/comparators/import/confirm': [noInspectionYet('/comparators/import/confirm')],
  'POST /inspections/:id/comparators/import/confirm': [noInspectionYet('/comparators/import/confirm')],
  'GET /inspections/:id/area': [noInspectionYet('/area')],
  'GET /inspections/:id/area/export.csv': [noInspectionYet('/area/export.csv')],
  'GET /inspections/:id/area/template.csv': [noInspectionYet('/area/template.csv')],
  'GET /inspections/:id/area/preview': [noInspectionYet('/area/preview')],
  'GET /inspections/:id/area/preview.csv': [noInspectionYet('/area/preview.csv')],
  'GET /inspections/:id/area/settle': [noInspectionYet('/area/settle')],
  'POST /inspections/:id/area/settle': [noInspectionYet('/area/settle')],
  'GET /inspections/:id/area/:line': [noInspectionYet('/area/A24')],
  'GET /inspections/:id/area/:line/enter': [noInspectionYet('/area/A24/enter')],
  'POST /inspections/:id/area/:line/enter': [noInspectionYet('/area/A24/enter')],
  'GET /inspections/:id/area/:line/offer': [noInspectionYet('/area/A24/offer')],
  'POST /inspections/:id/area/:line/offer': [noInspectionYet('/area/A24/offer')],
  'GET /inspections/:id/area/:line/take-back': [noInspectionYet('/area/A24/take-back')],
  'POST /inspections/:id/area/:line/take-back': [noInspectionYet('/area/A24/take-back')],
  'GET /inspections/:id/area/:line/decide': [noInspectionYet('/area/A24/decide')],
  'POST /inspections/:id/area/:line/decide': [noInspectionYet('/area/A24/decide')],
  'GET /inspections/:id/comparators': [noInspectionYet('/comparators')],
  'GET /inspections/:id/comparators/template.csv': [noInspectionYet('/comparators/template.csv')],
  'GET /api/v1/inspections/:id/area': [
    { ...byApi(`inspections/${nobodyHasIt}/area`), leadsNowhere: 'the demonstration has no such inspection' },
  ],
};
