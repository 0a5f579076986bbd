import { parseIsoDate } from '#calendar';
import type { Check, Fault } from './fault.ts';

/** The dates of being in force and of publication are real, the end is not before the beginning, and weeks are counted from notification. */
export const periods: Check = ({ inForce, source, deadlines }) => {
  const faults: Fault[] = [];
  const dates = [
    { place: '/inForce/from', text: inForce.from },
    { place: '/inForce/to', text: inForce.to },
    { place: '/source/published', text: source.published?.length === 10 ? source.published : null },
  ];
  for (const { place, text } of dates) {
    if (text === null) continue;
    try {
      parseIsoDate(text);
    } catch (error) {
      faults.push({
        check: 'periods',
        place,
        message: error instanceof Error ? error.message : `“${text}” is no date.`,
      });
    }
  }
  if (inForce.from !== null && inForce.to !== null && inForce.to < inForce.from) {
    faults.push({
      check: 'periods',
      place: '/inForce/to',
      message: `The framework ends on ${inForce.to}, before it begins on ${inForce.from}. Correct one of the two dates.`,
    });
  }
  for (const [i, { id, from, after }] of deadlines.entries()) {
    if ('week' in after && from !== 'notified') {
      faults.push({
        check: 'periods',
        place: `/deadlines/${i}/from`,
        message: `The deadline “${id}” is a day in the weeks of the inspection, which are counted from notification. Write "notified" here.`,
      });
    }
  }
  return faults;
};
