// The text of a message as it is built from what is known of the inspection, and to whom it may go.
import { parseIsoDate, toDayNumber } from '#calendar';
import { findFramework, frameworks } from '#frameworks';
import {
  type BuiltMessage,
  buildDataRequest,
  buildNotification,
  byTime,
  inPost,
  type MessageAbout,
  type MessagePurpose,
} from '#inspection';
import {
  type Addressee,
  addresseesOf,
  entriesOf,
  frameworkKept,
  type InspectionAsSeen,
  leadContact,
  leadersOf,
  type Tx,
  teamOf,
} from '#store';

const builders: Readonly<Record<MessagePurpose, typeof buildNotification>> = {
  notification: buildNotification,
  'data-request': buildDataRequest,
};

async function frameworkTitle(tx: Tx, { framework, frameworkVersion }: InspectionAsSeen): Promise<string> {
  if (frameworks.some(({ id }) => id === framework)) return findFramework(framework).shortTitle;
  return (await frameworkKept(tx, framework, frameworkVersion))?.framework.shortTitle ?? framework;
}

/** The documents asked for, by number: of a board alone, its own. */
async function documentsOf({ subject, lscbReview }: InspectionAsSeen) {
  // The room of the lists is large, and most processes never build this text: it is loaded for the first one.
  const { documentsAskedFor } = await import('#annex-a');
  const asked = documentsAskedFor({ lscbConcurrent: lscbReview || subject === 'lscb' });
  return asked.filter(({ no }) => subject === 'authority' || no.startsWith('4.'));
}

/** The lists asked for, each with the rows that belong to it: with their periods as the reference date makes them. */
async function listsOf({ subject, edition, asAt }: InspectionAsSeen): Promise<MessageAbout['lists']> {
  if (subject === 'lscb') return [];
  const { editions, windowInWords } = await import('#annex-a');
  const day = asAt === null ? null : toDayNumber(parseIsoDate(asAt));
  return editions[edition].lists.map(({ no, title, scope }) => ({ no, title, rows: windowInWords(scope, day) }));
}

/** The text of a message for one purpose. `service` is the address of the service. */
export async function builtText(
  tx: Tx,
  inspection: InspectionAsSeen,
  purpose: MessagePurpose,
  { service, today }: { readonly service: string; readonly today: string },
): Promise<BuiltMessage> {
  const leaders = await leadersOf(tx, inspection.authorityId);
  const holder = (post: (typeof leaders)[number]['post']) =>
    leaders.find((leader) => leader.post === post && inPost(leader, today))?.name ?? null;
  return builders[purpose]({
    inspection,
    framework: await frameworkTitle(tx, inspection),
    director: holder('director-of-childrens-services'),
    chair: holder('lscb-chair'),
    directorSignsIn: (await addresseesOf(tx, inspection.authorityId)).some(({ role }) => role === 'director'),
    lead: await leadContact(tx, inspection.id),
    team: await teamOf(tx, inspection.id),
    entries: [...(await entriesOf(tx, inspection.id))].sort(byTime),
    lists: purpose === 'data-request' ? await listsOf(inspection) : [],
    documents: purpose === 'data-request' ? await documentsOf(inspection) : [],
    service,
  });
}

/** Whom a message of a purpose is for, of those of the authority who have an account; all of them where nobody is. */
export async function suggested(
  tx: Tx,
  { authorityId, subject, lscbReview }: InspectionAsSeen,
  purpose: MessagePurpose,
): Promise<{ readonly known: readonly Addressee[]; readonly addresses: readonly string[] }> {
  const known = await addresseesOf(tx, authorityId);
  const isFor = ({ role }: Addressee): boolean => {
    if (subject === 'lscb') return role === 'lscb-chair';
    if (role === 'lscb-chair') return lscbReview && purpose === 'data-request';
    return role === 'director' || purpose === 'data-request';
  };
  return { known, addresses: [...new Set(known.filter(isFor).map(({ email }) => email))] };
}
