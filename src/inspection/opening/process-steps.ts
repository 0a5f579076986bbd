// The steps of an inspection besides the deadlines that its framework counts: who does what when, by which paragraph, and what is
// assumed where the framework says nothing. Paragraphs are those of the framework of June 2015.
import type { InspectionSubject } from './opening-changes.ts';
import { noLength, type ProcessStep } from './process-step.ts';
import { sif2015 } from './sif-2015-steps.ts';

/** What is done at the beginning and at the end of every inspection. */
const always: readonly ProcessStep[] = [
  {
    key: 'notification',
    kind: 'step',
    title: 'Notification',
    who: 'lead inspector',
    on: { at: 'notified' },
    rule: 'At short notice: the first inspectors arrive on the following day.',
    source: '¶7',
    assumed: 'Normally the Monday of week 1; the framework names no weekday.',
    of: 'both',
    saidOf: 'authority',
  },
  {
    key: 'on-site-ends',
    kind: 'step',
    title: 'Last day on site',
    who: 'inspectors',
    on: { at: 'on-site-ends' },
    time: 'end',
    rule: 'The whole team is on site for nine working days as a rule.',
    source: '¶11',
    assumed: 'Counted from the day on which the rest of the team arrives.',
    of: 'authority',
  },
  {
    key: 'on-site-ends',
    kind: 'step',
    title: 'Last day on site',
    who: 'inspectors',
    on: { at: 'on-site-ends' },
    time: 'end',
    rule: 'The Thursday of week 2, where no other day is set.',
    source: '¶36',
    assumed: noLength,
    of: 'lscb',
  },
  {
    key: 'report-received',
    kind: 'step',
    title: 'Report received',
    who: 'authority and board',
    on: { at: 'report-received' },
    rule: 'The day from which the answers to the report are counted.',
    source: '¶10, ¶40',
    of: 'authority',
  },
  {
    key: 'report-received',
    kind: 'step',
    title: 'Report received',
    who: 'LSCB',
    on: { at: 'report-received' },
    rule: 'The day from which the answer to the report is counted.',
    source: '¶40',
    of: 'lscb',
  },
];

/** The framework whose paragraphs these are, and its steps. */
const stated = 'sif-2015';
const byFramework: Readonly<Record<string, readonly ProcessStep[]>> = { [stated]: sif2015 };

/** Whether a framework is the one whose paragraphs stand beside the steps of an inspection. */
export const isStated = (framework: string): boolean => framework === stated;

const assuming = (step: ProcessStep, words: string): string =>
  step.assumed === undefined ? words : `${step.assumed} ${words}`;

/** A step with what is assumed where its paragraph is another framework's, or is said of authorities and not of a board alone. */
function sourced(step: ProcessStep, framework: string, subject: InspectionSubject): ProcessStep {
  if (!isStated(framework)) {
    return {
      ...step,
      source: `${step.source} of the framework of 2015`,
      assumed: assuming(step, 'Taken from the framework of 2015: that of this inspection states nothing of it here.'),
    };
  }
  return subject === 'lscb' && step.saidOf === 'authority' ? { ...step, assumed: assuming(step, noLength) } : step;
}

/**
 * The steps of an inspection under a framework: for one whose process is not known here, its beginning and its end alone, as the
 * framework of 2015 has them.
 */
export const processSteps = (framework: string, subject: InspectionSubject): readonly ProcessStep[] =>
  [...always, ...(Object.hasOwn(byFramework, framework) ? (byFramework[framework] ?? []) : [])].map((step) =>
    sourced(step, framework, subject),
  );
