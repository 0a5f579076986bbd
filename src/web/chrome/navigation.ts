// The service navigation: each link is shown to those who may go there.
import type { FastifyRequest } from 'fastify';
import { type ActionId, mayAnywhere } from '#inspection';

type Link = {
  readonly text: string;
  readonly href: string;
  readonly action: ActionId;
  /** Who may do this has a wider page, and needs no link to the narrower one. */
  readonly unless?: ActionId;
  /** Pages that belong under it, though their addresses begin otherwise. */
  readonly besides?: readonly string[];
};

const links: readonly Link[] = [
  { text: 'Programme', href: '/programme', action: 'see-programme' },
  { text: 'Inspections', href: '/inspections', action: 'see-inspections' },
  { text: 'Days away', href: '/days-away', action: 'keep-own-days-away', unless: 'plan-programme' },
  { text: 'Authorities', href: '/authorities', action: 'read-authorities' },
  { text: 'Frameworks', href: '/frameworks', action: 'read-frameworks' },
  { text: 'People', href: '/people', action: 'keep-people' },
  { text: 'Your staff', href: '/staff', action: 'keep-own-staff', unless: 'keep-people' },
  { text: 'Change log', href: '/change-log', action: 'read-change-log' },
  { text: 'Service', href: '/service', action: 'see-service-state', besides: ['/retention', '/openings', '/outbox'] },
  { text: 'Your account', href: '/account', action: 'keep-own-account' },
];

/** The links of the service navigation for whoever asks; the one they are under is marked. */
export const navigationOf = (request: FastifyRequest) =>
  links
    .filter(
      ({ action, unless }) => mayAnywhere(request.person, action) && !(unless && mayAnywhere(request.person, unless)),
    )
    .map(({ text, href, besides = [] }) => {
      const [path = ''] = request.url.split('?');
      const isUnder = (page: string) => path === page || path.startsWith(`${page}/`);
      return { text, href, current: [href, ...besides].some(isUnder) };
    });

/** The way back to the page of the service, as a page's view takes it; nothing for whoever may not see that page. */
export const backToService = (request: FastifyRequest) =>
  mayAnywhere(request.person, 'see-service-state')
    ? { backLink: { href: '/service', text: 'How the service is' } }
    : {};
