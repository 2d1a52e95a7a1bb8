/** A line of a text, without what ends it; UTF-16 offsets, end exclusive. */
export type Line = { readonly text: string; readonly start: number; readonly end: number };

/** The lines of a text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
    const end = match.index + match[0].replace(/[\r\n]+$/, '').length;
    if (match[0] !== '') lines.push({ text: text.slice(match.index, end), start: match.index, end });
  }
  return lines;
}

/** Whether a line is empty or not there. */
export const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';

/** Blank lines right before a line. */
export function blanksBefore(lines: readonly Line[], index: number): number {
  let count = 0;
  while (index - count - 1 >= 0 && isBlank(lines[index - count - 1])) count++;
  return count;
}
