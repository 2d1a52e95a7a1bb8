/**
 * Every file of what was dropped, those of folders with the path to them, in the order of their names.
 *
 * To be called while the drop is being told: the browser forgets afterwards what was dropped.
 */
export async function droppedFiles(dropped: DataTransfer): Promise<File[]> {
  const items = [...dropped.items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const files = await Promise.all(items.map(({ entry, file }) => (entry === null ? (file ?? []) : filesBelow(entry))));
  return files.flat().filter(isMeant);
}

/** Files that were chosen, those of a folder with the path to them. */
export function chosenFiles(chosen: readonly File[]): File[] {
  return chosen.map((file) => named(file, file.webkitRelativePath)).filter(isMeant);
}

async function filesBelow(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [named(file, entry.fullPath.replace(/^\//, ''))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const children: FileSystemEntry[] = [];
  // A browser hands over a hundred at a time, and nothing at the end.
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (more.length === 0) break;
    children.push(...more);
  }
  children.sort((one, other) => (one.name < other.name ? -1 : 1));
  return (await Promise.all(children.map(filesBelow))).flat();
}

function named(file: File, path: string): File {
  return path === '' || path === file.name ? file : new File([file], path, { type: file.type });
}

/** What systems leave in folders is nobody's file. */
function isMeant(file: File): boolean {
  return !file.name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}
