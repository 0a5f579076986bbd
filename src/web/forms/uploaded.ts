// Files that forms send. Only a route that says so takes them, and only from somebody signed in who could do its action: for all
// others nothing of a file is kept. The fields beside the files are read like those of any form, with `posted`.
import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mayAnywhere, type Refusal, refuse } from '#inspection';
import { Problem } from '../look/plugin.ts';
import { asStreams, FormFields, isField, megabyte } from './form-fields.ts';
import { readPast } from './kept-streams.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes files, each smaller than this. */
    uploads?: { readonly megabytes: number };
  }
  interface FastifyRequest {
    /** The files of the form, by the name of their field. */
    uploads: ReadonlyMap<string, Upload>;
  }
}

/** A file as it was sent: its name without folders, and what it holds; null where it was too large to be taken. */
type Upload = { readonly name: string; readonly bytes: Buffer | null };

/** A file that came with a form. */
export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Files that one form may bring to be read in memory. */
const mostFiles = 10;

/** The name of a file as it was sent, without folders: its first 200 signs, none of them by half. */
export const nameOf = (path: string): string =>
  Array.from(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).replaceAll(/\p{C}/gu, ''))
    .slice(0, 200)
    .join('');

/** Reads the forms with files before anything is decided on them; the token against forged forms is one of their fields. */
export async function takeUploads(app: FastifyInstance): Promise<void> {
  await app.register(multipart, { ...asStreams, throwFileSizeLimit: false });
  app.decorateRequest('uploads');
  app.addHook('onRequest', async (request) => {
    request.uploads = new Map();
  });
  app.addHook('preValidation', async (request) => {
    const { uploads, action } = request.routeOptions.config;
    if (uploads === undefined || !request.isMultipart()) return;
    const welcome = action !== undefined && mayAnywhere(request.person, action);
    const fields = new FormFields();
    const files = new Map<string, Upload>();
    let left = mostFiles;
    try {
      for await (const part of request.parts(asStreams)) {
        if (part.type === 'field') continue;
        if (isField(part)) await fields.take(part);
        else {
          left -= 1;
          // The rest of a form that is refused is read past: its browser hears why.
          if (!welcome || fields.tooMuch || left < 0) await readPast(part.file);
          else files.set(part.fieldname, await uploadOf(part, uploads.megabytes * megabyte));
        }
      }
    } catch (error) {
      throw error instanceof Error && 'statusCode' in error ? error : brokenOff();
    }
    if (fields.tooMuch || left < 0) throw new Problem(413, {});
    request.uploads = files;
    request.body = fields.body();
  });
}

/** A file as it came, of which no more is held than the route takes. */
async function uploadOf({ filename, file }: MultipartFile, most: number): Promise<Upload> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of file) {
    bytes += chunk.length;
    if (bytes <= most) held.push(chunk);
    else held = [];
  }
  return { name: nameOf(filename ?? ''), bytes: bytes > most ? null : Buffer.concat(held) };
}

/** What the parser says of a form that ends in the middle names no status: it is no fault of the service. */
export const brokenOff = (): Problem =>
  new Problem(400, { happened: 'The form did not arrive whole. Nothing has been changed.', toDo: 'Send it again.' });

/**
 * The file that a form sent in a field. Refused with words at that field when there is none (`no-file`), when it is empty
 * (`empty-file`) or larger than the route takes (`file-too-large`).
 */
export function uploaded(request: FastifyRequest, field: string): UploadedFile | Refusal {
  const upload = request.uploads.get(field);
  if (upload === undefined || upload.name === '') return refuse('no-file', 'Choose a file.', field);
  const { name, bytes } = upload;
  if (bytes === null) {
    const { megabytes = 0 } = request.routeOptions.config.uploads ?? {};
    return refuse('file-too-large', `The file must be smaller than ${megabytes} MB.`, field);
  }
  if (bytes.length === 0) return refuse('empty-file', 'The file is empty. Choose another one.', field);
  return { name, bytes };
}
