import { sectionsOf } from '../walk.ts';
import type { Check } from './check.ts';

/** Sections without a grade that every report of the 2012 form has are not there; or the first page has no judgement table. */
export const missingSection: Check = ({ reading, framework, judgements, ending }) => {
  if (framework === null) return [];
  const there = new Set([...sectionsOf(reading.document), ...(ending?.lost ?? [])].map(({ id }) => id));
  if (framework.id === 'sif-2015') {
    if (judgements.some(({ record, id }) => record !== null && id !== 'overall')) return [];
    return [
      {
        kind: 'missing-section',
        line: 0,
        message: 'The first page has no table of judgements that could be read. Look for it; text may be lost.',
      },
    ];
  }
  return framework.reportOutline
    .filter(({ id, judgement, form }) => judgement === undefined && form === undefined && !there.has(id))
    .map(({ title, id }) => ({
      kind: 'missing-section',
      line: 0,
      message: `The section "${title}"${partOf(id)} is missing. Look for its heading; text may be lost.`,
    }));
};

const partOf = (id: string): string =>
  id.startsWith('safeguarding/')
    ? ' on safeguarding'
    : id.startsWith('looked-after/')
      ? ' on looked after children'
      : '';
