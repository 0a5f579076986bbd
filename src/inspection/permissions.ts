// Who may do what: the one table. Routes name a row of it, pages show it, and the database repeats its walls underneath.
import type { Person } from './person.ts';
import { type Refusal, refuse } from './refusal.ts';
import { type RoleId, roles } from './roles.ts';
import type { Stage } from './stages.ts';

/** What an action is about; a role of one authority or one inspection reaches only its own. */
type Reach = 'service' | 'authority' | 'inspection';

export type Permission = {
  /** What is done, as a phrase that follows "may": "see the change log". */
  readonly does: string;
  readonly about: Reach;
  /** `anyone` needs no sign-in; `signed-in` needs no role. */
  readonly allowed: 'anyone' | 'signed-in' | readonly RoleId[];
  /** The stages of the inspection in which it is allowed; every stage when left out. */
  readonly stages?: readonly Stage[];
};

const inspectors = ['lead-inspector', 'team-inspector', 'quality-assurance'] as const;
const inspectorate = ['administrator', 'hmci', 'analyst', ...inspectors] as const;
const authority = ['director', 'data-officer', 'auditor', 'lscb-chair'] as const;
const suppliers = ['director', 'data-officer'] as const;
/** While the authority is asked for its lists and documents; a newer list may come until judgements are made. */
const supplied = ['notified', 'data-collection', 'fieldwork', 'judging'] as const;

export const permissions = {
  'read-public-pages': { does: 'read what is public', about: 'service', allowed: 'anyone' },
  'sign-in': { does: 'sign in, answer an invitation, sign out', about: 'service', allowed: 'anyone' },
  'set-up': { does: 'set up a new installation with its token', about: 'service', allowed: 'anyone' },
  'keep-own-account': {
    does: 'see and change their own account, sign-ins and tokens',
    about: 'service',
    allowed: 'signed-in',
  },
  'read-frameworks': { does: 'read the frameworks in force', about: 'service', allowed: 'anyone' },
  'read-authorities': { does: 'see the authorities and their judgements', about: 'service', allowed: 'signed-in' },
  'read-authority-contacts': {
    does: "see an authority's leaders and offices",
    about: 'authority',
    allowed: [...inspectorate, ...authority],
  },
  'read-change-log': { does: 'read the change log of what they may see', about: 'service', allowed: 'signed-in' },
  'read-permissions': { does: 'see who may do what', about: 'service', allowed: 'signed-in' },
  'keep-people': {
    does: 'invite, change and suspend people, and give and end roles',
    about: 'service',
    allowed: ['administrator'],
  },
  'keep-own-staff': {
    does: 'invite data officers and auditors of their own authority, and end these roles',
    about: 'authority',
    allowed: ['administrator', 'director'],
  },
  'keep-authorities': {
    does: 'add and change authorities, leaders, offices and past judgements',
    about: 'service',
    allowed: ['administrator'],
  },
  'keep-frameworks': {
    does: 'load and publish frameworks and import the official wording',
    about: 'service',
    allowed: ['administrator'],
  },
  'keep-retention': {
    does: 'set how long records are kept, and erase what is due',
    about: 'service',
    allowed: ['administrator'],
  },
  'see-programme': {
    does: 'see the programme of inspections',
    about: 'service',
    allowed: ['administrator', 'hmci'],
  },
  'plan-programme': {
    does: 'plan inspections, and record directions and who inspects',
    about: 'service',
    allowed: ['administrator'],
  },
  'decide-deferrals': {
    does: 'defer an inspection and end a deferral',
    about: 'service',
    allowed: ['administrator', 'hmci'],
  },
  'keep-own-days-away': {
    does: 'say on which days they are away',
    about: 'service',
    allowed: ['administrator', ...inspectors],
  },
  'see-inspections': {
    does: 'see the inspections they have to do with',
    about: 'service',
    allowed: ['administrator', 'hmci', ...inspectors, ...authority],
  },
  'see-inspection': {
    does: 'see an inspection, its people and its timetable',
    about: 'inspection',
    allowed: ['administrator', 'hmci', ...inspectors, ...authority],
  },
  'run-inspection': {
    does: 'open an inspection, keep its dates and team, and move it to its next stage',
    about: 'inspection',
    allowed: ['administrator', 'lead-inspector'],
  },
  'change-lead': {
    does: 'change who leads an inspection',
    about: 'inspection',
    allowed: ['administrator'],
  },
  'see-messages': {
    does: 'see what was written to the authority',
    about: 'inspection',
    allowed: ['administrator', ...inspectors],
  },
  'see-outbox': {
    does: 'see every e-mail that waits or could not be sent',
    about: 'service',
    allowed: ['administrator'],
  },
  'see-data-request': {
    does: 'see how far the data request is answered',
    about: 'inspection',
    allowed: [...inspectors, ...suppliers],
  },
  'see-documents': {
    does: 'see the documents of the data request that concern them',
    about: 'inspection',
    allowed: [...inspectors, ...suppliers, 'lscb-chair'],
  },
  'see-readiness': {
    does: 'see what of the data request stands between now and fieldwork',
    about: 'inspection',
    allowed: inspectors,
  },
  'open-lists': {
    does: 'open lists of children, what was found in them, and what they add up to',
    about: 'inspection',
    allowed: [...inspectors, ...suppliers],
  },
  'answer-data-request': {
    does: 'send lists, plan meetings, and say what cannot be supplied',
    about: 'inspection',
    allowed: suppliers,
    stages: supplied,
  },
  'supply-documents': {
    does: 'supply documents of the data request; the chair of a safeguarding board those of the board',
    about: 'inspection',
    allowed: [...suppliers, 'lscb-chair'],
    stages: supplied,
  },
  'watch-meetings': {
    does: 'choose which meetings to watch',
    about: 'inspection',
    allowed: ['lead-inspector', 'team-inspector'],
  },
  'steer-data-request': {
    does: 'return documents unread, ask for explanations, and decide on area information',
    about: 'inspection',
    allowed: ['lead-inspector'],
  },
  'see-openings': {
    does: 'see who opened data about children, and what for',
    about: 'service',
    allowed: ['administrator', 'lead-inspector'],
  },
  'see-service-state': {
    does: 'see how the service is and remove the demonstration',
    about: 'service',
    allowed: ['administrator'],
  },
} as const satisfies Record<string, Permission>;

