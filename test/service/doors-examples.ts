// How each way into the service that has something in its address is tried: with a record of the demonstration. The test of the doors
// fails on a route that has parameters and no line here.
import { madeUpId } from '../../src/demonstration/made-up-id.ts';
import { documentId } from '../../src/demonstration/request/documents.ts';
import type { About } from '../../src/inspection/index.ts';

/**
 * An address to try, and whose it is: `own` when it shows each person what is theirs. `leadsNowhere` says why even those who may come
 * in find nothing there.
 */
export type Example = { readonly path: string; readonly about?: About | 'own'; readonly leadsNowhere?: string };

const authorityA = madeUpId('authority/Westmarch');

const nobodyHasIt = '00000000-0000-8000-8000-000000000000';
const leader = madeUpId('leader/Westmarch/director-of-childrens-services/2019-04-01');
const office = madeUpId('office/Westmarch/Harbour Family Hub');
const judgement = madeUpId('past-judgement/Westmarch/sif-2015/overall/2017-11-24');
const officer = 'jakub.zielinski@westmarch.example';
const userId = madeUpId(`user/${officer}`);
const membership = madeUpId(`membership/${officer}/data-officer/Westmarch`);
const suspended = madeUpId('user/colin.baxter@inspectorate.example');

const authority = (rest: string): Example => ({ path: `/authorities/${authorityA}${rest}` });
const staff = (rest: string): Example => ({ ...authority(`/staff${rest}`), about: { authorityId: authorityA } });
const framework = (rest: string): Example => ({ path: `/frameworks/sif-2015/2015-06-01${rest}` });
const notLoaded = (rest: string): Example => ({
  ...framework(rest),
  leadsNowhere: 'a framework that Bestfit brings is not kept here',
});
const person = (rest: string): Example => ({ path: `/people/${userId}${rest}` });

const inProgramme = (name: string, rest: string): Example => ({
  path: `/programme/authorities/${madeUpId(`authority/${name}`)}${rest}`,
});
const deferral = madeUpId('deferral/Eastmarch');
const direction = madeUpId('direction/Harrowdale');
const plannedOfQuillmere = madeUpId('inspection/Quillmere/planned');
const inspects = (rest: string): Example => ({
  path: `/programme/inspectors/${madeUpId('user/carlos.mendes@inspectorate.example')}${rest}`,
});
const daysAway = madeUpId('absence/carlos.mendes/leave');
const ownDaysAway = (rest: string): Example => ({
  path: `/days-away/${rest}`,
  leadsNowhere: 'not everybody who may inspects, and these are nobody’s days away',
});

const noToken: Example = { path: `/account/tokens/${nobodyHasIt}/revoke`, leadsNowhere: 'it is nobody’s token' };
const byApi = (rest: string): Example => ({ path: `/api/v1/${rest}` });
const noKeptForm = (rest: string): Example => ({
  path: `/kept-form/${nobodyHasIt}${rest}`,
  leadsNowhere: 'nobody here has written anything while signed out',
});

const noInvitation: Example = { path: '/invitation', leadsNowhere: 'nobody here answers an invitation' };
const noPassword = (what: string): Example => ({
  path: `/account/${what}`,
  leadsNowhere: 'people of the demonstration have no password',
});

const notDue = (kind: string): Example => ({
  path: `/retention/erase/${kind}/${nobodyHasIt}`,
  leadsNowhere: 'nothing is due for erasure',
});
const noKeyBackup: Example = { path: '/retention/key-backup', leadsNowhere: 'no key backup was made' };

const inspectionA = madeUpId('inspection/Westmarch');
const ofInspection = (rest: string): Example => ({
  path: `/inspections/${inspectionA}${rest}`,
  about: { authorityId: authorityA, inspectionId: inspectionA },
});

/** An explanation of the demonstration, by what it is about. */
const explained = (about: string, what: string): Example =>
  ofInspection(`/explanations/${madeUpId(`explanation/${inspectionA}/${about}`)}/${what}`);

/** A document of the board, which everybody sees who sees any, and one on single children. */
const minutes = documentId(inspectionA, '4.01', 1);
const fostered = documentId(inspectionA, '2.03', 1);
const nothingWaits: Example = {
  ...ofInspection(`/documents/${minutes}/discard`),
  leadsNowhere: 'every document of the demonstration is described',
};

