import { isoDay } from '#calendar';
import { recogniseAuthority, wasThere } from '../../editions/recognise-authority.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { writtenIsoDay } from './written-iso-day.ts';

export const placementAuthorityNotThere: Check = {
  id: 'placement-authority-not-there',
  title: 'The authority of a placement was not there on the reference date',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{ 8: ['placement-authority'] }],
  source: 'Annex A, Table 2, list 8; the mergers and divisions of English authorities',
  failing: {
    edition: 'ilacs',
    asAt: '2024-06-01',
    lists: { 8: [{ 'child-id': 'W1', 'placement-authority': 'Northamptonshire' }] },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2024-06-01',
    lists: {
      8: [
        { 'child-id': 'W1', 'placement-authority': 'West Northamptonshire' },
        { 'child-id': 'W2', 'placement-authority': 'Dorset' },
        { 'child-id': 'W3', 'placement-authority': 'Buckinghamshire' },
      ],
    },
  },
  run: ({ submission, asAt, values, report }) => {
    const { words } = submission;
    const day = isoDay(asAt);
    const known = new Map<number, boolean>();
    values(8, 'placement-authority').forEach((word, row) => {
      if (!present(word)) return;
      const written = words[word] ?? '';
      const gone = known.get(word) ?? isGone(written, day);
      known.set(word, gone);
      if (gone) report({ list: 8, row, field: 'placement-authority', details: [written, day] });
    });
  },
  message: ([written, day]) =>
    `there was no authority “${written}” on ${writtenIsoDay(day)}, the reference date. Name the authority that has the area since, or had it then.`,
};

function isGone(written: string, day: string): boolean {
  const named = recogniseAuthority(written);
  return named?.kind === 'english' && !named.authorities.some((each) => wasThere(each, day));
}
