// What one can do here, in words: the cards of the first page.
import { type ActionId, mayAnywhere, type Person } from '#inspection';

type Way = {
  readonly title: string;
  readonly href: string;
  readonly text: string;
  readonly action: ActionId;
  /** Who may do this has a wider way, and needs no narrower one. */
  readonly unless?: ActionId;
};

const ways: readonly Way[] = [
  {
    title: 'Programme',
    href: '/programme',
    text: 'See when every authority is due, what is planned and what is at risk of being late. Plan inspections, and say who inspects.',
    action: 'plan-programme',
  },
  {
    title: 'Programme',
    href: '/programme',
    text: 'See when every authority is due, what is planned and what is at risk of being late, and decide on deferrals.',
    action: 'see-programme',
    unless: 'plan-programme',
  },
  {
    title: 'Inspections',
    href: '/inspections',
    text: 'Go to an inspection: its timetable, its team, and how the data request is answered.',
    action: 'see-inspections',
  },
  {
    title: 'Your days away',
    href: '/days-away',
    text: 'Say on which days you cannot be on a team.',
    action: 'keep-own-days-away',
    unless: 'plan-programme',
  },
  {
    title: 'Authorities',
    href: '/authorities',
    text: 'See the local authorities, their leaders, their offices and how they were judged. Add them, or import them from a file.',
    action: 'keep-authorities',
  },
  {
    title: 'Authorities',
    href: '/authorities',
    text: 'See the local authorities and how they were judged.',
    action: 'read-authorities',
    unless: 'keep-authorities',
  },
  {
    title: 'Frameworks',
    href: '/frameworks',
    text: 'Read what each grade looks like and which rules limit grades. Load a framework, or import its official wording.',
    action: 'keep-frameworks',
  },
  {
    title: 'Frameworks',
    href: '/frameworks',
    text: 'Read what each grade looks like and which rules limit grades, and compare two frameworks.',
    action: 'read-frameworks',
    unless: 'keep-frameworks',
  },
  {
    title: 'People',
    href: '/people',
    text: 'Invite people, give and end their roles, and suspend those who have left.',
    action: 'keep-people',
  },
  {
    title: 'Your staff',
    href: '/staff',
    text: 'Invite the data officers and auditors of your authority, and end their roles.',
    action: 'keep-own-staff',
    unless: 'keep-people',
  },
  {
    title: 'Change log',
    href: '/change-log',
    text: 'See who did what and when, what was there before, and why.',
    action: 'read-change-log',
  },
  {
    title: 'How long records are kept',
    href: '/retention',
    text: 'See what is due for erasure, and set how long each kind of record is kept.',
    action: 'keep-retention',
  },
  {
    title: 'How the service is',
    href: '/service',
    text: 'See the state of the service, its database and its keys, and how to back them up.',
    action: 'see-service-state',
  },
  {
    title: 'Your account',
    href: '/account',
    text: 'Change your password and how you sign in, and see where you are signed in.',
    action: 'keep-own-account',
  },
];

const checker = {
  title: 'Check lists of the data request',
  href: '/checker',
  text: 'Find what is wrong in the lists about children, on this computer: nothing leaves the browser.',
};

/** What somebody can do here; of those who are not signed in, what anybody can. `checks` is whether the checker is there. */
export function waysOf(person: Person | null, checks: boolean): readonly Pick<Way, 'title' | 'href' | 'text'>[] {
  const own = ways
    .filter(({ action, unless }) => mayAnywhere(person, action) && !(unless && mayAnywhere(person, unless)))
    .map(({ title, href, text }) => ({ title, href, text }));
  return checks ? [...own, checker] : own;
}
