// Hostile texts in what an administrator keeps: authorities, people, frameworks, settings.
import { madeUpId } from '../../../src/demonstration/made-up-id.ts';
import { madeUpFramework } from '../made-up-framework.ts';
import { madeUpPerson } from '../made-up-people.ts';
import type { Browser, MadeUpService } from '../made-up-service.ts';
import { fenholme } from './attacked-service.ts';
import { asFileName, boxes, text, type Written } from './hostile.ts';

const at = `/authorities/${fenholme}`;
const inCsv = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

async function inAuthority(administrator: Browser, { saved }: Written): Promise<void> {
  await saved(administrator, `${at}/change`, {
    name: text('name of an authority'),
    code: 'FEN1',
    region: text('region of an authority').slice(0, 100),
    reason: text('reason of a change'),
  });
  await saved(administrator, `${at}/offices/add`, {
    name: text('name of an office'),
    address: text('address of an office'),
    handles: ['contacts'],
  });
  await saved(administrator, `${at}/leaders/add`, {
    post: 'chief-executive',
    name: text('name of a leader'),
    ...boxes('since', ['3', '5', '2021']),
    before: 'leaves',
  });
  await saved(administrator, `${at}/judgements/record?framework=${encodeURIComponent('sif-2015 2015-06-01')}`, {
    ...boxes('publishedOn', ['3', '5', '2016']),
    source: text('report of a judgement'),
    'grade-overall': 'good',
  });
}

async function inPeople({ store }: MadeUpService, administrator: Browser, { saved }: Written): Promise<void> {
  const person = await madeUpPerson(store, 'Rosa Vale', [{ role: 'director', authorityId: fenholme }]);
  await saved(administrator, `/people/${person}/change`, {
    name: text('name of a person'),
    email: 'rosa.vale@fenholme.example',
    reason: 'A wrong name',
  });
  await saved(administrator, `/people/${person}/roles/give`, {
    role: 'auditor',
    authority: fenholme,
    inspection: '',
    note: text('note of a role'),
  });
  await saved(administrator, `/people/${person}/suspend`, { reason: text('reason of a suspension') });
}

async function inProgramme(administrator: Browser, { saved }: Written): Promise<void> {
  const of = (name: string) => `/programme/authorities/${madeUpId(`authority/${name}`)}`;
  await saved(administrator, `${of('Eastmarch')}/deferrals/${madeUpId('deferral/Eastmarch')}/change`, {
    grounds: 'local-emergency',
    words: text('words of a deferral'),
    ...boxes('decidedOn', ['14', '10', '2026']),
    ...boxes('until', ['23', '3', '2027']),
    reason: 'Said better.',
  });
  await saved(administrator, `${of('Harrowdale')}/directions/${madeUpId('direction/Harrowdale')}/change`, {
    ...boxes('givenOn', ['24', '9', '2026']),
    ...boxes('inspectFrom', ['22', '4', '2027']),
    ...boxes('inspectBy', ['20', '8', '2027']),
    words: text('words of a direction'),
    reason: 'Said better.',
  });
}

async function inFiles(administrator: Browser, { take }: Written): Promise<void> {
  const upload = async (path: string, name: string, bytes: string) =>
    take(await administrator.upload(path, {}, { file: { name, bytes } }));
  const framework = { ...madeUpFramework(), title: text('title of a framework') };
  await upload('/frameworks/load', 'framework.json', JSON.stringify(framework));
  const cell = inCsv(text('cell of an uploaded file'));
  const fileName = asFileName('name of an uploaded file');
  await upload('/authorities/import', `${fileName}.csv`, `Code,Name,Region\r\nZZZ1,${cell},North\r\n`);
  await upload('/people/invite-many', fileName, `Name,E-mail,Role,Authority code\r\n${cell},a@b.example,Analyst,\r\n`);
}

/** Writes them, each by the form that takes it. */
export async function hostileRecords(service: MadeUpService, administrator: Browser, written: Written): Promise<void> {
  await inAuthority(administrator, written);
  await inPeople(service, administrator, written);
  await inProgramme(administrator, written);
  await written.saved(administrator, '/retention/kinds/left-accounts', {
    count: '3',
    unit: 'years',
    reason: text('reason of a period of retention'),
  });
  const token = { name: text('name of a token').slice(0, 60), scope: 'read', days: '30' };
  written.take(await administrator.post('/account/tokens', token));
  await inFiles(administrator, written);
}
