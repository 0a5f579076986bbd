// The doors of teams and of messages.
import { byApi, type Examples, nobodyHasIt, noInspectionYet } from './example.ts';

export const teamAndMessages: Examples = {
  'GET /inspections/:id/team': [noInspectionYet('/team')],
  'GET /inspections/:id/team/add': [noInspectionYet('/team/add')],
  'POST /inspections/:id/team/add': [noInspectionYet('/team/add')],
  'GET /inspections/:id/team/lead': [noInspectionYet('/team/lead')],
  'POST /inspections/:id/team/lead': [noInspectionYet('/team/lead')],
  'GET /inspections/:id/team/size': [noInspectionYet('/team/size')],
  'POST /inspections/:id/team/size': [noInspectionYet('/team/size')],
  'GET /inspections/:id/team/:record/end': [noInspectionYet(`/team/${nobodyHasIt}/end`)],
  'POST /inspections/:id/team/:record/end': [noInspectionYet(`/team/${nobodyHasIt}/end`)],
  'GET /api/v1/inspections/:id/team': [
    { ...byApi(`inspections/${nobodyHasIt}/team`), leadsNowhere: 'the demonstration has no such inspection' },
  ],
  'GET /inspections/:id/messages': [noInspectionYet('/messages')],
  'GET /inspections/:id/messages/write': [noInspectionYet('/messages/write?purpose=notification')],
  'POST /inspections/:id/messages/write': [noInspectionYet('/messages/write?purpose=notification')],
  'GET /inspections/:id/messages/:record': [noInspectionYet(`/messages/${nobodyHasIt}`)],
  'GET /inspections/:id/messages/:record/message.txt': [noInspectionYet(`/messages/${nobodyHasIt}/message.txt`)],
  'GET /inspections/:id/messages/:record/withdraw': [noInspectionYet(`/messages/${nobodyHasIt}/withdraw`)],
  'POST /inspections/:id/messages/:record/withdraw': [noInspectionYet(`/messages/${nobodyHasIt}/withdraw`)],
  'GET /inspections/:id/messages/:record/again': [noInspectionYet(`/messages/${nobodyHasIt}/again`)],
  'POST /inspections/:id/messages/:record/again': [noInspectionYet(`/messages/${nobodyHasIt}/again`)],
  'GET /inspections/:id/messages/:record/otherwise': [noInspectionYet(`/messages/${nobodyHasIt}/otherwise`)],
  'POST /inspections/:id/messages/:record/otherwise': [noInspectionYet(`/messages/${nobodyHasIt}/otherwise`)],
};
