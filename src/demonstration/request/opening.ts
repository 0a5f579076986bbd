// How the inspections of Westmarch were opened: the timetable, and what was written to the authority.
import { findFramework } from '#frameworks';
import { type Change, type MessagePurpose, timetableOf } from '#inspection';
import { daysOf, type MadeUpInspection } from '../inspections.ts';
import { madeUpId } from '../made-up-id.ts';
import { at } from './place.ts';

/** The timetable of an inspection, as it is made when its dates are settled. */
export function timetableMade(inspection: MadeUpInspection): readonly Change[] {
  const { id, subject, lscbReview, weekOne } = inspection;
  const framework = findFramework('sif-2015');
  const { notifiedOn, onSiteEnds } = daysOf(inspection);
  if (framework === undefined || notifiedOn === null || onSiteEnds === null) return [];
  const entries = timetableOf({ framework, subject, lscbReview, notifiedOn, onSiteEnds, reportReceived: null }, (key) =>
    madeUpId(`timetable/${id}/${key}`),
  );
  return [
    {
      ...at(id),
      kind: 'timetable-made',
      subject: { kind: 'inspection', id },
      after: { entries: entries.length, weekOne },
      entries,
    },
  ];
}

/** A message that the lead inspector sent by their own means. */
export function messageSent(
  inspection: MadeUpInspection,
  purpose: MessagePurpose,
  heading: string,
  body: string,
): readonly Change[] {
  const { id } = inspection;
  return [
    {
      ...at(id),
      kind: 'message-written',
      subject: { kind: 'message', id: madeUpId(`message/${id}/${purpose}`) },
      after: {
        purpose,
        addresses: ['amara.nwosu@westmarch.example', 'jakub.zielinski@westmarch.example'],
        heading,
        state: 'sent-otherwise',
        note: 'By the inspectorate’s own secure mail, after the telephone call.',
        ...daysOf(inspection),
        early: false,
      },
      body,
    },
  ];
}
