import { lineOf } from '../reading/reading.ts';
import type { Check } from './check.ts';

/** The cover does not say who was inspected and when, or its dates cannot be. */
export const cover: Check = ({ reading }) => {
  const { cover: said } = reading.document;
  const noticed = reading.noticed.some(({ kind }) => kind === 'cover');
  const line = lineOf(reading, said.inspectionDates) || lineOf(reading, said) || 1;
  const defect = (message: string) => ({ kind: 'cover' as const, line, message });
  const last = said.inspectionDates
    .map(([, to]) => to)
    .toSorted()
    .at(-1);
  return [
    ...(said.authority === null ? [defect('The cover does not name the local authority. Add its name.')] : []),
    ...(said.inspectionDates.length === 0 && !noticed
      ? [defect('The cover does not give the inspection dates. Add them.')]
      : []),
    ...(said.published === null && !noticed
      ? [defect('The cover does not give the date of publication. Add it.')]
      : []),
    ...said.inspectionDates
      .filter(([from, to]) => from > to)
      .map(([from, to]) =>
        defect(`The inspection is said to end on ${to}, before it began on ${from}. Correct the dates.`),
      ),
    ...(said.published !== null && last !== undefined && said.published < last
      ? [
          defect(
            `The report is said to be published on ${said.published}, before the inspection ended on ${last}. Correct the dates.`,
          ),
        ]
      : []),
  ];
};
