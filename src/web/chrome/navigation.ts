// The service navigation: each link is shown to those who may go there.
import type { FastifyRequest } from 'fastify';
import { type ActionId, mayAnywhere } from '#inspection';

const links: readonly { readonly text: string; readonly href: string; readonly action: ActionId }[] = [
  { text: 'Authorities', href: '/authorities', action: 'read-authorities' },
  { text: 'Frameworks', href: '/frameworks', action: 'read-frameworks' },
  { text: 'People', href: '/people', action: 'keep-people' },
  { text: 'Change log', href: '/change-log', action: 'read-change-log' },
  { text: 'Service', href: '/service', action: 'see-service-state' },
  { text: 'Your account', href: '/account', action: 'keep-own-account' },
];

/** The links of the service navigation for whoever asks; the one they are under is marked. */
export const navigationOf = (request: FastifyRequest) =>
  links
    .filter(({ action }) => mayAnywhere(request.person, action))
    .map(({ text, href }) => {
      const [path = ''] = request.url.split('?');
      return { text, href, current: path === href || path.startsWith(`${href}/`) };
    });
