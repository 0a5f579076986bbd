// The service navigation: each link is shown to those who may go there.
import type { FastifyRequest } from 'fastify';
import { type ActionId, mayAnywhere } from '#inspection';

type Link = {
  readonly text: string;
  readonly href: string;
  readonly action: ActionId;
  /** Who may do this has a wider page, and needs no link to the narrower one. */
  readonly unless?: ActionId;
};

const links: readonly Link[] = [
  { text: 'Authorities', href: '/authorities', action: 'read-authorities' },
  { text: 'Frameworks', href: '/frameworks', action: 'read-frameworks' },
  { text: 'People', href: '/people', action: 'keep-people' },
  { text: 'Your staff', href: '/staff', action: 'keep-own-staff', unless: 'keep-people' },
  { text: 'Change log', href: '/change-log', action: 'read-change-log' },
  { text: 'Service', href: '/service', action: 'see-service-state' },
  { text: 'Your account', href: '/account', action: 'keep-own-account' },
];

/** The links of the service navigation for whoever asks; the one they are under is marked. */
export const navigationOf = (request: FastifyRequest) =>
  links
    .filter(
      ({ action, unless }) => mayAnywhere(request.person, action) && !(unless && mayAnywhere(request.person, unless)),
    )
    .map(({ text, href }) => {
      const [path = ''] = request.url.split('?');
      return { text, href, current: path === href || path.startsWith(`${href}/`) };
    });
