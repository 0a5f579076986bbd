// The steps of an inspection besides the deadlines that its framework counts: who does what when, by which paragraph, and what is
// assumed where the framework says nothing. Paragraphs are those of the framework of June 2015.
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
    rule: 'The Thursday of week 2.',
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
    of: 'both',
  },
];

/** The steps that are known, by the framework that they are of. */
const byFramework: Readonly<Record<string, readonly ProcessStep[]>> = { 'sif-2015': sif2015 };

/** The steps of an inspection under a framework: for one whose process is not known here, its beginning and its end alone. */
export const processSteps = (framework: string): readonly ProcessStep[] => [
  ...always,
  ...(Object.hasOwn(byFramework, framework) ? (byFramework[framework] ?? []) : []),
];
