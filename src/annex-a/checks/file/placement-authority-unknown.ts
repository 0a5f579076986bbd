import { recogniseAuthority } from '../../editions/recognise-authority.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';

export const placementAuthorityUnknown: Check = {
  id: 'placement-authority-unknown',
  title: 'The authority of a placement is not known',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{ 8: ['placement-authority'] }],
  source: 'Annex A, Table 2, list 8; looked after return, authority of placement',
  failing: {
    edition: 'ilacs',
    asAt: '2024-06-01',
    lists: { 8: [{ 'child-id': 'W1', 'placement-authority': 'Lower Nowhere' }] },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2024-06-01',
    lists: {
      8: [
        { 'child-id': 'W1', 'placement-authority': 'Leeds City Council' },
        { 'child-id': 'W2', 'placement-authority': '383' },
        { 'child-id': 'W3', 'placement-authority': 'CON' },
        { 'child-id': 'W4', 'placement-authority': 'London Borough of Camden' },
        { 'child-id': 'W5', 'placement-authority': '' },
      ],
    },
  },
  run: ({ submission, settings, values, report }) => {
    const { words } = submission;
    const own = plain(settings.ownAuthority ?? '');
    const known = new Map<number, boolean>();
    values(8, 'placement-authority').forEach((word, row) => {
      if (!present(word)) return;
      const written = words[word] ?? '';
      const isKnown =
        known.get(word) ?? (recogniseAuthority(written) !== null || (own !== '' && plain(written) === own));
      known.set(word, isKnown);
      if (!isKnown) report({ list: 8, row, field: 'placement-authority', details: [written.slice(0, 80)] });
    });
  },
  message: ([written]) =>
    `“${written}” is no authority in England by name or code, nor NIR, WAL, SCO, NUK or CON. Is it the name of the authority where the placement is?`,
};

const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z\d]+/g, '');
