// The parts of a form that brings files. All of them come as streams, so that the parser holds no text that nobody has counted.
import type { MultipartFile } from '@fastify/multipart';

export const megabyte = 1_048_576;
const mostFields = 200;

/** How the parts of a form are parsed: so many, with heads of so many bytes, each waiting with little until it is read. */
export const asStreams = {
  isPartAFile: () => true,
  fileHwm: 16_384,
  limits: { headerPairs: 100, headerSize: 16_384, parts: 210, files: 210, fileSize: Number.POSITIVE_INFINITY },
};

/** Whether a part is a field: what has no name of a file and does not say that it is bytes. */
export const isField = ({ filename, mimetype }: MultipartFile): boolean =>
  filename === undefined && mimetype !== 'application/octet-stream';

/** The fields of one form, held to so many bytes together, their names among them. */
export class FormFields {
  readonly #values = new Map<string, string[]>();
  #room: number;
  #left = mostFields;

  constructor(room: number = megabyte) {
    this.#room = room;
  }

  /** Whether more has come than any form holds. None of it is held then. */
  get tooMuch(): boolean {
    return this.#room < 0 || this.#left < 0;
  }

  /** Takes a field, read to its end in any case. It is a text, whatever it says that it is. Throws where it breaks off. */
  async take({ fieldname, file }: MultipartFile): Promise<void> {
    // A part may say no name.
    const name = fieldname ?? '';
    this.#left -= 1;
    this.#room -= Buffer.byteLength(name);
    let held: Uint8Array[] = [];
    for await (const chunk of file) {
      this.#room -= chunk.length;
      if (this.tooMuch) held = [];
      else held.push(chunk);
    }
    if (this.tooMuch) this.#values.clear();
    else this.#values.set(name, [...(this.#values.get(name) ?? []), Buffer.concat(held).toString('utf8')]);
  }

  /** As a form without files has them: a field that came more than once is a list. */
  body(): Readonly<Record<string, string | readonly string[]>> {
    return Object.fromEntries(
      [...this.#values].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
    );
  }
}
