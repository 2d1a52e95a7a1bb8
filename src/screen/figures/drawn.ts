import { type PlotOptions, plot } from '@observablehq/plot';

/** What every picture must say of itself: a name for people who hear the page instead of seeing it. */
export type Drawing = PlotOptions & { readonly ariaLabel: string };

/**
 * Draws with Plot and makes the result ours: one image with a name, styled by the page's style sheet alone.
 * @param drawing Plot's options; tones are given as the design's custom properties, so that light and dark need no redrawing.
 * @returns an SVG element of class `drawn`, without the style element that a strict content security policy would refuse.
 */
export function drawn(drawing: Drawing): SVGSVGElement {
  const svg = plot({ ...drawing, className: 'drawn' }) as SVGSVGElement;
  svg.querySelector('style')?.remove();
  for (const attribute of ['font-family', 'font-size']) svg.removeAttribute(attribute);
  // Plot names each mark for screen readers; an image is one thing to them, and its parts must not carry names.
  for (const mark of svg.querySelectorAll('[aria-label]')) {
    mark.setAttribute('data-mark', mark.getAttribute('aria-label') ?? '');
    mark.removeAttribute('aria-label');
  }
  svg.setAttribute('role', 'img');
  return svg;
}
