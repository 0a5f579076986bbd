import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { addOffice, changeOffice, closeOffice, type Office, type OfficeWanted, officeWorks } from '#inspection';
import { officesOf } from '#store';
import type { Posted } from '../../../forms/posted.ts';
import { postedDate } from '../../../forms/posted-date.ts';
import type { Parts } from '../../../parts.ts';
import { authorityForm, type NowRow, recordNamed } from '../authority-form.ts';
import { written } from '../written.ts';
import { worksInWords } from './works-in-words.ts';

const workChoices = Object.entries(officeWorks).map(([value, text]) => ({ value, text }));

const wantedOf = (form: Posted): OfficeWanted => ({
  name: form.text('name').replaceAll(/\s+/g, ' '),
  address: form.text('address'),
  handles: form.all('handles'),
  closedOn: postedDate(form.text, 'closedOn') || null,
});

const officeNow = (is: Office, wrote?: OfficeWanted): readonly NowRow[] => {
  const row = (what: string, told: (office: OfficeWanted) => string): NowRow => ({
    what,
    is: told(is),
    ...(wrote === undefined ? {} : { wrote: told(wrote) }),
  });
  return [
    row('Name', ({ name }) => name),
    row('Address', ({ address }) => address),
    // In one order: what was ticked is the same in another.
    row('Takes', ({ handles }) => worksInWords([...handles].sort())),
    row('Last day open', ({ closedOn }) => written(closedOn)),
  ];
};

/** The offices of an authority: added, changed, closed. */
export function officePages(app: FastifyInstance, parts: Parts): void {
  authorityForm<'new'>(app, parts, {
    path: '/authorities/:id/offices/add',
    template: 'authorities/offices/office',
    load: async () => 'new',
    view: () => ({ title: 'Add an office', workChoices }),
    decide: ({ authority, today }, form) =>
      addOffice(authority.id, { id: randomUUID(), wanted: { ...wantedOf(form), closedOn: null }, today }),
    done: (form) => `${form.text('name')} has been added.`,
  });

  const one = {
    load: async (tx, request, { authority }) => recordNamed(request, await officesOf(tx, authority.id)),
    version: ({ subject }) => subject.version,
    logged: 'office',
    thereNow: ({ subject }) => officeNow(subject),
  } satisfies Partial<Parameters<typeof authorityForm<Office>>[2]>;

  authorityForm<Office>(app, parts, {
    ...one,
    path: '/authorities/:id/offices/:record/change',
    template: 'authorities/offices/office',
    thereNow: ({ subject }, form) => officeNow(subject, wantedOf(form)),
    view: ({ subject }) => ({
      title: `Change ${subject.name}`,
      workChoices,
      changing: true,
      values: { ...subject, closedOn: subject.closedOn ?? '' },
    }),
    decide: ({ subject, today }, form) =>
      changeOffice(subject, {
        wanted: wantedOf(form),
        seen: form.number('version') ?? 0,
        reason: form.text('reason'),
        today,
      }),
    done: () => 'The office has been changed.',
  });

  authorityForm<Office>(app, parts, {
    ...one,
    path: '/authorities/:id/offices/:record/close',
    template: 'authorities/offices/close',
    view: ({ subject }) => ({ title: `Close ${subject.name}`, values: { closedOn: subject.closedOn ?? '' } }),
    decide: ({ subject, today }, form) =>
      closeOffice(subject, {
        closedOn: postedDate(form.text, 'closedOn'),
        seen: form.number('version') ?? 0,
        reason: form.text('reason'),
        today,
      }),
    done: () => 'The office has been closed.',
  });
}
