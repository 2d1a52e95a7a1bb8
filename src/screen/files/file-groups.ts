/** What one request carries; a file that is larger has a request of its own. */
const GROUP_BYTES = 48 * 2 ** 20;
const GROUP_FILES = 500;

/** The most that one request may carry at all. */
export const MOST_BYTES = 500 * 2 ** 20;

/** Files in the groups in which they are sent, in their order. */
export function groupsOf(files: readonly File[]): File[][] {
  const groups: File[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const file of files) {
    const last = groups.at(-1);
    if (last === undefined || size + file.size > GROUP_BYTES || last.length >= GROUP_FILES) {
      groups.push([file]);
      size = file.size;
    } else {
      last.push(file);
      size += file.size;
    }
  }
  return groups;
}
