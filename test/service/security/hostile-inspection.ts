// Hostile texts in an inspection: what a lead inspector, a data officer and the chair of a board write there.
import { randomUUID } from 'node:crypto';
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import { documentId } from '../../../src/demonstration/request/documents.ts';
import type { Browser, MadeUpService } from '../made-up-service.ts';
import { insiders } from './attacked-service.ts';
import { asFileName, boxes, text, type Written } from './hostile.ts';

const inspection = madeUpId('inspection/Westmarch');
const at = `/inspections/${inspection}`;

async function inOpening(lead: Browser, { saved }: Written): Promise<void> {
  await saved(lead, `${at}/timetable/add`, {
    kind: 'meeting',
    title: text('title of a date'),
    who: 'Inspectors',
    ...boxes('on', ['26', '11', '2026']),
    part: 'am',
    internal: 'no',
  });
  await saved(lead, `${at}/timetable/${madeUpId(`timetable/${inspection}/audits`)}/cancel`, {
    cancelled: 'yes',
    reason: text('reason of a date that is cancelled'),
  });
  await saved(lead, `${at}/team/size`, {
    socialCare: '9',
    education: '2',
    reason: text('reason of the size of a team'),
  });
  await saved(lead, `${at}/messages/write?purpose=notification`, {
    message: randomUUID(),
    addresses: 'amara.nwosu@westmarch.example',
    heading: text('heading of a message'),
    body: text('body of a message'),
    way: 'otherwise',
    how: text('way in which a message was sent'),
    do: 'keep',
  });
  const waits = randomUUID();
  await saved(lead, `${at}/messages/write?purpose=data-request`, {
    message: waits,
    addresses: 'amara.nwosu@westmarch.example',
    heading: 'The data request',
    body: 'Dear all',
    way: 'by-email',
    do: 'keep',
  });
  await saved(lead, `${at}/messages/${waits}/withdraw`, { reason: text('reason of a message withdrawn') });
}

async function inMeetings(lead: Browser, officer: Browser, { saved }: Written): Promise<void> {
  await saved(officer, `${at}/meetings/add`, {
    kind: 'core-group',
    ...boxes('on', ['2', '12', '2026']),
    time: '9.30',
    place: text('place of a meeting'),
    area: text('area of a meeting').slice(0, 100),
    agencies: text('agencies of a meeting'),
  });
  await saved(officer, `${at}/meetings/${madeUpId(`meeting/${inspection}/2`)}/cancel`, {
    reason: text('reason of a meeting that is cancelled'),
  });
  await saved(lead, `${at}/meetings/request`, { areas: text('areas whose meetings are asked for') });
}

async function inExplanations(lead: Browser, officer: Browser, { saved }: Written): Promise<void> {
  const about = (subject: string) => `?about=${encodeURIComponent(subject)}`;
  const of = (subject: string) => `${at}/explanations/${madeUpId(`explanation/${inspection}/${subject}`)}`;
  await saved(officer, `${at}/explanations/give${about('list/6')}`, { words: text('words of an explanation') });
  await saved(lead, `${at}/explanations/ask${about('list/5')}`, { asked: text('question for an explanation') });
  await saved(lead, `${of('document/2.04')}/answer`, {
    answer: 'still-asked',
    answerWords: text('answer to an explanation'),
  });
  await saved(lead, `${of('measure/assessments-in-time')}/withdraw-question`, {
    reason: text('reason of a question withdrawn'),
  });
}

async function inDocuments(lead: Browser, officer: Browser, { saved, sent }: Written): Promise<void> {
  const where = text('place in a document');
  const file = { name: `${asFileName('name of a document')}.pdf`, bytes: '%PDF-1.4 made up' };
  const replaces = documentId(inspection, '1.01', 1);
  await sent(officer, `${at}/documents/number/1.01/supply`, { whereToLook: where, replaces }, { file });
  await saved(lead, `${at}/documents/${documentId(inspection, '1.02', 1)}/return`, {
    ground: 'not-strategic',
    words: text('words on a document returned'),
  });
  await saved(officer, `${at}/documents/${documentId(inspection, '1.04', 1)}/withdraw`, {
    reason: text('reason of a document taken back'),
  });
}

async function inArea(lead: Browser, officer: Browser, { saved, take }: Written): Promise<void> {
  await saved(lead, `${at}/area/A15/enter`, {
    value: text('text of the area information'),
    ...boxes('on', ['31', '3', '2026']),
    source: text('source of a figure'),
    reason: 'Newer.',
  });
  await saved(officer, `${at}/area/A22/offer`, {
    value: '4',
    ...boxes('on', ['31', '10', '2026']),
    source: 'Own records',
    why: text('reason of a newer figure'),
  });
  await saved(lead, `${at}/area/A22/decide`, {
    decision: 'authority',
    reason: text('reason of a decision on a figure'),
  });
  const name = `${asFileName('name of a file of comparators')}.csv`;
  take(
    await lead.upload(`${at}/comparators/import`, {}, { file: { name, bytes: 'measure,national\r\non-plan,12\r\n' } }),
  );
}

async function inLists(service: MadeUpService, officer: Browser, { saved, sent }: Written): Promise<void> {
  const cell = (field: Parameters<typeof text>[0]) => `"${text(field).replaceAll('"', '""')}"`;
  const send = async (name: string, note: string, row: string) => {
    const bytes = `Child unique ID,Gender,Date of contact,${cell('heading of a list')}\r\n${row}\r\n`;
    await sent(officer, `${at}/lists/send`, { stage: '2', note }, { files: { name: `List 1 ${name}.csv`, bytes } });
    await service.app.work.settled();
  };
  await send('again', '', 'W1,1,03/05/2026,x');
  await saved(officer, `${at}/lists/4/take-back`, { reason: text('reason of lists taken back') });
  const name = asFileName('name of a file of lists');
  await send(name, text('note on lists'), `W1,${cell('cell of a list')},soon,x`);
}

/** Writes them, each by the form that takes it. Lists are sent anew, and read. */
export async function hostileInspection(service: MadeUpService, written: Written): Promise<void> {
  const lead = await service.signedIn(insiders['lead-inspector']);
  const officer = await service.signedIn(insiders['data-officer']);
  await inOpening(lead, written);
  await inMeetings(lead, officer, written);
  await inExplanations(lead, officer, written);
  await inDocuments(lead, officer, written);
  await inArea(lead, officer, written);
  await inLists(service, officer, written);
}
