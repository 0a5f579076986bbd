// The walls as a table: for every table of the database and each kind of row in it, who sees it and who may add, change and remove one
// like it. Whoever is not named may not. The service's own work (`the_service_itself`) is let through everywhere and not named.
import { inspectionWalls } from './walls-table-inspections.ts';
import type { Actor } from './walls-world.ts';

type Who = readonly Actor[];

export type Row = {
  /** Which row: an SQL condition. `{name}` is the id of what the world calls so, `{me}` the user who acts. */
  readonly where: string;
  readonly see?: Who;
  readonly add?: Who;
  readonly change?: Who;
  readonly remove?: Who;
};

export type Wall = {
  /** The policies of the table, so that none is there unseen. */
  readonly policies: readonly string[];
  /** Columns that a copy of a row must not repeat, or that the database fills itself. */
  readonly fresh: readonly string[];
  readonly rows: Readonly<Record<string, Row>>;
};

const team = ['lead', 'team', 'quality'] as const satisfies Who;
const inspectorate = ['administrator', 'hmci', 'analyst', ...team] as const satisfies Who;
const authority = ['director', 'officer', 'auditor', 'chair'] as const satisfies Who;
const people = [
  ...inspectorate,
  'other inspectorate',
  ...authority,
  'officer of B',
  'without roles',
] as const satisfies Who;
const everybody = [...people, 'suspended', 'public', 'signing in'] as const satisfies Who;
const administrator = ['administrator'] as const satisfies Who;
const overseers = ['administrator', 'hmci'] as const satisfies Who;
const signingIn = ['signing in'] as const satisfies Who;
const suppliers = ['director', 'officer'] as const satisfies Who;
const leads = ['administrator', 'lead'] as const satisfies Who;

const kept = { add: administrator, change: administrator } as const;
const own = "user_id = '{me}'";
const stranger = "user_id = '{user stranger}'";
const everybodys = (fresh: readonly string[], policies: readonly string[]): Wall => ({
  policies,
  fresh,
  rows: { any: { where: 'true', see: everybody, ...kept } },
});
const contactsOf = (fresh: readonly string[]): Wall => ({
  policies: ['administrators_keep', 'those_concerned'],
  fresh,
  rows: {
    'of A': { where: "authority_id = '{A}'", see: [...inspectorate, ...authority], ...kept },
    'of B': { where: "authority_id = '{B}'", see: [...inspectorate, 'officer of B'], ...kept },
  },
});

