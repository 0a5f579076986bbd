// The doors of timetables.
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import { type Examples, inspectionA, ofEachInspection, ofEachInspectionByApi, ofInspection } from './example.ts';

const entry = madeUpId(`timetable/${inspectionA}/audits`);

export const timetable: Examples = {
  'GET /inspections/:id/timetable': ofEachInspection('/timetable'),
  'GET /inspections/:id/timetable/calendar': ofEachInspection('/timetable/calendar'),
  'GET /inspections/:id/timetable.ics': ofEachInspection('/timetable.ics'),
  'GET /inspections/:id/timetable/add': [ofInspection('/timetable/add')],
  'POST /inspections/:id/timetable/add': [ofInspection('/timetable/add')],
  'GET /inspections/:id/timetable/received': [ofInspection('/timetable/received')],
  'POST /inspections/:id/timetable/received': [ofInspection('/timetable/received')],
  'GET /inspections/:id/timetable/:record/move': [ofInspection(`/timetable/${entry}/move`)],
  'POST /inspections/:id/timetable/:record/move': [ofInspection(`/timetable/${entry}/move`)],
  'GET /inspections/:id/timetable/:record/cancel': [ofInspection(`/timetable/${entry}/cancel`)],
  'POST /inspections/:id/timetable/:record/cancel': [ofInspection(`/timetable/${entry}/cancel`)],
  'GET /api/v1/inspections/:id/timetable': ofEachInspectionByApi('/timetable'),
};
