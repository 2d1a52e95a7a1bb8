const NAMES = [
  'ink',
  'ink-quiet',
  'line',
  'line-strong',
  'sheet',
  'band',
  'accent',
  'mark',
  'mark-quiet',
  'mark-second',
] as const;

/** The design's tones as values: a canvas does not know custom properties. */
export type Tones = Readonly<Record<(typeof NAMES)[number], string>>;

/** Reads the tones that hold at an element now. */
export function tonesAt(element: Element): Tones {
  const style = getComputedStyle(element);
  const entries = NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim() || 'gray']);
  return Object.fromEntries(entries) as Tones;
}
