import { isoDay } from '#calendar';
import { codeSets } from '../../editions/code-sets/index.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { columnsOfType } from './columns-of-type.ts';
import { codeForCell } from './nearest-codes.ts';
import { writtenIsoDay } from './written-iso-day.ts';

export const codeNotInForce: Check = {
  id: 'code-not-in-force',
  title: 'A code was not in use on the reference date',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'The code lists of the statutory returns, by year',
  failing: {
    edition: 'ilacs',
    asAt: '2022-06-01',
    lists: { 8: [{ 'child-id': 'W1', 'placement-type': 'K3' }] },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2024-06-01',
    lists: { 8: [{ 'child-id': 'W1', 'placement-type': 'K3' }] },
  },
  run: ({ submission, asAt, report }) => {
    const day = isoDay(asAt);
    for (const { list, column } of columnsOfType(submission, ['code'])) {
      const { values, field } = column;
      const codes = field.codes === null ? [] : codeSets[field.codes].codes;
      const out = codes.map(({ from, to }) => (from !== null && from > day) || (to !== null && to < day));
      if (!out.includes(true)) continue;
      for (let row = 0; row < values.length; row += 1) {
        const place = values[row];
        if (!present(place) || out[place] !== true) continue;
        const code = codes[place];
        if (code === undefined) continue;
        const bounds = [code.from ?? '', code.to ?? ''];
        report({ list: list.no, row, field: field.key, details: [codeForCell(code), ...bounds, day] });
      }
    }
  },
  message: ([code, from, to, day]) => {
    const when =
      from !== '' && String(from) > String(day)
        ? `came into use on ${writtenIsoDay(from)}`
        : `went out of use on ${writtenIsoDay(to)}`;
    return `the code “${code}” ${when}; the reference date is ${writtenIsoDay(day)}. Is the code, or the reference date, right?`;
  },
};
