// The doors of explanations and readiness.
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import { type Example, type Examples, inspectionA, ofEachInspection, ofInspection } from './example.ts';

/** An explanation of the demonstration, by what it is about. */
const explained = (about: string, what: string): Example =>
  ofInspection(`/explanations/${madeUpId(`explanation/${inspectionA}/${about}`)}/${what}`);

const ofAuthority: Example = {
  ...explained('document/2.04', 'withdraw'),
  leadsNowhere: 'the chair of the board has nothing to do with it',
  whom: 'lscb-chair',
};

export const explanations: Examples = {
  'GET /inspections/:id/readiness': ofEachInspection('/readiness'),
  'GET /inspections/:id/explanations': ofEachInspection('/explanations'),
  'GET /inspections/:id/explanations/give/choose': [ofInspection('/explanations/give/choose')],
  'GET /inspections/:id/explanations/ask/choose': [ofInspection('/explanations/ask/choose')],
  'GET /inspections/:id/explanations/give': [ofInspection('/explanations/give?about=document%2F4.05')],
  'POST /inspections/:id/explanations/give': [ofInspection('/explanations/give?about=document%2F4.05')],
  'GET /inspections/:id/explanations/ask': [ofInspection('/explanations/ask?about=list%2F8')],
  'POST /inspections/:id/explanations/ask': [ofInspection('/explanations/ask?about=list%2F8')],
  'GET /inspections/:id/explanations/:record/answer': [explained('document/2.04', 'answer')],
  'POST /inspections/:id/explanations/:record/answer': [explained('document/2.04', 'answer')],
  'GET /inspections/:id/explanations/:record/withdraw': [ofAuthority],
  'POST /inspections/:id/explanations/:record/withdraw': [ofAuthority],
  'GET /inspections/:id/explanations/:record/withdraw-question': [
    explained('measure/assessments-in-time', 'withdraw-question'),
  ],
  'POST /inspections/:id/explanations/:record/withdraw-question': [
    explained('measure/assessments-in-time', 'withdraw-question'),
  ],
};