export type ActionId = keyof typeof permissions;

/** Whether a text is the id of an action. */
export const isAction = (text: string): text is ActionId => Object.hasOwn(permissions, text);

/** What an action is done to, as far as walls and stages depend on it. */
export type About = {
  readonly authorityId?: string | null;
  readonly inspectionId?: string | null;
  readonly stage?: Stage;
};

/** Whether a role, held for one authority or inspection, reaches what an action is about. */
function reaches(membership: Person['memberships'][number], permission: Permission, about: About): boolean {
  const { scope } = roles[membership.role];
  if (scope === 'inspectorate' || permission.about === 'service') return true;
  if (about.inspectionId !== undefined && about.inspectionId !== null && membership.inspectionId !== null) {
    return membership.inspectionId === about.inspectionId;
  }
  if (permission.about === 'inspection' && scope === 'inspection')
    return membership.inspectionId === about.inspectionId;
  return membership.authorityId !== null && membership.authorityId === about.authorityId;
}

/**
 * Whether a person may do an action. `null` as the person is somebody who is not signed in.
 * Answers null when they may, and a refusal with words when they may not (`not-signed-in`, `not-allowed`, `wrong-stage`).
 */
export function refusalOf(person: Person | null, action: ActionId, about: About = {}): Refusal | null {
  const permission: Permission = permissions[action];
  if (permission.allowed !== 'anyone') {
    if (person === null) return refuse('not-signed-in', `Sign in to ${permission.does}.`);
    const { allowed } = permission;
    const may =
      allowed === 'signed-in' ||
      person.memberships.some((each) => allowed.includes(each.role) && reaches(each, permission, about));
    if (!may) return refuse('not-allowed', `Your roles do not let you ${permission.does}.`);
  }
  if (permission.stages !== undefined && about.stage !== undefined && !permission.stages.includes(about.stage)) {
    return refuse('wrong-stage', `The inspection is not at a stage in which one may ${permission.does}.`);
  }
  return null;
}

/**
 * Whether a person could do an action on something, somewhere: what decides if a link to it is shown. The thing itself is asked about
 * with `refusalOf` when it is known.
 */
export function mayAnywhere(person: Person | null, action: ActionId): boolean {
  const { allowed }: Permission = permissions[action];
  if (allowed === 'anyone') return true;
  if (person === null) return false;
  return allowed === 'signed-in' || person.memberships.some((each) => allowed.includes(each.role));
}
