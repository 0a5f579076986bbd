// The doors of timetables.
import {
  authorityA,
  byApi,
  type Examples,
  inspectionA,
  nobodyHasIt,
  noInspectionYet,
  ofInspection,
} from './example.ts';

export const timetable: Examples = {
  'GET /inspections/:id/timetable': [ofInspection('/timetable')],
  'GET /inspections/:id/timetable/calendar': [ofInspection('/timetable/calendar')],
  'GET /inspections/:id/timetable.ics': [ofInspection('/timetable.ics')],
  'GET /inspections/:id/timetable/add': [ofInspection('/timetable/add')],
  'POST /inspections/:id/timetable/add': [ofInspection('/timetable/add')],
  'GET /inspections/:id/timetable/received': [ofInspection('/timetable/received')],
  'POST /inspections/:id/timetable/received': [ofInspection('/timetable/received')],
  'GET /inspections/:id/timetable/:record/move': [noInspectionYet(`/timetable/${nobodyHasIt}/move`)],
  'POST /inspections/:id/timetable/:record/move': [noInspectionYet(`/timetable/${nobodyHasIt}/move`)],
  'GET /inspections/:id/timetable/:record/cancel': [noInspectionYet(`/timetable/${nobodyHasIt}/cancel`)],
  'POST /inspections/:id/timetable/:record/cancel': [noInspectionYet(`/timetable/${nobodyHasIt}/cancel`)],
  'GET /api/v1/inspections/:id/timetable': [
    { ...byApi(`inspections/${inspectionA}/timetable`), about: { authorityId: authorityA, inspectionId: inspectionA } },
  ],
};
