/** A folder as newer browsers give it, also to a page that was opened from a folder itself. */
interface Folder {
  readonly kind: 'directory';
  readonly values: () => AsyncIterable<Folder | { readonly kind: 'file'; readonly getFile: () => Promise<File> }>;
}

/** A folder as every browser gives it to a page from a server. */
interface FolderEntry {
  readonly createReader: () => { readonly readEntries: (give: (lot: readonly Entry[]) => void, fail: Fail) => void };
}
type Entry = {
  readonly isFile: boolean;
  readonly file: (give: (file: File) => void, fail: Fail) => void;
} & FolderEntry;
type Fail = (error: Error) => void;
type Item = DataTransferItem & { readonly getAsFileSystemHandle?: () => Promise<Folder | { readonly kind: 'file' }> };

/** The files that were dropped, those of dropped folders included. An error says what to do when a folder cannot be read. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // All must be taken before anything is awaited: the browser empties the list after the event.
  const dropped = ([...transfer.items] as Item[])
    .filter(({ kind }) => kind === 'file')
    .map((item) => {
      const entry = item.webkitGetAsEntry() as Entry | null;
      const isFolder = entry !== null && !entry.isFile;
      return { file: item.getAsFile(), entry, handle: isFolder ? item.getAsFileSystemHandle?.() : undefined };
    });
  const files: File[] = [];
  for (const { file, entry, handle } of dropped) {
    if (entry === null || entry.isFile) {
      if (file !== null) files.push(file);
      continue;
    }
    try {
      const folder = await handle?.catch(() => undefined);
      if (folder?.kind === 'directory') await fromFolder(folder, files);
      else await fromEntry(entry, files);
    } catch {
      throw new Error(`The folder "${file?.name ?? ''}" cannot be read here. Choose the files that are in it.`);
    }
  }
  return files;
}

async function fromFolder(folder: Folder, files: File[]): Promise<void> {
  for await (const inside of folder.values()) {
    if (inside.kind === 'directory') await fromFolder(inside, files);
    else files.push(await inside.getFile());
  }
}

async function fromEntry(folder: FolderEntry, files: File[]): Promise<void> {
  const reader = folder.createReader();
  // A folder gives its entries in lots, and an empty lot at the end.
  for (;;) {
    const lot = await new Promise<readonly Entry[]>((give, fail) => reader.readEntries(give, fail));
    if (lot.length === 0) return;
    for (const inside of lot) {
      if (inside.isFile) files.push(await new Promise<File>((give, fail) => inside.file(give, fail)));
      else await fromEntry(inside, files);
    }
  }
}
