import { isPost, type Leader, type LeaderWanted, posts } from '#inspection';
import type { Posted } from '../../../forms/posted.ts';
import { postedDate } from '../../../forms/posted-date.ts';
import type { NowRow } from '../authority-form.ts';
import { written } from '../written.ts';

/** The posts as a form offers them. */
export const postChoices = Object.entries(posts).map(([value, text]) => ({ value, text }));

/** The title of a post. */
export const postTitle = (post: string): string => (isPost(post) ? posts[post] : post);

/** A leader as the form was filled in. */
export const leaderWanted = (form: Posted): LeaderWanted => ({
  post: form.text('post'),
  name: form.text('name').replaceAll(/\s+/g, ' '),
  since: postedDate(form.text, 'since'),
  until: postedDate(form.text, 'until') || null,
});

/** A leader as it is there now. */
export const leaderNow = ({ post, name, since, until }: Leader): readonly NowRow[] => [
  { what: 'Post', is: postTitle(post) },
  { what: 'Name', is: name },
  { what: 'In post since', is: written(since) },
  { what: 'Last day in post', is: written(until) },
];
