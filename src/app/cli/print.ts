import { styleText } from 'node:util';
import { describeProblem, type Problem } from '#record';

/** How a piece of text is set off: weight and colour on a terminal, nothing elsewhere. */
export type Style = Parameters<typeof styleText>[0];
export type Paint = (style: Style, text: string) => string;

/** Colours only where standard output is a terminal and NO_COLOR is not set. */
export const paint: Paint = (style, text) => styleText(style, text, { stream: process.stdout, validateStream: true });

/** Text as it is, for files and pipes. */
export const plain: Paint = (_, text) => text;

/** Prints one line a problem on standard error. */
export function printProblems(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`);
}

/** Breaks a text into lines of at most `width` characters, the first after `first`, the others after as many spaces. */
export function wrap(text: string, width: number, first = ''): string {
  const indent = ' '.repeat(first.length);
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/)) {
    if (line.length > first.length && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > first.length ? ` ${word}` : word;
  }
  return [...lines, line].join('\n');
}
