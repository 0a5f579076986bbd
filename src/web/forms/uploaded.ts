// Files that forms send. Only a route that says so takes them, and only from somebody signed in who could do its action: for all
// others nothing of a file is kept. The fields beside the files are read like those of any form, with `posted`.
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mayAnywhere, type Refusal, refuse } from '#inspection';
import { Problem } from '../look/plugin.ts';

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

export const megabyte = 1_048_576;
/** What any form may hold beside its files. */
export const formLimits = {
  fieldNameSize: 100,
  fieldSize: megabyte,
  fields: 200,
  files: 10,
  parts: 210,
  headerPairs: 100,
};

/** The name of a file as it was sent, without folders. */
export const nameOf = (path: string): string =>
  path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .replaceAll(/\p{C}/gu, '')
    .slice(0, 200);

/** Reads the forms with files before anything is decided on them; the token against forged forms is one of their fields. */
export async function takeUploads(app: FastifyInstance): Promise<void> {
  await app.register(multipart, { limits: formLimits, throwFileSizeLimit: false });
  const { FieldsLimitError } = app.multipartErrors;
  app.decorateRequest('uploads');
  app.addHook('onRequest', async (request) => {
    request.uploads = new Map();
  });
  app.addHook('preValidation', async (request) => {
    const { uploads, action } = request.routeOptions.config;
    if (uploads === undefined || !request.isMultipart()) return;
    const welcome = action !== undefined && mayAnywhere(request.person, action);
    const fields = new Map<string, string[]>();
    const files = new Map<string, Upload>();
    try {
      for await (const part of request.parts({ limits: { ...formLimits, fileSize: uploads.megabytes * megabyte } })) {
        if (part.type === 'field') {
          // Half a text must not be taken for the whole.
          if (!wholeField(part)) throw new FieldsLimitError();
          fields.set(part.fieldname, [...(fields.get(part.fieldname) ?? []), String(part.value)]);
        } else if (welcome) {
          const bytes = await part.toBuffer();
          const name = nameOf(part.filename ?? '');
          files.set(part.fieldname, { name, bytes: part.file.truncated ? null : bytes });
        } else part.file.resume();
      }
    } catch (error) {
      throw error instanceof Error && 'statusCode' in error ? error : brokenOff();
    }
    request.uploads = files;
    request.body = Object.fromEntries(
      [...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
    );
  });
}

/** Whether a field came whole: the parser cuts what is too long. */
export const wholeField = (field: {
  readonly valueTruncated: boolean;
  readonly fieldnameTruncated: boolean;
}): boolean => !field.valueTruncated && !field.fieldnameTruncated;

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