const noInspectionYet = (rest: string): Example => ({
  path: `/inspections/${nobodyHasIt}${rest}`,
  leadsNowhere: 'the demonstration has no such inspection',
});

/** By method and route: examples of routes with parameters, and of those that lead nowhere in an installation like this. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'GET /authorities/:id': [authority('')],
  'GET /authorities/:id/change': [authority('/change')],
  'POST /authorities/:id/change': [authority('/change')],
  'GET /authorities/:id/leaders/add': [authority('/leaders/add')],
  'POST /authorities/:id/leaders/add': [authority('/leaders/add')],
  'GET /authorities/:id/leaders/:record/left': [authority(`/leaders/${leader}/left`)],
  'POST /authorities/:id/leaders/:record/left': [authority(`/leaders/${leader}/left`)],
  'GET /authorities/:id/leaders/:record/correct': [authority(`/leaders/${leader}/correct`)],
  'POST /authorities/:id/leaders/:record/correct': [authority(`/leaders/${leader}/correct`)],
  'GET /authorities/:id/offices/add': [authority('/offices/add')],
  'POST /authorities/:id/offices/add': [authority('/offices/add')],
  'GET /authorities/:id/offices/:record/change': [authority(`/offices/${office}/change`)],
  'POST /authorities/:id/offices/:record/change': [authority(`/offices/${office}/change`)],
  'GET /authorities/:id/offices/:record/close': [authority(`/offices/${office}/close`)],
  'POST /authorities/:id/offices/:record/close': [authority(`/offices/${office}/close`)],
  'GET /authorities/:id/judgements/add': [authority('/judgements/add')],
  'GET /authorities/:id/judgements/record': [authority('/judgements/record?framework=sif-2015+2015-06-01')],
  'POST /authorities/:id/judgements/record': [authority('/judgements/record?framework=sif-2015+2015-06-01')],
  'GET /authorities/:id/judgements/:record/correct': [authority(`/judgements/${judgement}/correct`)],
  'POST /authorities/:id/judgements/:record/correct': [authority(`/judgements/${judgement}/correct`)],
  'GET /authorities/:id/staff': [staff('')],
  'GET /authorities/:id/staff/invite': [staff('/invite')],
  'POST /authorities/:id/staff/invite': [staff('/invite')],
  'GET /authorities/:id/staff/:user/link': [staff(`/${userId}/link`)],
  'POST /authorities/:id/staff/:user/link': [staff(`/${userId}/link`)],
  'GET /authorities/:id/staff/:membership/end': [staff(`/${membership}/end`)],
  'POST /authorities/:id/staff/:membership/end': [staff(`/${membership}/end`)],
  'GET /inspections/:id': [ofInspection('')],
  'GET /inspections/:id/open': [ofInspection('/open')],
  'POST /inspections/:id/open': [ofInspection('/open')],
  'GET /inspections/:id/stage': [ofInspection('/stage')],
  'POST /inspections/:id/stage': [ofInspection('/stage')],
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
  'GET /inspections/:id/indicators': [ofInspection('/indicators')],
  'GET /inspections/:id/indicators.csv': [noInspectionYet('/indicators.csv')],
  'GET /inspections/:id/indicators.xlsx': [noInspectionYet('/indicators.xlsx')],
  'GET /inspections/:id/indicators/outliers': [ofInspection('/indicators/outliers')],
  'GET /inspections/:id/indicators/:measure': [noInspectionYet('/indicators/contacts')],
  'GET /inspections/:id/indicators/:measure/rows': [noInspectionYet('/indicators/contacts/rows')],
  'GET /inspections/:id/children': [ofInspection('/children')],
  'POST /inspections/:id/children': [ofInspection('/children')],
  'GET /inspections/:id/children/:list/:row': [noInspectionYet('/children/1/0')],
  'GET /inspections/:id/lists': [ofInspection('/lists')],
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
  'GET /api/v1/inspections/:id/submissions': [
    {
      ...byApi(`inspections/${inspectionA}/submissions`),
      about: { authorityId: authorityA, inspectionId: inspectionA },
    },
  ],
  'POST /api/v1/inspections/:id/submissions': [
    {
      ...byApi(`inspections/${inspectionA}/submissions?stage=2`),
      about: { authorityId: authorityA, inspectionId: inspectionA },
    },
  ],
  'GET /api/v1/inspections/:id/submissions/:number': [
    {
      ...byApi(`inspections/${inspectionA}/submissions/3`),
      about: { authorityId: authorityA, inspectionId: inspectionA },
    },
  ],
  'GET /api/v1/inspections/:id/submissions/:number/findings': [
    {
      ...byApi(`inspections/${inspectionA}/submissions/3/findings`),
      about: { authorityId: authorityA, inspectionId: inspectionA },
    },
  ],
  'GET /inspections/:id/readiness': [ofInspection('/readiness')],
  'GET /inspections/:id/explanations': [ofInspection('/explanations')],
  'GET /inspections/:id/explanations/give/choose': [ofInspection('/explanations/give/choose')],
  'GET /inspections/:id/explanations/ask/choose': [ofInspection('/explanations/ask/choose')],
  'GET /inspections/:id/explanations/give': [ofInspection('/explanations/give?about=document%2F4.05')],
  'POST /inspections/:id/explanations/give': [ofInspection('/explanations/give?about=document%2F4.05')],
  'GET /inspections/:id/explanations/ask': [ofInspection('/explanations/ask?about=list%2F8')],
  'POST /inspections/:id/explanations/ask': [ofInspection('/explanations/ask?about=list%2F8')],
  'GET /inspections/:id/explanations/:record/answer': [explained('document/2.04', 'answer')],
  'POST /inspections/:id/explanations/:record/answer': [explained('document/2.04', 'answer')],
  'GET /inspections/:id/explanations/:record/withdraw': [
    { ...explained('document/2.04', 'withdraw'), leadsNowhere: 'the chair of the board has nothing to do with it' },
  ],
  'POST /inspections/:id/explanations/:record/withdraw': [
    { ...explained('document/2.04', 'withdraw'), leadsNowhere: 'the chair of the board has nothing to do with it' },
  ],
  'GET /inspections/:id/explanations/:record/withdraw-question': [
    explained('measure/assessments-in-time', 'withdraw-question'),
  ],
  'POST /inspections/:id/explanations/:record/withdraw-question': [
    explained('measure/assessments-in-time', 'withdraw-question'),
  ],
  'GET /inspections/:id/documents': [ofInspection('/documents')],
  'GET /inspections/:id/documents/number/:number': [ofInspection('/documents/number/4.01')],
  'GET /inspections/:id/documents/send-many': [ofInspection('/documents/send-many')],
  'POST /inspections/:id/documents/send-many': [ofInspection('/documents/send-many')],
  'GET /inspections/:id/documents/waiting': [ofInspection('/documents/waiting')],
  'POST /inspections/:id/documents/waiting': [ofInspection('/documents/waiting')],
  'GET /inspections/:id/documents/number/:number/supply': [ofInspection('/documents/number/4.01/supply')],
  'POST /inspections/:id/documents/number/:number/supply': [ofInspection('/documents/number/4.01/supply')],
  'GET /inspections/:id/documents/:record/file': [ofInspection(`/documents/${minutes}/file`)],
  'GET /inspections/:id/documents/:record/findings': [ofInspection(`/documents/${fostered}/findings`)],
  'GET /inspections/:id/documents/:record/return': [ofInspection(`/documents/${minutes}/return`)],
  'POST /inspections/:id/documents/:record/return': [ofInspection(`/documents/${minutes}/return`)],
  'GET /inspections/:id/documents/:record/where-to-look': [ofInspection(`/documents/${minutes}/where-to-look`)],
  'POST /inspections/:id/documents/:record/where-to-look': [ofInspection(`/documents/${minutes}/where-to-look`)],
  'GET /inspections/:id/documents/:record/withdraw': [ofInspection(`/documents/${minutes}/withdraw`)],
  'POST /inspections/:id/documents/:record/withdraw': [ofInspection(`/documents/${minutes}/withdraw`)],
  'GET /inspections/:id/documents/:record/discard': [nothingWaits],
  'POST /inspections/:id/documents/:record/discard': [nothingWaits],
  'GET /programme/authorities/:id': [inProgramme('Eastmarch', '')],
  'GET /programme/authorities/:id/deferrals/add': [inProgramme('Eastmarch', '/deferrals/add')],
  'POST /programme/authorities/:id/deferrals/add': [inProgramme('Eastmarch', '/deferrals/add')],
  'GET /programme/authorities/:id/deferrals/:record/change': [
    inProgramme('Eastmarch', `/deferrals/${deferral}/change`),
  ],
  'POST /programme/authorities/:id/deferrals/:record/change': [
    inProgramme('Eastmarch', `/deferrals/${deferral}/change`),
  ],
  'GET /programme/authorities/:id/deferrals/:record/end': [inProgramme('Eastmarch', `/deferrals/${deferral}/end`)],
  'POST /programme/authorities/:id/deferrals/:record/end': [inProgramme('Eastmarch', `/deferrals/${deferral}/end`)],
  'GET /programme/authorities/:id/directions/add': [inProgramme('Harrowdale', '/directions/add')],
  'POST /programme/authorities/:id/directions/add': [inProgramme('Harrowdale', '/directions/add')],
  'GET /programme/authorities/:id/directions/:record/change': [
    inProgramme('Harrowdale', `/directions/${direction}/change`),
  ],
  'POST /programme/authorities/:id/directions/:record/change': [
    inProgramme('Harrowdale', `/directions/${direction}/change`),
  ],
  'GET /programme/authorities/:id/directions/:record/withdraw': [
    inProgramme('Harrowdale', `/directions/${direction}/withdraw`),
  ],
  'POST /programme/authorities/:id/directions/:record/withdraw': [
    inProgramme('Harrowdale', `/directions/${direction}/withdraw`),
  ],
  'GET /programme/authorities/:id/plan': [inProgramme('Larkshire', '/plan')],
  'POST /programme/authorities/:id/plan': [inProgramme('Larkshire', '/plan')],
  'GET /programme/authorities/:id/inspections/:record/change': [
    inProgramme('Quillmere', `/inspections/${plannedOfQuillmere}/change`),
  ],
  'POST /programme/authorities/:id/inspections/:record/change': [
    inProgramme('Quillmere', `/inspections/${plannedOfQuillmere}/change`),
  ],
  'GET /programme/authorities/:id/inspections/:record/take-out': [
    inProgramme('Quillmere', `/inspections/${plannedOfQuillmere}/take-out`),
  ],
  'POST /programme/authorities/:id/inspections/:record/take-out': [
    inProgramme('Quillmere', `/inspections/${plannedOfQuillmere}/take-out`),
  ],
  'GET /programme/inspectors/:id': [inspects('')],
  'GET /programme/inspectors/:id/change': [inspects('/change')],
  'POST /programme/inspectors/:id/change': [inspects('/change')],
  'GET /programme/inspectors/:id/days-away/add': [inspects('/days-away/add')],
  'POST /programme/inspectors/:id/days-away/add': [inspects('/days-away/add')],
  'GET /programme/inspectors/:id/days-away/:record/change': [inspects(`/days-away/${daysAway}/change`)],
  'POST /programme/inspectors/:id/days-away/:record/change': [inspects(`/days-away/${daysAway}/change`)],
  'GET /programme/inspectors/:id/days-away/:record/cancel': [inspects(`/days-away/${daysAway}/cancel`)],
  'POST /programme/inspectors/:id/days-away/:record/cancel': [inspects(`/days-away/${daysAway}/cancel`)],
  'GET /days-away/add': [ownDaysAway('add')],
  'POST /days-away/add': [ownDaysAway('add')],
  'GET /days-away/:record/change': [ownDaysAway(`${nobodyHasIt}/change`)],
  'POST /days-away/:record/change': [ownDaysAway(`${nobodyHasIt}/change`)],
  'GET /days-away/:record/cancel': [ownDaysAway(`${nobodyHasIt}/cancel`)],
  'POST /days-away/:record/cancel': [ownDaysAway(`${nobodyHasIt}/cancel`)],
  'GET /frameworks/:id': [{ path: '/frameworks/sif-2015' }],
  'GET /frameworks/:id/:version': [framework('')],
  'GET /frameworks/:id/:version/judgements/*': [framework('/judgements/overall')],
  'GET /frameworks/:id/:version/publish': [notLoaded('/publish')],
  'POST /frameworks/:id/:version/publish': [notLoaded('/publish')],
  'GET /frameworks/:id/:version/end': [notLoaded('/end')],
  'POST /frameworks/:id/:version/end': [notLoaded('/end')],
  'GET /frameworks/:id/:version/withdraw': [notLoaded('/withdraw')],
  'POST /frameworks/:id/:version/withdraw': [notLoaded('/withdraw')],
  'GET /frameworks/:id/:version/remove': [notLoaded('/remove')],
  'POST /frameworks/:id/:version/remove': [notLoaded('/remove')],
  'GET /frameworks/:id/:version/wording': [framework('/wording')],
  'POST /frameworks/:id/:version/wording': [framework('/wording')],
  'GET /inspections/:id/meetings': [noInspectionYet('/meetings')],
  'GET /inspections/:id/meetings/export.csv': [noInspectionYet('/meetings/export.csv')],
  'GET /inspections/:id/meetings/template.csv': [noInspectionYet('/meetings/template.csv')],
  'GET /inspections/:id/meetings/add': [noInspectionYet('/meetings/add')],
  'POST /inspections/:id/meetings/add': [noInspectionYet('/meetings/add')],
  'GET /inspections/:id/meetings/request': [noInspectionYet('/meetings/request')],
  'POST /inspections/:id/meetings/request': [noInspectionYet('/meetings/request')],
  'GET /inspections/:id/meetings/:record/change': [noInspectionYet(`/meetings/${nobodyHasIt}/change`)],
  'POST /inspections/:id/meetings/:record/change': [noInspectionYet(`/meetings/${nobodyHasIt}/change`)],
  'GET /inspections/:id/meetings/:record/cancel': [noInspectionYet(`/meetings/${nobodyHasIt}/cancel`)],
  'POST /inspections/:id/meetings/:record/cancel': [noInspectionYet(`/meetings/${nobodyHasIt}/cancel`)],
  'GET /inspections/:id/meetings/:record/watch': [noInspectionYet(`/meetings/${nobodyHasIt}/watch`)],
  'POST /inspections/:id/meetings/:record/watch': [noInspectionYet(`/meetings/${nobodyHasIt}/watch`)],
  'GET /inspections/:id/meetings/import': [noInspectionYet('/meetings/import')],
  'POST /inspections/:id/meetings/import': [noInspectionYet('/meetings/import')],
  'GET /inspections/:id/meetings/import/confirm': [noInspectionYet('/meetings/import/confirm')],
  'POST /inspections/:id/meetings/import/confirm': [noInspectionYet('/meetings/import/confirm')],
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
  'GET /api/v1/inspections/:id/meetings': [
    { ...byApi(`inspections/${nobodyHasIt}/meetings`), leadsNowhere: 'the demonstration has no such inspection' },
  ],
  'GET /api/v1/inspections/:id/area': [
    { ...byApi(`inspections/${nobodyHasIt}/area`), leadsNowhere: 'the demonstration has no such inspection' },
  ],
  'GET /people/:id': [person('')],
  'GET /people/:id/change': [person('/change')],
  'POST /people/:id/change': [person('/change')],
  'GET /people/:id/roles/give': [person('/roles/give')],
  'POST /people/:id/roles/give': [person('/roles/give')],
  'GET /people/:id/roles/:membership/end': [person(`/roles/${membership}/end`)],
  'POST /people/:id/roles/:membership/end': [person(`/roles/${membership}/end`)],
  'GET /people/:id/suspend': [person('/suspend')],
  'POST /people/:id/suspend': [person('/suspend')],
  'GET /people/:id/restore': [{ path: `/people/${suspended}/restore` }],
  'POST /people/:id/restore': [{ path: `/people/${suspended}/restore` }],
  'GET /people/:id/link': [person('/link')],
  'POST /people/:id/link': [person('/link')],
  'GET /invitation/:token': [{ path: '/invitation/no-such-token' }],
  'POST /account/sessions/:id/end': [
    { path: `/account/sessions/${nobodyHasIt}/end`, leadsNowhere: 'it is nobody’s sign-in' },
  ],
  'GET /account/tokens/:id/revoke': [noToken],
  'POST /account/tokens/:id/revoke': [noToken],
  'GET /kept-form/:id': [noKeptForm('')],
  'POST /kept-form/:id/forget': [noKeptForm('/forget')],
  'GET /api/v1/authorities/:id': [byApi(`authorities/${authorityA}`)],
  'PATCH /api/v1/authorities/:id': [byApi(`authorities/${authorityA}`)],
  'GET /api/v1/frameworks/:id/:version': [byApi('frameworks/sif-2015/2015-06-01')],
  'GET /api/v1/frameworks/:id/:version/rules': [byApi('frameworks/sif-2015/2015-06-01/rules')],
  'GET /api/v1/frameworks/:id/:version/wording': [
    { ...byApi('frameworks/sif-2015/2015-06-01/wording'), leadsNowhere: 'no wording was imported' },
  ],
  'GET /api/v1/inspections/:id/indicators': [
    { ...byApi(`inspections/${nobodyHasIt}/indicators`), leadsNowhere: 'it is nobody’s inspection' },
  ],
  'GET /api/v1/inspections/:id/documents': [
    { ...ofInspection(''), path: `/api/v1/inspections/${inspectionA}/documents` },
  ],
  'POST /api/v1/inspections/:id/documents': [
    { ...ofInspection(''), path: `/api/v1/inspections/${inspectionA}/documents` },
  ],
  'GET /api/v1/inspections/:id': [
    { ...byApi(`inspections/${inspectionA}`), about: { authorityId: authorityA, inspectionId: inspectionA } },
  ],
  'GET /api/v1/inspections/:id/timetable': [
    { ...byApi(`inspections/${inspectionA}/timetable`), about: { authorityId: authorityA, inspectionId: inspectionA } },
  ],
  'GET /api/v1/people/:id': [byApi(`people/${userId}`)],
  'PATCH /api/v1/people/:id': [byApi(`people/${userId}`)],
  'POST /api/v1/people/:id/links': [byApi(`people/${userId}/links`)],
  'POST /api/v1/people/:id/suspend': [byApi(`people/${userId}/suspend`)],
  'POST /api/v1/people/:id/restore': [byApi(`people/${userId}/restore`)],
  'POST /api/v1/people/:id/roles': [byApi(`people/${userId}/roles`)],
  'POST /api/v1/people/:id/roles/:role/end': [byApi(`people/${userId}/roles/${membership}/end`)],
  'GET /checker': [{ path: '/checker', leadsNowhere: 'tests build no checker' }],
  'GET /set-up': [{ path: '/set-up', leadsNowhere: 'the installation has administrators' }],
  'POST /set-up': [{ path: '/set-up', leadsNowhere: 'the installation has administrators' }],
  'POST /set-up/demonstration': [{ path: '/set-up/demonstration', leadsNowhere: 'there is no demonstration to load' }],
  'POST /sign-in/demonstration': [{ path: '/sign-in/demonstration', leadsNowhere: 'it names nobody' }],
  'GET /retention/kinds/:kind': [{ path: '/retention/kinds/left-accounts' }],
  'POST /retention/kinds/:kind': [{ path: '/retention/kinds/left-accounts' }],
  'GET /retention/erase/sealed-data/:id': [notDue('sealed-data')],
  'POST /retention/erase/sealed-data/:id': [notDue('sealed-data')],
  'GET /retention/erase/left-accounts/:id': [notDue('left-accounts')],
  'POST /retention/erase/left-accounts/:id': [notDue('left-accounts')],
  'GET /retention/key-backup': [noKeyBackup],
  'POST /retention/key-backup': [noKeyBackup],
  'GET /staff': [{ path: '/staff', about: 'own' }],
  'GET /invitation': [noInvitation],
  'POST /invitation': [noInvitation],
  'GET /account/password': [noPassword('password')],
  'POST /account/password': [noPassword('password')],
  'GET /account/device': [noPassword('device')],
  'POST /account/device': [noPassword('device')],
  'GET /account/recovery-codes': [noPassword('recovery-codes')],
  'POST /account/recovery-codes': [noPassword('recovery-codes')],
};
