import type { AreaLine } from '#annex-a';
import { type Change, differences } from '../../change.ts';
import { reasonFault } from '../../reason-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../../refusal.ts';
import type { AreaFigure, AreaLineFields } from '../request-changes.ts';
import { type FigureWanted, readFigure } from './area-figure.ts';
import type { AreaLineRecord } from './area-line.ts';
import { type AreaDecision, type FiguresOfLine, figureOf, newestOf } from './newest-figure.ts';

type Inspection = { readonly id: string; readonly authorityId: string };

/** What was decided of a line so far is undone when a figure of it changes: the lead looks at it again. */
const undecided = { decision: null, decisionReason: null } as const;

/** A line of which nothing is kept yet. */
export const nothingKept = { ofsted: null, authority: null, computed: null, ...undecided } as const;

/** The change from a line as it is kept, or begun now, to other fields; no change where they are the same. */
export function changedLine(
  inspection: Inspection,
  line: string,
  was: AreaLineRecord | null,
  wanted: Partial<Omit<AreaLineFields, 'line'>>,
  how: { readonly id: string; readonly seen: number; readonly reason: string | null },
): readonly Change[] {
  const where = { authorityId: inspection.authorityId, inspectionId: inspection.id, reason: how.reason };
  if (was === null) {
    const subject = { kind: 'area-line', id: how.id } as const;
    const after = { line, ...nothingKept, ...wanted };
    return [{ kind: 'area-line-begun', subject, ...where, expects: null, before: null, after }];
  }
  const { ofsted, authority, computed, decision, decisionReason } = was;
  const kept = { line, ofsted, authority, computed, decision, decisionReason };
  const changed = differences<AreaLineFields>(kept, { ...kept, ...wanted });
  if (changed === null) return [];
  const subject = { kind: 'area-line', id: was.id } as const;
  return [{ kind: 'area-line-changed', subject, ...where, expects: how.seen, ...changed }];
}

/** Whether two figures say the same. */
export const sameFigure = (a: AreaFigure | null, b: AreaFigure | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

type Entering = {
  readonly id: string;
  readonly wanted: FigureWanted;
  readonly seen: number;
  readonly reason: string;
  readonly today: string;
};

/**
 * Enters the inspectorate's figure of a line, or corrects it with a reason. The authority's figure stays; a decision made before is
 * undone. Refused (`not-valid`) field by field. No change at all is no change.
 */
export function enterFigure(
  inspection: Inspection,
  line: AreaLine,
  was: AreaLineRecord | null,
  command: Entering,
): readonly Change[] | Refusal {
  const { figure, faults } = readFigure(line, { ...command.wanted, why: '' }, command.today);
  if (sameFigure(was?.ofsted ?? null, figure)) return [];
  const fault = (was?.ofsted ?? null) === null ? null : reasonFault(command.reason, 'the figure is corrected');
  const refusal = refuseFields([...faults, ...(fault === null ? [] : [fault])]);
  if (refusal !== null) return refusal;
  const reason = command.reason === '' ? null : command.reason;
  return changedLine(inspection, line.id, was, { ofsted: figure, ...undecided }, { ...command, reason });
}

const longestWhy = 500;

/**
 * Offers the authority's newer figure of a line (001 Annex A). Its day must be given, and be later than that of the inspectorate's
 * figure; otherwise the authority says why it offers it all the same. A decision made before is undone. Refused (`not-valid`) field by
 * field.
 */
export function offerFigure(
  inspection: Inspection,
  line: AreaLine,
  was: AreaLineRecord | null,
  command: Entering,
): readonly Change[] | Refusal {
  const { wanted } = command;
  const read = readFigure(line, wanted, command.today);
  const faults: FieldFault[] = [...read.faults];
  const known = was?.ofsted?.on ?? null;
  if (wanted.on === '' && !faults.some(({ place }) => place === 'on')) {
    faults.push({
      place: 'on',
      words: 'Enter the day the figure is of: a newer figure is told from an older one by it.',
    });
  }
  const late = known !== null && wanted.on !== '' && wanted.on <= known;
  if (late && wanted.why === '') {
    faults.push({
      place: 'why',
      words: 'The figure is no newer than the inspectorate’s. Say why you offer it, or correct its day.',
    });
  }
  if (wanted.why.length > longestWhy) {
    faults.push({ place: 'why', words: `Why you offer it must be ${longestWhy} characters or fewer.` });
  }
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (sameFigure(was?.authority ?? null, read.figure)) return [];
  return changedLine(inspection, line.id, was, { authority: read.figure, ...undecided }, { ...command, reason: null });
}

/** Takes the authority's figure back, with a reason. Refused when none was offered (`not-there`), and without a reason. */
export function takeBackFigure(
  inspection: Inspection,
  was: AreaLineRecord,
  command: { readonly seen: number; readonly reason: string },
): readonly Change[] | Refusal {
  if (was.authority === null) return refuse('not-there', 'No newer figure is offered for this line.');
  const fault = reasonFault(command.reason, 'the figure is taken back');
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  return changedLine(inspection, was.line, was, { authority: null, ...undecided }, { id: was.id, ...command });
}

/**
 * Decides which figure of a line the section takes (001 Annex A: the lead inspector decides). `computed` is what the lists give now, and
 * is kept with the decision; the other figures stay. Refused (`not-valid`) when that figure is not there, and without a reason where
 * another is newer.
 */
export function decideLine(
  inspection: Inspection,
  line: string,
  was: AreaLineRecord | null,
  command: {
    readonly id: string;
    readonly decision: string;
    readonly computed: AreaFigure | null;
    readonly seen: number;
    readonly reason: string;
  },
): readonly Change[] | Refusal {
  const figures: FiguresOfLine = {
    ofsted: was?.ofsted ?? null,
    authority: was?.authority ?? null,
    computed: command.computed ?? was?.computed ?? null,
  };
  const decision = isAreaDecision(command.decision) ? command.decision : null;
  if (decision === null || figureOf(figures, decision) === null) {
    return refuse('not-valid', 'Choose one of the figures that are there.', 'decision');
  }
  const isNewest = newestOf(figures).includes(decision);
  const fault =
    command.reason === '' && isNewest ? null : reasonFault(command.reason, 'a figure that is not the newest is taken');
  const refusal = refuseFields(fault === null ? [] : [fault]);
  if (refusal !== null) return refusal;
  const decisionReason = command.reason === '' ? null : command.reason;
  const wanted = { computed: figures.computed, decision, decisionReason };
  return changedLine(inspection, line, was, wanted, { id: command.id, seen: command.seen, reason: decisionReason });
}

/** Whether a text names one of the three figures. */
export const isAreaDecision = (text: string): text is AreaDecision =>
  text === 'ofsted' || text === 'authority' || text === 'computed';

/** Takes the inspectorate's figure of every line to which nothing newer was offered and of which nothing is decided. Refused when there is none. */
export function takeWhatIsAlone(inspection: Inspection, kept: readonly AreaLineRecord[]): readonly Change[] | Refusal {
  const alone = standingAlone(kept);
  if (alone.length === 0) {
    return refuse('nothing-to-decide', 'Every line with the inspectorate’s figure alone is decided already.');
  }
  return alone.flatMap((was) =>
    changedLine(inspection, was.line, was, { decision: 'ofsted' }, { id: was.id, seen: was.version, reason: null }),
  );
}

/** The lines that have the inspectorate's figure alone, and are not decided. */
export const standingAlone = (kept: readonly AreaLineRecord[]): readonly AreaLineRecord[] =>
  kept.filter(({ ofsted, authority, decision }) => ofsted !== null && authority === null && decision === null);
