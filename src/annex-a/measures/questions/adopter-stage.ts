import type { FieldKey } from '../../editions/field-keys.ts';
import { present } from '../../submission/submission.ts';
import type { SortingQuestion } from './sortings.ts';

// The furthest step whose date has come, furthest first.
const steps: readonly { readonly label: string; readonly reached: FieldKey }[] = [
  { label: 'Left the process', reached: 'left-process' },
  { label: 'Adoption order made', reached: 'order-granted' },
  { label: 'Child placed', reached: 'child-placed' },
  { label: 'Matched', reached: 'adopter-matched' },
  { label: 'Approved, waiting for a match', reached: 'approved' },
  { label: 'Stage two ended, waiting for the decision', reached: 'adopter-stage-2-end' },
  { label: 'In stage two', reached: 'adopter-stage-2-start' },
  { label: 'Stage one ended', reached: 'adopter-stage-1-end' },
  { label: 'In stage one', reached: 'adopter-stage-1-start' },
  { label: 'Enquiry', reached: 'first-contact' },
];

/** How far an adopter has come by the reference date. */
export const adopterStage: SortingQuestion = {
  needs: steps.map(({ reached }) => reached),
  ask: (reader) => {
    const columns = steps.map(({ reached }) => reader.values(reached));
    return {
      labels: [...steps.map(({ label }) => label), 'No date recorded'],
      always: steps.length,
      place: (row) => {
        const step = columns.findIndex((values) => {
          const day = values[row];
          return present(day) && day <= reader.asAt;
        });
        return step === -1 ? steps.length : step;
      },
    };
  },
};
