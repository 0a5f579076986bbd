// Adoption performance: ¶32. Its good criteria are these five and the ten of ¶31 that are labelled for adoption.
import type { Statement } from '../../model.ts';
import { describing } from './describing.ts';

export const adoption: readonly Statement[] = [
  ...describing({ judgement: 'adoption', grade: null, paragraph: '¶32 (opening)' }, [
    {
      id: 'ad-summary',
      title: 'Lasting adoptive families found without delay',
      summary:
        'Suitable families are found promptly for every child whom adoption serves best, recruitment ties in with national systems, secure bonds endure, and support lasts as long as needed.',
    },
  ]),
  ...describing({ judgement: 'adoption', grade: 'good', paragraph: '¶32' }, [
    {
      id: 'ad-01',
      title: 'Adoption considered for every child needing permanence',
      summary:
        'Adoption is considered for each child who cannot go back home or to birth family and needs another, permanent home.',
    },
    {
      id: 'ad-02',
      title: 'Urgent, careful adoption work',
      summary:
        'Adoption work is urgent and careful, uses concurrent and parallel planning, the register and fostering for adoption appropriately, and so settles children as early as possible with suitable families.',
    },
    {
      id: 'ad-03',
      title: 'Enough well-prepared and supported adopters',
      summary:
        'Adopters are recruited, prepared, promptly assessed, trained and supported to keep children safe and meet their needs, with enough families for siblings, older children and complex needs.',
    },
    {
      id: 'ad-04',
      title: 'Sound matching by panel and decision-maker',
      summary:
        'Panel and agency decision-maker see that children are matched well to the most suitable families, and the panel fosters good practice by its work and its regular reports.',
    },
    {
      id: 'ad-05',
      title: 'Adoption support offered and delivered',
      summary:
        'Adopted children and adults, adoptive families and birth relatives are told of their right to have support needs assessed, and support that is needed comes fast, works and improves lives.',
    },
  ]),
  ...describing({ judgement: 'adoption', grade: 'outstanding', paragraph: '¶32 (outstanding)' }, [
    {
      id: 'ad-outstanding',
      title: 'Creative practice that finds permanent families',
      summary:
        'Besides meeting the good criteria, creative, innovative practice finds permanent families, also for complex needs; national systems help keep adopters interested and available, and highly effective support sustains better lives.',
    },
  ]),
  ...describing({ judgement: 'adoption', grade: 'requires-improvement', paragraph: '¶32 (requires improvement)' }, [
    {
      id: 'ad-requires-improvement',
      title: 'Not yet good, though without widespread or serious failure',
      summary:
        'No widespread or serious failure keeps children who should be adopted from a suitable family or a timely adoption, but what makes adoption work good is missing.',
    },
  ]),
  ...describing({ judgement: 'adoption', grade: 'inadequate', paragraph: '¶32 (inadequate)' }, [
    {
      id: 'ad-inadequate',
      title: 'Failures that keep children from being adopted',
      summary:
        'Widespread or serious failures keep children who should be adopted from joining a suitable family within a time that serves them best.',
    },
  ]),
];
