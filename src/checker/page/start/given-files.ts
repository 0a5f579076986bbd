import type { GivenFile } from '../../work/messages.ts';

/** Whether a file is one of a person's own: no hidden file, and no lock of an office program. */
export const isGiven = ({ name }: File): boolean => !name.startsWith('.') && !name.startsWith('~$');

/** The bytes of files, read one after another. */
export async function givenFiles(files: readonly File[]): Promise<GivenFile[]> {
  const given: GivenFile[] = [];
  for (const file of files) given.push({ name: file.name, bytes: await bytesOf(file) });
  return given;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // The browser's own words name neither the file nor what to do.
    throw new Error(
      `"${file.name}" can no longer be read: it was changed or moved since it was chosen. Choose it again.`,
    );
  }
}
