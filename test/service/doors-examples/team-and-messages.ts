// The doors of teams and of messages.
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import { type Examples, inspectionA, ofEachInspection, ofEachInspectionByApi, ofInspection } from './example.ts';

const member = madeUpId('membership/siobhan.keane@inspectorate.example/team-inspector/');
const message = madeUpId(`message/${inspectionA}/notification`);

export const teamAndMessages: Examples = {
  'GET /inspections/:id/team': ofEachInspection('/team'),
  'GET /inspections/:id/team/add': [ofInspection('/team/add')],
  'POST /inspections/:id/team/add': [ofInspection('/team/add')],
  'GET /inspections/:id/team/lead': [ofInspection('/team/lead')],
  'POST /inspections/:id/team/lead': [ofInspection('/team/lead')],
  'GET /inspections/:id/team/size': [ofInspection('/team/size')],
  'POST /inspections/:id/team/size': [ofInspection('/team/size')],
  'GET /inspections/:id/team/:record/end': [ofInspection(`/team/${member}/end`)],
  'POST /inspections/:id/team/:record/end': [ofInspection(`/team/${member}/end`)],
  'GET /api/v1/inspections/:id/team': ofEachInspectionByApi('/team'),
  'GET /inspections/:id/messages': ofEachInspection('/messages'),
  'GET /inspections/:id/messages/write': [ofInspection('/messages/write?purpose=notification')],
  'POST /inspections/:id/messages/write': [ofInspection('/messages/write?purpose=notification')],
  'GET /inspections/:id/messages/:record': [ofInspection(`/messages/${message}`)],
  'GET /inspections/:id/messages/:record/message.txt': [ofInspection(`/messages/${message}/message.txt`)],
  'GET /inspections/:id/messages/:record/withdraw': [ofInspection(`/messages/${message}/withdraw`)],
  'POST /inspections/:id/messages/:record/withdraw': [ofInspection(`/messages/${message}/withdraw`)],
  'GET /inspections/:id/messages/:record/send-now': [ofInspection(`/messages/${message}/send-now`)],
  'POST /inspections/:id/messages/:record/send-now': [ofInspection(`/messages/${message}/send-now`)],
  'GET /inspections/:id/messages/:record/again': [ofInspection(`/messages/${message}/again`)],
  'POST /inspections/:id/messages/:record/again': [ofInspection(`/messages/${message}/again`)],
  'GET /inspections/:id/messages/:record/otherwise': [ofInspection(`/messages/${message}/otherwise`)],
  'POST /inspections/:id/messages/:record/otherwise': [ofInspection(`/messages/${message}/otherwise`)],
};
