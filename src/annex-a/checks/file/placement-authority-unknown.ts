import { recogniseAuthority } from '../../editions/recognise-authority.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { counted } from './counted.ts';

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
    const rows = new Map<number, { readonly first: number; count: number }>();
    values(8, 'placement-authority').forEach((word, row) => {
      if (!present(word)) return;
      const already = rows.get(word);
      if (already === undefined) rows.set(word, { first: row, count: 1 });
      else already.count += 1;
    });
    // Once a name: the authority's own may stand on every row in a form of its own.
    for (const [word, { first, count }] of rows) {
      const written = words[word] ?? '';
      if (recogniseAuthority(written) !== null || (own !== '' && plain(written) === own)) continue;
      report({ list: 8, row: first, field: 'placement-authority', details: [written.slice(0, 80), count] });
    }
  },
  message: ([written, count]) => {
    const others = Number(count) > 1 ? ` (and ${counted(Number(count) - 1, 'row')} more)` : '';
    return `“${written}”${others} is no authority in England by name or code, nor NIR, WAL, SCO, NUK or CON. Is it the name of the authority where the placement is?`;
  },
};

const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z\d]+/g, '');
