// The doors of indicators and of children’s journeys.
import { byApi, type Examples, nobodyHasIt, noInspectionYet, ofInspection } from './example.ts';

export const indicators: Examples = {
  'GET /inspections/:id/indicators': [ofInspection('/indicators')],
  'GET /inspections/:id/indicators.csv': [noInspectionYet('/indicators.csv')],
  'GET /inspections/:id/indicators.xlsx': [noInspectionYet('/indicators.xlsx')],
  'GET /inspections/:id/indicators/outliers': [ofInspection('/indicators/outliers')],
  'GET /inspections/:id/indicators/:measure': [noInspectionYet('/indicators/contacts')],
  'GET /inspections/:id/indicators/:measure/rows': [noInspectionYet('/indicators/contacts/rows')],
  'GET /inspections/:id/children': [ofInspection('/children')],
  'POST /inspections/:id/children': [ofInspection('/children')],
  'GET /inspections/:id/children/:list/:row': [noInspectionYet('/children/1/0')],
  'GET /api/v1/inspections/:id/indicators': [
    { ...byApi(`inspections/${nobodyHasIt}/indicators`), leadsNowhere: 'it is nobody’s inspection' },
  ],
};
