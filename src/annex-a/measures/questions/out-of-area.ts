import { blank, present } from '../../submission/submission.ts';
import type { Question, Verdict } from './question.ts';

/** Why a child is in no part of a share outside the area. */
export const locationUnknown = [
  'the location of the placement is blank',
  'the location of the placement cannot be read',
] as const;

const plain = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/**
 * Whether a placement is outside the authority's area: as its location says, or where that says nothing, by comparing the authority
 * of the placement with the one that is set as our own.
 */
export const outOfArea: Question<Verdict> = {
  needs: [],
  either: ['placement-location', 'placement-authority'],
  ask: (reader) => {
    const locations = reader.optional('placement-location');
    const authorities = reader.optional('placement-authority');
    const out = locations === null ? () => false : reader.isOneOf('placement-location', ['OUT']);
    const { words } = reader.submission;
    const own = reader.settings.ownAuthority === null ? null : plain(reader.settings.ownAuthority);
    return (row) => {
      const location = locations?.[row] ?? blank;
      if (present(location)) return out(location);
      const authority = authorities?.[row];
      if (own !== null && present(authority)) {
        const named = plain(words[authority] ?? '');
        if (named !== 'con' && named !== 'confidential') return named !== own;
      }
      return location === blank
        ? 'the location of the placement is blank'
        : 'the location of the placement cannot be read';
    };
  },
};
