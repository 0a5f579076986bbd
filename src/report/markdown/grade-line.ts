import type { Section } from '../document.ts';
import { damaged } from './damaged.ts';
import { unquoted } from './marks.ts';

/** How the line under a heading begins that gives the section's grade, judgement and id. */
export const gradeLineKey = /^(?:grade|judgement|section):/i;

const part = /(grade|judgement|section): *("(?:[^"\\]|\\.)*"|[^"\s·][^\s·]*)(?: *· *|$)/iy;

/** Reads `Grade: good · Judgement: looked-after/overall · Section: looked-after/overall`; parts may be missing. */
export function readGradeLine(line: string, index: number): Pick<Section, 'grade' | 'judgement' | 'id'> {
  const values = new Map<string, string>();
  part.lastIndex = 0;
  while (part.lastIndex < line.length) {
    const [, key = '', written = ''] = part.exec(line) ?? unreadable(index);
    values.set(key.toLowerCase(), unquoted(written) ?? unreadable(index));
  }
  return {
    grade: values.get('grade') ?? null,
    judgement: values.get('judgement') ?? null,
    id: values.get('section') ?? null,
  };
}

function unreadable(index: number): never {
  return damaged(
    index,
    'is no grade line; write it like "Grade: good · Judgement: looked-after/overall · Section: looked-after/overall"',
  );
}
