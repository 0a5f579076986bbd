// The doors of indicators and of children’s journeys.
import { butNotOfBoard, type Examples, ofEachInspection, ofEachInspectionByApi, ofInspection } from './example.ts';

export const indicators: Examples = {
  'GET /inspections/:id/indicators': ofEachInspection('/indicators'),
  'GET /inspections/:id/indicators.csv': [ofInspection('/indicators.csv')],
  'GET /inspections/:id/indicators.xlsx': [ofInspection('/indicators.xlsx')],
  'GET /inspections/:id/indicators/outliers': ofEachInspection('/indicators/outliers'),
  'GET /inspections/:id/indicators/:measure': [ofInspection('/indicators/contacts')],
  'GET /inspections/:id/indicators/:measure/rows': [ofInspection('/indicators/contacts/rows')],
  'GET /inspections/:id/children': ofEachInspection('/children'),
  'POST /inspections/:id/children': [ofInspection('/children')],
  'GET /inspections/:id/children/:list/:row': [ofInspection('/children/1/0')],
  'GET /api/v1/inspections/:id/indicators': butNotOfBoard(ofEachInspectionByApi('/indicators')),
};
