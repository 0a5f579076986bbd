import { exampleRows } from '../example-rows.ts';
import { assessmentKinds } from '../row/assessments.ts';
import { spansThatOverlap } from './spans-that-overlap.ts';

// The census asks about this rather than rejects it, for a second need may call for an assessment of its own.
export const assessmentsOverlap = spansThatOverlap({
  id: 'assessments-overlap',
  title: 'A child has two assessments of one kind at a time',
  severity: 'query',
  list: 4,
  spans: assessmentKinds.map(({ start, authorised }) => [start, authorised]),
  what: 'assessment',
  advice: 'Were there two at a time, or is a date wrong or missing?',
  source: 'Children in need census rules 8863 and 8896',
  failing: exampleRows(
    'ilacs',
    4,
    { 'child-id': 'W1', 'continuous-start': '01/04/2024' },
    { 'child-id': 'W1', 'continuous-start': '09/05/2024' },
  ),
  passing: exampleRows(
    'ilacs',
    4,
    { 'child-id': 'W1', 'continuous-start': '01/04/2024', 'continuous-authorised': '09/05/2024' },
    { 'child-id': 'W1', 'continuous-start': '09/05/2024' },
  ),
});
