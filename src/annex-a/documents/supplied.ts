import { documentsAskedFor, type RequestedDocument, type RequestedFor, requestedDocuments } from './requested.ts';

/** A file that answers no document asked for, with why and what to do. */
interface UnexpectedFile {
  readonly name: string;
  readonly because: string;
}

/** Which of the documents asked for stand among some files. */
export interface SuppliedDocuments {
  readonly lscbConcurrent: boolean;
  /** The documents asked for that have at least one file, with their files. */
  readonly supplied: readonly { readonly document: RequestedDocument; readonly files: readonly string[] }[];
  readonly missing: readonly RequestedDocument[];
  readonly unexpected: readonly UnexpectedFile[];
}

const prefix = /^0?(\d)[._ -](\d{1,2})(?!\d)/;

/**
 * Sorts files by the number that stands before their names. A number of a folder counts for the files in it that have
 * none of their own. Names are given as paths with `/`.
 */
export function sortDocuments(paths: readonly string[], options: RequestedFor): SuppliedDocuments {
  const asked = documentsAskedFor(options);
  const files = new Map<string, string[]>();
  const unexpected: UnexpectedFile[] = [];
  for (const path of paths) {
    const number = numberOf(path);
    if (number.no !== null && asked.some(({ no }) => no === number.no)) {
      const known = files.get(number.no);
      if (known) known.push(path);
      else files.set(number.no, [path]);
    } else unexpected.push({ name: path, because: number.because ?? whyNot(number.no ?? '', options) });
  }
  return {
    lscbConcurrent: options.lscbConcurrent,
    supplied: asked.flatMap((document) => {
      const found = files.get(document.no);
      return found ? [{ document, files: found }] : [];
    }),
    missing: asked.filter(({ no }) => !files.has(no)),
    unexpected,
  };
}

type Numbered = { readonly no: string; readonly because: null } | { readonly no: null; readonly because: string };

function numberOf(path: string): Numbered {
  for (const name of path.split('/').reverse()) {
    const parts = prefix.exec(name.trim());
    if (!parts) continue;
    const [, section, item = ''] = parts;
    if (item.length === 2) return { no: `${section}.${item}`, because: null };
    // 1.1 may be 1.01 or 1.10: it is not guessed where both exist.
    const short = `${section}.0${item}`;
    const long = `${section}.${item}0`;
    if (!known(long) || item === '0') return { no: short, because: null };
    return {
      no: null,
      because: `${section}.${item} may be ${short} or ${long}: write the number with two digits after the point`,
    };
  }
  return { no: null, because: 'the name does not begin with the number of a document, such as 1.01: put it first' };
}

const known = (no: string) => requestedDocuments.some((document) => document.no === no);

function whyNot(no: string, { lscbConcurrent, boardAlone = false }: RequestedFor): string {
  if (!known(no)) return `no document has the number ${no}: correct the number`;
  if (boardAlone) return `${no} is not asked for when the safeguarding board alone is reviewed; 4.01 to 4.10 are`;
  return lscbConcurrent
    ? `${no} is asked for only when the safeguarding board is not reviewed at the same time; 4.01 to 4.10 take its place`
    : `${no} is asked for only when the safeguarding board is reviewed at the same time; 1.11 to 1.14 take its place`;
}
