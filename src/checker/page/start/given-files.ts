import type { GivenFile } from '../../work/messages.ts';

type Entry = {
  readonly isFile: boolean;
  readonly file?: (give: (file: File) => void, fail: (error: Error) => void) => void;
  readonly createReader?: () => {
    readEntries: (give: (entries: readonly Entry[]) => void, fail: (error: Error) => void) => void;
  };
};

const locks = /(^|\/)(\.|~\$)/;

/** The bytes of files, read one after another; hidden files and the locks of office programs are left out. */
export async function givenFiles(files: readonly File[]): Promise<GivenFile[]> {
  const given: GivenFile[] = [];
  for (const file of files) {
    const name = file.webkitRelativePath || file.name;
    if (locks.test(name)) continue;
    given.push({ name, bytes: await bytesOf(file) });
  }
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

/** The files that were dropped, those of dropped folders included. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // Entries must be taken before anything is awaited: the browser empties the list after the event.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry() as Entry | null);
  if (entries.every((entry) => entry === null)) return [...transfer.files];
  const files: File[] = [];
  for (const entry of entries) if (entry !== null) await collect(entry, files);
  return files;
}

async function collect(entry: Entry, files: File[]): Promise<void> {
  if (entry.isFile) {
    files.push(await new Promise<File>((give, fail) => entry.file?.(give, fail)));
    return;
  }
  const reader = entry.createReader?.();
  // A folder gives its entries in lots, and an empty lot at the end.
  for (;;) {
    const lot = await new Promise<readonly Entry[]>((give, fail) => {
      if (reader) reader.readEntries(give, fail);
      else give([]);
    });
    if (lot.length === 0) return;
    for (const inside of lot) await collect(inside, files);
  }
}
