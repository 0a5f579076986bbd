// The doors of lists and what was found in them.
import {
  butNotOfBoard,
  type Examples,
  ofEachInspection,
  ofEachInspectionByApi,
  ofInspection,
  ofInspectionByApi,
} from './example.ts';

export const lists: Examples = {
  'GET /inspections/:id/lists': butNotOfBoard(ofEachInspection('/lists')),
  'GET /inspections/:id/lists/blank.xlsx': [ofInspection('/lists/blank.xlsx')],
  'GET /inspections/:id/lists/send': [ofInspection('/lists/send')],
  'POST /inspections/:id/lists/send': [ofInspection('/lists/send')],
  'GET /inspections/:id/lists/:number': [ofInspection('/lists/3')],
  'GET /inspections/:id/lists/:number/progress': [ofInspection('/lists/3/progress')],
  'GET /inspections/:id/lists/:number/take-back': [ofInspection('/lists/3/take-back')],
  'POST /inspections/:id/lists/:number/take-back': [ofInspection('/lists/3/take-back')],
  'GET /inspections/:id/lists/:number/findings': [ofInspection('/lists/3/findings')],
  'POST /inspections/:id/lists/:number/findings': [ofInspection('/lists/3/findings')],
  'GET /inspections/:id/lists/:number/findings/by-check': [ofInspection('/lists/3/findings/by-check')],
  'GET /inspections/:id/lists/:number/findings/checks/:check': [ofInspection('/lists/3/findings/checks/list-missing')],
  'GET /inspections/:id/lists/:number/findings/:finding': [ofInspection('/lists/3/findings/0')],
  'GET /inspections/:id/lists/:number/findings.csv': [ofInspection('/lists/3/findings.csv')],
  'GET /inspections/:id/lists/:number/findings.xlsx': [ofInspection('/lists/3/findings.xlsx')],
  'GET /inspections/:id/lists/:number/marked.xlsx': [ofInspection('/lists/3/marked.xlsx')],
  'GET /inspections/:id/lists/:number/compare': [ofInspection('/lists/3/compare')],
  'GET /inspections/:id/lists/:number/compare/:what': [ofInspection('/lists/3/compare/added?list=7')],
  'GET /api/v1/inspections/:id/submissions': ofEachInspectionByApi('/submissions'),
  'POST /api/v1/inspections/:id/submissions': [ofInspectionByApi('/submissions?stage=2')],
  'GET /api/v1/inspections/:id/submissions/:number': [ofInspectionByApi('/submissions/3')],
  'GET /api/v1/inspections/:id/submissions/:number/findings': [ofInspectionByApi('/submissions/3/findings')],
};
