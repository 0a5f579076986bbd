// The walls of the programme, of opening and of the data request: part of the table in walls-table.ts.
import type { Row, Wall } from './walls-table.ts';
import type { Actor } from './walls-world.ts';

type Who = readonly Actor[];

const team = ['lead', 'team', 'quality'] as const satisfies Who;
const suppliers = ['director', 'officer'] as const satisfies Who;
const inspectorate = ['administrator', 'hmci', 'analyst', ...team] as const satisfies Who;
const authority = ['director', 'officer', 'auditor', 'chair'] as const satisfies Who;
const people = [...inspectorate, 'other inspectorate', ...authority, 'officer of B', 'without roles'] as const;
const overseers = ['administrator', 'hmci'] as const satisfies Who;
const administrator = ['administrator'] as const satisfies Who;
const leads = ['administrator', 'lead'] as const satisfies Who;
const concerned = [...team, ...suppliers] as const satisfies Who;

/** A row of A, one of an inspection of A that is not announced, and one of B: three walls of one table, found by a column. */
const ofThree = (
  column: string,
  ofA: Omit<Row, 'where'>,
  more: { readonly planned?: Omit<Row, 'where'>; readonly ofB?: Omit<Row, 'where'> } = {},
  prefix = '',
): Readonly<Record<string, Row>> => ({
  [`${prefix}of A`]: { where: `${column} = '${prefix}A'`, ...ofA },
  [`${prefix}of a planned inspection of A`]: { where: `${column} = '${prefix}planned A'`, ...more.planned },
  [`${prefix}of B`]: { where: `${column} = '${prefix}B'`, ...more.ofB },
});

const ofOfficers = { see: ['officer of B'], add: ['officer of B'], change: ['officer of B'] } as const;

