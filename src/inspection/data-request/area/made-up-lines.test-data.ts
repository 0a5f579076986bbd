import { type AreaLine, areaLines } from '#annex-a';
import type { AreaFigure } from '../request-changes.ts';
import type { FigureWanted } from './area-figure.ts';
import type { AreaLineRecord } from './area-line.ts';

export const inspection = { id: 'inspection', authorityId: 'westmarch' } as const;
export const today = '2026-11-23';

/** A line of the section by its id. */
export function lineOf(id: string): AreaLine {
  const line = areaLines.find((each) => each.id === id);
  if (line === undefined) throw new Error(`there is no line ${id}`);
  return line;
}

export const figure = (value: number | string, on: string | null, more: Partial<AreaFigure> = {}): AreaFigure => ({
  value,
  on,
  share: null,
  national: null,
  previous: null,
  source: 'Yearly return',
  why: null,
  ...more,
});

export const wanted = (value: string, on: string, more: Partial<FigureWanted> = {}): FigureWanted => ({
  value,
  on,
  share: '',
  national: '',
  previous: '',
  previousOn: '',
  source: 'Yearly return',
  why: '',
  ...more,
});

export const kept = (line: string, more: Partial<AreaLineRecord> = {}): AreaLineRecord => ({
  id: `id-${line}`,
  version: 1,
  line,
  ofsted: null,
  authority: null,
  computed: null,
  decision: null,
  decisionReason: null,
  ...more,
});
