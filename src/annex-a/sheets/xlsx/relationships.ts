import { nameNumber } from '../xml/names.ts';
import { attributeText } from '../xml/plain-text.ts';
import { token } from '../xml/scanner.ts';
import type { Parts } from './parts.ts';

const relationship = nameNumber('Relationship');
const attributes = new Map([
  [nameNumber('Id'), 'id'],
  [nameNumber('Type'), 'type'],
  [nameNumber('Target'), 'target'],
] as const);

/** How one part of a workbook leads to another (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The end of its type, such as "worksheet": the rest differs between strict and transitional workbooks. */
  readonly type: string;
  /** The name of the part that it leads to. Nothing outside the file is ever read. */
  readonly target: string;
}

/** Where a part, or with an empty name the whole package, leads to; empty when it leads nowhere. */
export function relationshipsOf(parts: Parts, part: string): Relationship[] {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const name = `${folder}_rels/${part.slice(cut)}.rels`;
  const found: Relationship[] = [];
  if (!parts.has(name)) return found;
  parts.read(name, (scanner, met) => {
    if (met !== token.open || scanner.name !== relationship) return;
    const read = { id: '', type: '', target: '' };
    while (scanner.nextAttribute()) {
      const attribute = attributes.get(scanner.attribute);
      if (attribute) read[attribute] = attributeText(scanner.bytes, scanner.valueFrom, scanner.valueTo);
    }
    found.push({
      id: read.id,
      type: read.type.slice(read.type.lastIndexOf('/') + 1),
      target: resolved(folder, read.target),
    });
  });
  return found;
}

/** A target as a part name: from the root when it starts with "/", otherwise from the folder of the part that names it. */
function resolved(folder: string, target: string): string {
  const plain = unescaped(target.replaceAll('\\', '/'));
  const steps: string[] = [];
  for (const step of (plain.startsWith('/') ? plain : folder + plain).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
