import { rangeOf, type Share } from '../ledger/figures.ts';

/** A table in Markdown; the first column is aligned left, the others right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, c) => (c === 0 ? '---' : '--:'));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [head, rule, ...rows].map(line).join('\n');
}

/** A share in percent; a dash where there was no chance. */
export function percent(share: Share, digits = 1): string {
  return share.of === 0 ? '–' : `${((100 * share.count) / share.of).toFixed(digits)} %`;
}

/** A share in percent, with the range in which it may truly lie. */
export function percentRange(share: Share, digits = 1): string {
  if (share.of === 0) return '–';
  const [low, high] = rangeOf(share);
  return `${percent(share, digits)} (${(100 * low).toFixed(digits)}–${(100 * high).toFixed(digits)})`;
}

/**
 * Puts a text between `<!-- name:start -->` and `<!-- name:end -->`.
 *
 * @returns the page with the text in place; unchanged where the page has no such marks
 */
export function replaceBetween(page: string, name: string, text: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = page.indexOf(start);
  const until = page.indexOf(end);
  if (from < 0 || until < from) return page;
  return `${page.slice(0, from + start.length)}\n\n${text.trim()}\n\n${page.slice(until)}`;
}
