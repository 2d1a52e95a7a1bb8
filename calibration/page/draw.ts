import * as Plot from '@observablehq/plot';
import { Window } from 'happy-dom';

/** The colours of the pictures: chosen to be told apart by anybody, on white. */
export const INK = { main: '#1f5f8b', second: '#c2571a', third: '#5a7d2b', faint: '#9a9a9a', band: '#e8eef3' } as const;

/**
 * Draws a plot as a file of its own.
 *
 * @param options as Plot takes them
 * @param title what a person who does not see the picture is told
 * @returns SVG on a white ground
 */
export function drawSvg(options: Plot.PlotOptions, title: string): string {
  const { document } = new Window();
  const node = Plot.plot({
    width: 640,
    height: 420,
    marginLeft: 56,
    marginBottom: 44,
    ...options,
    style: { background: 'white', color: '#222', fontSize: '13px' },
    document: document as never,
  });
  const svg = node.outerHTML.trim();
  const open = `<svg xmlns="http://www.w3.org/2000/svg" role="img"`;
  return `${svg.replace('<svg', open).replace('>', `><title>${title}</title>`)}\n`;
}
