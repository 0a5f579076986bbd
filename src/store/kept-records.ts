// Which field is which column, record by record; and what each change writes besides what the log says of it.
import type { ChangeNamed as Named } from '#inspection';
import { authorityOf, inspectionOf } from './applied.ts';
import { keptByFields } from './kept-by-fields.ts';

export const deferrals = keptByFields<'deferrals', Named<'deferral-recorded'>, Named<'deferral-changed'>>('deferrals', {
  columns: { grounds: 'grounds', words: 'words', decidedOn: 'decided_on', until: 'until', endedOn: 'ended_on' },
  added: (change) => ({ authority_id: authorityOf(change) }),
});

export const directions = keptByFields<'directions', Named<'direction-recorded'>, Named<'direction-changed'>>(
  'directions',
  {
    columns: {
      givenOn: 'given_on',
      inspectFrom: 'inspect_from',
      inspectBy: 'inspect_by',
      words: 'words',
      withdrawnOn: 'withdrawn_on',
    },
    added: (change) => ({ authority_id: authorityOf(change) }),
  },
);

export const inspectors = keptByFields<'inspectors', Named<'inspector-described'>, Named<'inspector-changed'>>(
  'inspectors',
  { columns: { discipline: 'discipline', until: 'until' }, added: () => ({}) },
);

export const absences = keptByFields<'absences', Named<'absence-recorded'>, Named<'absence-changed'>>('absences', {
  columns: { inspector: 'inspector', from: 'from_day', to: 'to_day', what: 'what', cancelled: 'cancelled' },
  added: () => ({}),
});

export const timetableEntries = keptByFields<
  'timetable_entries',
  Named<'timetable-entry-added'>,
  Named<'timetable-entry-changed'> | Named<'timetable-entry-moved'>
>('timetable_entries', {
  columns: {
    key: 'key',
    kind: 'kind',
    title: 'title',
    who: 'who',
    on: 'on_day',
    until: 'until_day',
    time: 'at_time',
    workingDays: 'working_days',
    rule: 'rule',
    source: 'source',
    assumed: 'assumed',
    note: 'note',
    internal: 'internal',
    cancelled: 'cancelled',
    cancelledByHand: 'cancelled_by_hand',
    held: 'held',
    timeHeld: 'time_held',
  },
  added: (change) => ({ inspection_id: inspectionOf(change) }),
});

export const messages = keptByFields<
  'messages',
  Named<'message-written'>,
  Named<'message-sent'> | Named<'message-not-sent'> | Named<'message-changed'>
>('messages', {
  columns: {
    purpose: 'purpose',
    addresses: 'addresses',
    heading: 'heading',
    state: 'state',
    note: 'note',
    notifiedOn: 'notified_on',
    onSiteEnds: 'on_site_ends',
    asAt: 'as_at',
    early: 'early',
  },
  added: (change, at, by) => ({
    inspection_id: inspectionOf(change),
    body: change.body,
    made_at: at,
    made_by: by,
    next_attempt_at: change.after.state === 'unsent' ? at : null,
    sent_at: change.after.state === 'sent-otherwise' ? at : null,
  }),
  changed: (change, at) => {
    if (change.kind === 'message-not-sent') {
      const { nextAttempt } = change;
      return { held_until: null, next_attempt_at: nextAttempt === null ? null : new Date(nextAttempt) };
    }
    if (change.kind === 'message-sent') return { held_until: null, next_attempt_at: null, sent_at: at };
    const { state, early } = change.after ?? {};
    // What was kept back is due from the moment that somebody sends it.
    if (early === true) return { next_attempt_at: at };
    if (state === undefined) return {};
    // What is to be tried again begins anew; what was sent otherwise was sent when somebody said so.
    return {
      ...(state === 'unsent' ? { next_attempt_at: at, attempts: 0 } : { next_attempt_at: null }),
      ...(state === 'sent-otherwise' ? { sent_at: at } : {}),
    };
  },
});

export const teamSizes = keptByFields<'team_sizes', Named<'team-size-set'>, Named<'team-size-changed'>>('team_sizes', {
  columns: { socialCare: 'social_care', education: 'education', words: 'words' },
  added: () => ({}),
});

export const submissions = keptByFields<
  'submissions',
  Named<'lists-submitted'>,
  Named<'lists-checked'> | Named<'lists-unreadable'> | Named<'submission-withdrawn'>
>('submissions', {
  columns: { number: 'number', stage: 'stage', note: 'note', state: 'state' },
  added: (change, at, by) => ({ inspection_id: inspectionOf(change), received_at: at, received_by: by }),
  changed: (change, at, by) => {
    if (change.kind === 'submission-withdrawn') {
      const stays = change.after?.staysOpen === true;
      return { withdrawn_because: change.reason, withdrawn_at: at, withdrawn_by: by, stays_open: stays };
    }
    const done = { checked_at: at, held_until: null };
    if (change.kind === 'lists-unreadable') return { ...done, fault: change.fault };
    return {
      ...done,
      summary: JSON.stringify(change.summary),
      lists: JSON.stringify(change.lists),
      findings_payload: change.findingsPayload,
      measures_payload: change.measuresPayload,
    };
  },
});