export const inspectionWalls: Readonly<Record<string, Wall>> = {
  deferrals: {
    policies: ['those_who_decide_add', 'those_who_decide_change', 'those_who_plan'],
    fresh: ['id'],
    rows: {
      'of A': { where: "authority_id = '{A}'", see: overseers, add: overseers, change: overseers },
      'of B': { where: "authority_id = '{B}'", see: overseers, add: overseers, change: overseers },
    },
  },
  directions: {
    policies: ['administrators_add', 'administrators_change', 'those_who_plan'],
    fresh: ['id'],
    rows: { 'of A': { where: "authority_id = '{A}'", see: overseers, add: administrator, change: administrator } },
  },
  inspectors: {
    policies: ['administrators_add', 'administrators_change', 'inspectorate_sees'],
    fresh: ['id'],
    rows: {
      any: { where: "id = '{user team}'", see: inspectorate, add: administrator, change: administrator },
    },
  },
  absences: {
    policies: ['inspectorate_sees', 'own_or_administrators_add', 'own_or_administrators_change'],
    fresh: ['id'],
    rows: {
      own: { where: "inspector = '{me}'", see: inspectorate, add: people, change: inspectorate },
      'another’s': {
        where: "inspector = '{user stranger}'",
        see: inspectorate,
        add: administrator,
        change: administrator,
      },
    },
  },
  timetable_entries: {
    policies: ['administrators_and_leads_add', 'administrators_and_leads_change', 'those_concerned'],
    fresh: ['id', 'key'],
    rows: {
      ...ofThree(
        'title',
        { see: [...overseers, ...team, ...authority], add: leads, change: leads },
        {
          planned: { see: overseers, add: administrator, change: administrator },
          ofB: { see: [...overseers, 'officer of B'], add: administrator, change: administrator },
        },
        'open, ',
      ),
      ...ofThree(
        'title',
        { see: [...overseers, ...team], add: leads, change: leads },
        {
          planned: { see: overseers, add: administrator, change: administrator },
          ofB: { see: overseers, add: administrator, change: administrator },
        },
        'internal, ',
      ),
    },
  },
  timetable_moves: {
    policies: ['administrators_and_leads_add', 'those_concerned'],
    fresh: [],
    rows: {
      ...ofThree(
        'reason',
        { see: [...overseers, ...team, ...authority], add: leads },
        {
          planned: { see: overseers, add: administrator },
          ofB: { see: [...overseers, 'officer of B'], add: administrator },
        },
        'open, ',
      ),
      ...ofThree(
        'reason',
        { see: [...overseers, ...team], add: leads },
        { planned: { see: overseers, add: administrator }, ofB: { see: overseers, add: administrator } },
        'internal, ',
      ),
    },
  },
  messages: {
    policies: ['administrators_and_leads_add', 'administrators_and_leads_change', 'those_who_send'],
    fresh: ['id'],
    rows: ofThree(
      'heading',
      { see: ['administrator', ...team], add: leads, change: leads },
      {
        planned: { see: administrator, add: administrator, change: administrator },
        ofB: { see: administrator, add: administrator, change: administrator },
      },
    ),
  },
  team_sizes: {
    policies: ['administrators_and_leads_add', 'administrators_and_leads_change', 'those_who_inspect'],
    fresh: [],
    rows: ofThree(
      'words',
      { see: [...overseers, ...team], add: leads, change: leads },
      {
        planned: { see: overseers, add: administrator, change: administrator },
        ofB: { see: overseers, add: administrator, change: administrator },
      },
    ),
  },
  sealed_pieces: {
    policies: ['as_its_payload', 'as_its_payload_added'],
    fresh: [],
    rows: {
      'supplied by A': { where: "payload_id = '{data of A}'", see: concerned, add: concerned },
      'supplied by the board of A': {
        where: "payload_id = '{board data of A}'",
        see: [...concerned, 'chair'],
        add: [...concerned, 'chair'],
      },
      'attached by the team of A': { where: "payload_id = '{attachment of A}'", see: team, add: team },
      'of a planned inspection of A': { where: "payload_id = '{data of planned A}'" },
    },
  },
  submissions: {
    policies: ['suppliers_add', 'suppliers_change', 'those_concerned'],
    fresh: ['id'],
    rows: ofThree('note', { see: concerned, add: suppliers, change: suppliers }, { ofB: ofOfficers }),
  },
  submission_files: {
    policies: ['suppliers_add', 'those_concerned'],
    fresh: ['id'],
    rows: ofThree(
      'name',
      { see: concerned, add: suppliers },
      { ofB: { see: ['officer of B'], add: ['officer of B'] } },
    ),
  },
  documents: {
    policies: ['suppliers_add', 'suppliers_and_leads_change', 'those_concerned'],
    fresh: ['id'],
    rows: {
      ...ofThree(
        "number = '1.01' and file_name",
        { see: concerned, add: suppliers, change: ['lead', ...suppliers] },
        { ofB: ofOfficers },
      ),
      'of the board of A': {
        where: "number = '4.01' and file_name = 'A'",
        see: [...concerned, 'chair'],
        add: [...suppliers, 'chair'],
        change: ['lead', ...suppliers, 'chair'],
      },
      'of the board in a planned inspection of A': { where: "number = '4.01' and file_name = 'planned A'" },
      'sent for A and not described': {
        where: "state = 'waiting' and file_name = 'A'",
        see: suppliers,
        add: suppliers,
        change: suppliers,
      },
    },
  },
  explanations: {
    policies: ['both_sides_add', 'both_sides_change', 'those_concerned'],
    fresh: ['id'],
    rows: {
      ...ofThree(
        "about = 'list/8' and words",
        { see: concerned, add: suppliers, change: ['lead', ...suppliers] },
        { ofB: ofOfficers },
      ),
      'asked about A': {
        where: "about = 'list/9' and asked = 'A'",
        see: concerned,
        add: ['lead'],
        change: ['lead', ...suppliers],
      },
      'of the board of A': {
        where: "about = 'document/4.01' and words = 'A'",
        see: [...concerned, 'chair'],
        add: [...suppliers, 'chair'],
        change: ['lead', ...suppliers, 'chair'],
      },
    },
  },
  meetings: {
    policies: ['both_sides_change', 'suppliers_add', 'those_concerned'],
    fresh: ['id'],
    rows: ofThree(
      'place',
      { see: concerned, add: suppliers, change: ['lead', 'team', ...suppliers] },
      { ofB: ofOfficers },
    ),
  },
  meeting_requests: {
    policies: ['leads_add', 'leads_change', 'those_concerned'],
    fresh: ['id'],
    rows: ofThree('areas', { see: concerned, add: ['lead'], change: ['lead'] }, { ofB: { see: ['officer of B'] } }),
  },
  area_lines: {
    policies: ['both_sides_add', 'both_sides_change', 'those_concerned'],
    fresh: ['id', 'line'],
    rows: {
      ...ofThree(
        "line = 'A1' and authority ->> 'source'",
        { see: concerned, add: suppliers, change: ['lead', ...suppliers] },
        { ofB: ofOfficers },
      ),
      'decided of A': {
        where: "line = 'A2' and decision_reason = 'A'",
        see: concerned,
        add: ['lead'],
        change: ['lead', ...suppliers],
      },
    },
  },
  comparators: {
    policies: ['leads_add', 'leads_change', 'those_concerned'],
    fresh: ['id'],
    rows: ofThree('file_name', { see: concerned, add: ['lead'], change: ['lead'] }, { ofB: { see: ['officer of B'] } }),
  },
};
