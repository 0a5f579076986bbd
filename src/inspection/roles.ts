/** What a membership in a role belongs to: the inspectorate as a whole, one authority, one inspection, or nothing at all. */
export type RoleScope = 'inspectorate' | 'authority' | 'inspection' | 'none';

/** The twelve roles: what people call them, where they hold, and what they are for. */
export const roles = {
  administrator: {
    title: 'Inspectorate administrator',
    scope: 'inspectorate',
    does: 'Plans the programme, keeps the frameworks, and looks after people and authorities.',
  },
  hmci: {
    title: 'HMCI',
    scope: 'inspectorate',
    does: 'Decides what only HMCI may decide, and watches the programme.',
  },
  analyst: {
    title: 'Analyst',
    scope: 'inspectorate',
    does: 'Studies published reports and open data.',
  },
  'lead-inspector': {
    title: 'Lead inspector',
    scope: 'inspection',
    does: 'Runs one inspection from the notification to the published report.',
  },
  'team-inspector': {
    title: 'Team inspector',
    scope: 'inspection',
    does: 'Records evidence and proposes judgements in one inspection.',
  },
  'quality-assurance': {
    title: 'Quality assurance (moderator)',
    scope: 'inspection',
    does: 'Agrees judgements and the report of one inspection, or sends them back.',
  },
  'other-inspectorate': {
    title: 'Other inspectorate',
    scope: 'inspection',
    does: 'Sees what is shared with it before publication.',
  },
  director: {
    title: 'Authority director (DCS)',
    scope: 'authority',
    does: 'Answers concerns, checks facts and owns the actions of one authority.',
  },
  'data-officer': {
    title: 'Authority data officer',
    scope: 'authority',
    does: 'Answers the data request for one authority.',
  },
  auditor: {
    title: 'Authority auditor',
    scope: 'authority',
    does: 'Audits the cases allocated to them.',
  },
  'lscb-chair': {
    title: 'LSCB chair',
    scope: 'authority',
    does: 'Supplies the documents of the safeguarding board and publishes its review report.',
  },
  public: {
    title: 'Public',
    scope: 'none',
    does: 'Reads what is published.',
  },
} as const satisfies Record<string, { title: string; scope: RoleScope; does: string }>;

export type RoleId = keyof typeof roles;

/** Whether a text is the id of a role. */
export const isRole = (text: string): text is RoleId => Object.hasOwn(roles, text);

/** The roles that can be given to people, in the order of the table. */
export const rolesToGive: readonly RoleId[] = Object.keys(roles)
  .filter(isRole)
  .filter((role) => roles[role].scope !== 'none');
