import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  addressesIn,
  dateOf,
  faultsOfMessage,
  isMessagePurpose,
  isRefusal,
  keptBack,
  type LetterDates,
  type MessagePurpose,
  namesOtherDates,
  refuseFields,
  roles,
  unknownAddresses,
  type WrittenMessage,
  writeMessage,
} from '#inspection';
import { addresseesOf, deferredUntil, messageOf, type Tx } from '#store';
import { done } from '../../../chrome/flash.ts';
import { isId } from '../../../forms/id-of.ts';
import { type Posted, posted } from '../../../forms/posted.ts';
import { errorsOf } from '../../../forms/refused.ts';
import { ukToday } from '../../../forms/uk-today.ts';
import { type PageView, Problem } from '../../../look/plugin.ts';
import type { Parts } from '../../../parts.ts';
import { inspectionAsked, ofInspection } from '../around.ts';
import { inspectionName } from '../inspection-name.ts';
import { builtText, suggested } from './built-text.ts';
import { purposeWithin, waitsFor } from './message-words.ts';
import { textFile } from './text-file.ts';

/** Said where a text of before is written from, and the dates have moved since. */
const datesOfThen =
  'This text was written when the inspection had other dates, and still names them. Correct each date in it, or begin with a new text from the messages page.';

const path = '/inspections/:id/messages/write';

/** A parameter of the address. */
const asked = (request: FastifyRequest, name: string): string => {
  const { query } = request;
  const value: unknown = typeof query === 'object' && query !== null ? Reflect.get(query, name) : undefined;
  return typeof value === 'string' ? value : '';
};

function purposeOf(request: FastifyRequest): MessagePurpose {
  const purpose = asked(request, 'purpose');
  if (!isMessagePurpose(purpose)) throw new Problem(404, {});
  return purpose;
}

const writtenOf = (purpose: MessagePurpose, form: Posted): WrittenMessage => ({
  purpose,
  addresses: form.text('addresses'),
  heading: form.text('heading'),
  body: form.text('body'),
});

/** The addresses of the people of an authority. */
const knownOf = async (tx: Tx, authorityId: string): Promise<readonly string[]> =>
  (await addresseesOf(tx, authorityId)).map(({ email }) => email);

const dateAt = (text: string | undefined): string | null => dateOf(text ?? '')?.toString() ?? null;

/** The dates for which a text was built, as the form carries them: when they move while somebody writes, the text names the old ones. */
const carried = ({ notifiedOn, onSiteEnds, asAt }: LetterDates): string =>
  [notifiedOn, onSiteEnds, asAt].map((date) => date ?? '').join('/');
function carriedIn(form: Posted): LetterDates {
  const [notifiedOn, onSiteEnds, asAt] = form.text('dates').split('/').map(dateAt);
  return { notifiedOn: notifiedOn ?? null, onSiteEnds: onSiteEnds ?? null, asAt: asAt ?? null };
}

/** Writing a message from the text that is built of the inspection: changed, looked at, kept. */
export function writePages(app: FastifyInstance, parts: Parts): void {
  const { store, now, config } = parts;
  const route = { config: ofInspection(parts, 'run-inspection') };

  /** The page of the form, with those of the authority who may be written to. */
  const form = async (request: FastifyRequest, reply: FastifyReply, view: Partial<PageView>) => {
    const inspection = inspectionAsked(request);
    const purpose = purposeOf(request);
    const { known } = await store.read(request.acting, (tx) => suggested(tx, inspection, purpose));
    return reply.page('inspections/messages/write', {
      title: `Write: ${purposeWithin[purpose]}`,
      inspection: inspectionName(inspection),
      backLink: { href: `/inspections/${inspection.id}/messages` },
      cancel: { href: `/inspections/${inspection.id}/messages` },
      board: inspection.subject === 'lscb',
      known: known.map(({ name, email, role }) => [name, roles[role].title, email]),
      ...view,
    });
  };

  /** What was written, as it will arrive, and how it is to be sent. */
  const preview = async (request: FastifyRequest, reply: FastifyReply, sent: Posted, view: Partial<PageView>) => {
    const inspection = inspectionAsked(request);
    const written = writtenOf(purposeOf(request), sent);
    const dates = carriedIn(sent);
    const { until, known } = await store.read(request.acting, async (tx) => ({
      until: await deferredUntil(tx, inspection.id),
      known: await knownOf(tx, inspection.authorityId),
    }));
    const letters = { ...inspection, deferredUntil: until };
    const why = keptBack({ ...dates, purpose: written.purpose, early: false }, letters, now());
    return reply.page('inspections/messages/preview', {
      title: 'Look at the message',
      inspection: inspectionName(inspection),
      backLink: { href: `/inspections/${inspection.id}/messages` },
      written: { ...written, addresses: addressesIn(written.addresses) },
      message: sent.text('message'),
      unknown: unknownAddresses(addressesIn(written.addresses), known),
      dates: carried(dates),
      waitsFor: why === null ? null : waitsFor(why, config.mail !== null),
      mailServer: config.mail !== null,
      values: sent.values,
      ...view,
    });
  };

  app.get(path, route, async (request, reply) => {
    const inspection = inspectionAsked(request);
    const purpose = purposeOf(request);
    const from = asked(request, 'from');
    const filled = await store.read(request.acting, async (tx) => {
      // From one that was written before, or from what is known.
      const before = isId(from) ? await messageOf(tx, inspection.id, from) : null;
      if (before !== null) {
        const { heading, body, addresses } = before;
        return { heading, body, addresses, gaps: namesOtherDates(before, inspection) ? [datesOfThen] : [] };
      }
      const built = await builtText(tx, inspection, purpose, { service: config.publicUrl, today: ukToday(now()) });
      return { ...built, addresses: (await suggested(tx, inspection, purpose)).addresses };
    });
    return form(request, reply, {
      gaps: filled.gaps,
      message: randomUUID(),
      dates: carried(inspection),
      values: { heading: filled.heading, body: filled.body, addresses: filled.addresses.join('\n') },
    });
  });

  app.post(path, route, async (request, reply) => {
    const inspection = inspectionAsked(request);
    const purpose = purposeOf(request);
    const sent = posted(request);
    const written = writtenOf(purpose, sent);
    const dates = carriedIn(sent);
    const again = { values: sent.values, message: sent.text('message'), dates: carried(dates) };
    const what = sent.text('do');
    if (what === 'change') return form(request, reply, again);
    const refusal = refuseFields(faultsOfMessage(written));
    if (refusal !== null) {
      reply.code(422);
      return form(request, reply, { ...again, errors: errorsOf(refusal) });
    }
    if (what === 'download') return textFile(reply, { ...written, addresses: addressesIn(written.addresses) });
    if (what !== 'keep') return preview(request, reply, sent, {});
    const id = sent.text('message');
    if (!isId(id)) throw new Problem(404, {});
    const decided = await store.change(request.acting, now(), async (tx) => {
      // Sent twice by an impatient hand, it is kept once.
      if ((await messageOf(tx, inspection.id, id)) !== null) return [];
      const of = { id, inspectionId: inspection.id, authorityId: inspection.authorityId, ...dates };
      const known = await knownOf(tx, inspection.authorityId);
      const meant = sent.text('meant') === 'yes';
      return writeMessage(of, written, { way: sent.text('way'), how: sent.text('how'), known, meant });
    });
    if (isRefusal(decided)) {
      reply.code(422);
      return preview(request, reply, sent, { errors: errorsOf(decided) });
    }
    return done(reply, `/inspections/${inspection.id}/messages/${id}`, 'The message has been kept.');
  });
}
