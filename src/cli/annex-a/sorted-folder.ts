import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { type SuppliedDocuments, sortDocuments } from '#annex-a';
import { InputError } from '#frameworks';
import { filesBelow } from './request-files.ts';

/** The files of a folder by the documents they answer. Throws InputError for what is no folder. */
export async function sortedFolder(folder: string, lscbConcurrent: boolean): Promise<SuppliedDocuments> {
  const found = await stat(folder).catch(() => null);
  if (found === null) throw new InputError(`${folder}: there is no such folder.`);
  if (!found.isDirectory()) throw new InputError(`${folder} is a file. Name the folder that holds the documents.`);
  const names = (await filesBelow(folder)).map((path) => relative(folder, path).split(sep).join('/'));
  return sortDocuments(names, { lscbConcurrent });
}
