import type { Post } from '../change.ts';

/** The people who lead an authority's services for children, as posts; the chair of its safeguarding board among them. */
export const posts = {
  'director-of-childrens-services': 'Director of children’s services (DCS)',
  'chief-executive': 'Chief executive',
  'lead-member': 'Lead member for children’s services',
  'lscb-chair': 'Chair of the Local Safeguarding Children Board',
} as const satisfies Record<Post, string>;

/** Whether a text is the id of a post. */
export const isPost = (text: string): text is Post => Object.hasOwn(posts, text);