export const documents = keptByFields<
  'documents',
  Named<'document-supplied'> | Named<'document-received'>,
  Named<'document-described'> | Named<'document-changed'> | Named<'document-checked'> | Named<'document-unreadable'>
>('documents', {
  columns: {
    number: 'number',
    edition: 'edition',
    bytes: 'bytes',
    sha256: 'sha256',
    whereToLook: 'where_to_look',
    state: 'state',
    replacedBy: 'replaced_by',
    returnGround: 'return_ground',
    returnWords: 'return_words',
    withdrawnBecause: 'withdrawn_because',
    checkState: 'check_state',
  },
  added: (change, at, by) => ({
    inspection_id: inspectionOf(change),
    file_name: change.fileName,
    payload_id: change.payloadId,
    supplied_at: at,
    supplied_by: by,
  }),
  changed: (change, at, by) => {
    if (change.kind === 'document-described') return { supplied_at: at, supplied_by: by };
    if (change.kind === 'document-changed') {
      const { state, checkState, staysOpen = false } = change.after ?? {};
      return {
        // It waits to be read again.
        ...(checkState === 'received' ? { held_until: null, attempts: 0 } : {}),
        ...(state === 'returned-unread' ? { returned_at: at, returned_by: by } : {}),
        // What stands again was not returned; the log knows that it was.
        ...(state === 'supplied' ? { returned_at: null, returned_by: null } : {}),
        ...(state === 'withdrawn' ? { withdrawn_at: at, withdrawn_by: by, stays_open: staysOpen } : {}),
      };
    }
    const done = { checked_at: at, held_until: null };
    if (change.kind === 'document-unreadable') return { ...done, fault: change.fault };
    return { ...done, summary: JSON.stringify(change.summary), findings_payload: change.findingsPayload };
  },
});

export const explanations = keptByFields<'explanations', Named<'explanation-begun'>, Named<'explanation-changed'>>(
  'explanations',
  {
    columns: {
      about: 'about',
      asked: 'asked',
      words: 'words',
      answer: 'answer',
      answerWords: 'answer_words',
      withdrawn: 'withdrawn',
    },
    added: (change, at, by) => ({
      inspection_id: inspectionOf(change),
      asked_by: change.after.asked === null ? null : by,
      ...(change.after.words === null ? {} : { given_by: by, given_at: at }),
    }),
    changed: (change, at, by) => ({
      ...(typeof change.after?.asked === 'string' ? { asked_by: by } : {}),
      ...(typeof change.after?.words === 'string' ? { given_by: by, given_at: at } : {}),
    }),
  },
);

export const meetings = keptByFields<'meetings', Named<'meeting-planned'>, Named<'meeting-changed'>>('meetings', {
  columns: {
    kind: 'kind',
    on: 'on_day',
    time: 'at_time',
    place: 'place',
    area: 'area',
    agencies: 'agencies',
    cancelled: 'cancelled',
    cancelReason: 'cancel_reason',
    observe: 'observe',
    observers: 'observers',
  },
  added: (change) => ({ inspection_id: inspectionOf(change) }),
});

export const meetingRequests = keptByFields<
  'meeting_requests',
  Named<'meeting-request-begun'>,
  Named<'meeting-request-changed'>
>('meeting_requests', {
  columns: { areas: 'areas', reviewedOn: 'reviewed_on' },
  added: (change) => ({ inspection_id: inspectionOf(change) }),
});

export const areaLines = keptByFields<'area_lines', Named<'area-line-begun'>, Named<'area-line-changed'>>(
  'area_lines',
  {
    columns: {
      line: 'line',
      ofsted: 'ofsted',
      authority: 'authority',
      computed: 'computed',
      decision: 'decision',
      decisionReason: 'decision_reason',
    },
    json: ['ofsted', 'authority', 'computed'],
    added: (change, at, by) => ({
      inspection_id: inspectionOf(change),
      ...(change.after.decision === null ? {} : { decided_by: by, decided_at: at }),
    }),
    changed: (change, at, by) => {
      const decision = change.after?.decision;
      // A decision with another reason is made again; one that a new figure undid is nobody's.
      if (decision === null) return { decided_by: null, decided_at: null };
      const decided = decision !== undefined || change.after?.decisionReason !== undefined;
      return decided ? { decided_by: by, decided_at: at } : {};
    },
  },
);

export const comparators = keptByFields<'comparators', Named<'comparators-imported'>, Named<'comparators-replaced'>>(
  'comparators',
  {
    columns: { fileName: 'file_name', measures: 'measures' },
    added: (change, at) => ({ inspection_id: inspectionOf(change), csv: change.csv, imported_at: at }),
    changed: (change, at) => ({ csv: change.csv, imported_at: at }),
  },
);