export const walls: Readonly<Record<string, Wall>> = {
  ...inspectionWalls,
  users: {
    policies: ['administrators_change', 'administrators_invite', 'self_and_colleagues'],
    fresh: ['id', 'email', 'email_key'],
    rows: {
      'data officer of A': {
        where: "id = '{user officer}'",
        see: [...overseers, ...team, ...authority, ...signingIn],
        add: administrator,
        change: ['administrator', 'officer', ...signingIn],
      },
      'team inspector of A': {
        where: "id = '{user team}'",
        see: [...overseers, ...team, 'other inspectorate', ...authority, ...signingIn],
        add: administrator,
        change: ['administrator', 'team', ...signingIn],
      },
      'lead of a planned inspection of A': {
        where: "id = '{user planning inspector}'",
        see: [...overseers, ...signingIn],
        add: administrator,
        change: ['administrator', ...signingIn],
      },
      'data officer of B': {
        where: "id = '{user officer of B}'",
        see: [...overseers, 'officer of B', ...signingIn],
        add: administrator,
        change: ['administrator', 'officer of B', ...signingIn],
      },
      'somebody without roles': {
        where: "id = '{user without roles}'",
        see: [...overseers, 'without roles', ...signingIn],
        add: administrator,
        change: ['administrator', 'without roles', ...signingIn],
      },
      'somebody invited': {
        where: "id = '{user invited}'",
        see: [...overseers, ...signingIn],
        add: ['administrator', 'director'],
        change: ['administrator', ...signingIn],
      },
      'somebody suspended': {
        where: "id = '{user suspended}'",
        see: [...overseers, ...team, 'other inspectorate', ...authority, ...signingIn],
        add: administrator,
        change: administrator,
      },
    },
  },
  memberships: {
    policies: ['administrators_end', 'administrators_give', 'leads_end', 'leads_give', 'self_and_colleagues'],
    fresh: ['id'],
    rows: {
      'own, ended elsewhere': {
        where: "user_id = '{me}' and authority_id = '{elsewhere}'",
        see: [...people, ...signingIn],
        ...kept,
      },
      'another’s, ended elsewhere': {
        where: "user_id = '{user stranger}' and authority_id = '{elsewhere}'",
        see: [...overseers, ...signingIn],
        ...kept,
      },
      'data officer of A': {
        where: "user_id = '{user officer}' and authority_id = '{A}'",
        see: [...overseers, ...team, ...authority, ...signingIn],
        add: ['administrator', 'director'],
        change: ['administrator', 'director'],
      },
      'director of A': {
        where: "user_id = '{user director}' and authority_id = '{A}'",
        see: [...overseers, ...team, ...authority, ...signingIn],
        ...kept,
      },
      'team of A': {
        where: "user_id = '{user team}' and inspection_id = '{inspection of A}'",
        see: [...overseers, ...team, 'other inspectorate', ...authority, ...signingIn],
        add: leads,
        change: leads,
      },
      'lead of A': {
        where: "user_id = '{user lead}' and inspection_id = '{inspection of A}'",
        see: [...overseers, ...team, 'other inspectorate', ...authority, ...signingIn],
        ...kept,
      },
      'team of a planned inspection of A': {
        where: "inspection_id = '{planned inspection of A}'",
        see: [...overseers, ...signingIn],
        ...kept,
      },
      'data officer of B, who works for A too': {
        where: "user_id = '{user officer of both}' and authority_id = '{B}'",
        see: [...overseers, 'officer of B', ...signingIn],
        ...kept,
      },
      analyst: {
        where: "user_id = '{user analyst}' and role = 'analyst'",
        see: [...overseers, 'analyst', ...signingIn],
        ...kept,
      },
    },
  },
  sign_in_secrets: {
    policies: ['own', 'signing_in'],
    fresh: [],
    rows: {
      own: {
        where: own,
        see: [...people, ...signingIn],
        add: [...people, ...signingIn],
        change: [...people, ...signingIn],
      },
      'another’s': { where: stranger, see: signingIn, add: signingIn, change: signingIn },
    },
  },
  sessions: {
    policies: ['administrators_end', 'administrators_see', 'own', 'signing_in'],
    fresh: ['id', 'token_hash'],
    rows: {
      own: {
        where: own,
        see: [...people, ...signingIn],
        add: [...people, ...signingIn],
        change: [...people, ...signingIn],
        remove: [...people, ...signingIn],
      },
      'another’s': {
        where: stranger,
        see: ['administrator', ...signingIn],
        add: signingIn,
        change: ['administrator', ...signingIn],
        remove: signingIn,
      },
    },
  },
  invitations: {
    policies: ['administrators_make', 'signing_in'],
    fresh: ['id', 'token_hash'],
    rows: {
      'for a data officer of A': {
        where: "user_id = '{user officer}'",
        see: ['administrator', 'director', ...signingIn],
        add: ['administrator', 'director', ...signingIn],
        change: ['administrator', 'director', ...signingIn],
        remove: ['administrator', 'director', ...signingIn],
      },
      // A link opens what its person may do: no director makes one for an inspector, a director, or somebody who works elsewhere too.
      ...Object.fromEntries(
        ['team', 'director', 'officer of both', 'officer of B', 'stranger'].map((name) => [
          `for ${name}`,
          {
            where: `user_id = '{user ${name}}'`,
            see: ['administrator', ...signingIn],
            add: ['administrator', ...signingIn],
            change: ['administrator', ...signingIn],
            remove: ['administrator', ...signingIn],
          } satisfies Row,
        ]),
      ),
    },
  },
  sign_in_attempts: {
    policies: ['signing_in'],
    fresh: [],
    rows: { any: { where: 'true', see: signingIn, add: signingIn, change: signingIn, remove: signingIn } },
  },
  api_tokens: {
    policies: ['administrators_revoke', 'administrators_see', 'own', 'signing_in'],
    fresh: ['id', 'token_hash'],
    rows: {
      own: {
        where: own,
        see: [...people, ...signingIn],
        add: [...people, ...signingIn],
        change: [...people, ...signingIn],
        remove: [...people, ...signingIn],
      },
      'another’s': {
        where: stranger,
        see: ['administrator', ...signingIn],
        add: signingIn,
        change: ['administrator', ...signingIn],
        remove: signingIn,
      },
    },
  },
  kept_forms: {
    policies: ['own', 'signing_in'],
    fresh: ['id', 'token_hash'],
    rows: {
      own: {
        where: own,
        see: [...people, ...signingIn],
        add: [...people, ...signingIn],
        change: [...people, ...signingIn],
        remove: [...people, ...signingIn],
      },
      'another’s': { where: stranger, see: signingIn, add: signingIn, change: signingIn, remove: signingIn },
      'nobody’s yet': {
        where: 'user_id is null',
        see: signingIn,
        add: signingIn,
        change: signingIn,
        remove: signingIn,
      },
    },
  },
  settings: everybodys(['key'], ['administrators_set', 'everybody_reads']),
  authorities: everybodys(['id', 'code', 'name', 'name_key'], ['administrators_keep', 'everybody_reads']),
  leaders: contactsOf(['id']),
  offices: contactsOf(['id']),
  past_judgements: everybodys(['id'], ['administrators_keep', 'everybody_reads']),
  frameworks: {
    policies: ['administrators_keep', 'everybody_reads'],
    fresh: ['framework_version'],
    rows: {
      published: { where: "status = 'published'", see: everybody, ...kept, remove: administrator },
      draft: { where: "status = 'draft'", see: administrator, ...kept, remove: administrator },
    },
  },
  framework_wordings: {
    policies: ['administrators_keep', 'those_the_terms_allow'],
    fresh: ['framework_version'],
    rows: {
      'open to all': { where: 'open_to_all', see: everybody, ...kept },
      'not open to all': { where: 'not open_to_all', see: people, ...kept },
    },
  },
  inspections: {
    policies: ['administrators_and_leads', 'administrators_open', 'those_concerned'],
    fresh: ['id'],
    rows: {
      'of A': {
        where: "id = '{inspection of A}'",
        see: [...overseers, ...team, 'other inspectorate', ...authority, ...signingIn],
        add: administrator,
        change: ['administrator', 'lead'],
      },
      'of A, planned': { where: "id = '{planned inspection of A}'", see: [...overseers, ...signingIn], ...kept },
      'of B': { where: "id = '{inspection of B}'", see: [...overseers, 'officer of B', ...signingIn], ...kept },
    },
  },
  // Child-level data: the team's, and what an authority supplied its own. Not the administrator's, HMCI's, another inspectorate's, an
  // auditor's or the chair's.
  sealed_payloads: {
    policies: ['those_concerned', 'those_who_finish', 'those_who_keep'],
    fresh: ['id'],
    rows: {
      'supplied by the board of A': {
        where: "id = '{board data of A}'",
        see: [...team, ...suppliers, 'chair'],
        add: [...team, ...suppliers, 'chair'],
      },
      'supplied by A': { where: "id = '{data of A}'", see: [...team, ...suppliers], add: [...team, ...suppliers] },
      'attached by the team of A': { where: "id = '{attachment of A}'", see: team, add: team },
      'of a planned inspection of A': { where: "id = '{data of planned A}'" },
      'supplied by B': { where: "id = '{data of B}'", see: ['officer of B'], add: ['officer of B'] },
    },
  },
  openings: {
    policies: ['own_openings', 'those_who_answer_for_it'],
    fresh: [],
    rows: {
      'own, of what A supplied': {
        where: `${own} and purpose = 'own, data of A'`,
        see: people,
        add: [...team, ...suppliers],
      },
      'own, of what the team attached': {
        where: `${own} and purpose = 'own, attachment of A'`,
        see: people,
        add: team,
      },
      'own, of what B supplied': { where: `${own} and purpose = 'own, data of B'`, see: people, add: ['officer of B'] },
      'own, of a sealed part of the log of A': {
        where: `${own} and purpose = 'own, log of A'`,
        see: people,
        add: team,
      },
      'another’s, at A': { where: `${stranger} and purpose = 'another, A'`, see: ['administrator', 'lead'] },
      'another’s, at B': { where: `${stranger} and purpose = 'another, B'`, see: administrator },
    },
  },
  erasures: {
    policies: ['administrators', 'administrators_erase'],
    fresh: ['id'],
    rows: {
      own: { where: "by_user = '{me}'", see: administrator, add: administrator },
      'another’s': { where: "by_user = '{user stranger}'", see: administrator },
    },
  },
  change_log: {
    policies: ['in_ones_own_name', 'those_concerned'],
    fresh: ['seq'],
    rows: {
      own: { where: "by_user = '{me}' and subject_id = 'own'", see: people, add: [...people, ...signingIn] },
      'of authority A': { where: 'seq = {log authority A}', see: [...inspectorate, ...authority], add: signingIn },
      'of a role at A': { where: 'seq = {log role at A}', see: [...overseers, 'director'], add: signingIn },
      'by the team of A': { where: 'seq = {log team of A}', see: [...overseers, ...team], add: ['team', ...signingIn] },
      'by the authority in the inspection of A': {
        where: 'seq = {log officer of A}',
        see: [...overseers, ...team, ...suppliers],
        add: ['officer', ...signingIn],
      },
      'by an inspector who worked for A before': {
        where: 'seq = {log inspector once of A}',
        see: [...overseers, ...team],
        add: signingIn,
      },
      'of a planned inspection of A': { where: 'seq = {log planned A}', see: overseers, add: signingIn },
      'of a deferral of A': { where: 'seq = {log deferral of A}', see: overseers, add: signingIn },
      'of authority B': { where: 'seq = {log authority B}', see: [...inspectorate, 'officer of B'], add: signingIn },
      'of the inspection of B': { where: 'seq = {log inspection B}', see: overseers, add: signingIn },
      'of a framework': { where: 'seq = {log framework}', see: inspectorate, add: signingIn },
      'of the service': { where: 'seq = {log service}', see: administrator, add: signingIn },
      'of another person': { where: 'seq = {log person}', see: administrator, add: signingIn },
    },
  },
  change_log_head: {
    policies: ['whoever_adds'],
    fresh: [],
    rows: { 'the one row': { where: 'true', see: [...people, ...signingIn], change: [...people, ...signingIn] } },
  },
};
