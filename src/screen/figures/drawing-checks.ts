/** For tests: the elements of a drawing that a selector finds. */
export function marksOf(svg: SVGSVGElement, selector: string): Element[] {
  return [...svg.querySelectorAll(selector)];
}

/** For tests: whether no attribute of a drawing holds what comes of a division by nothing. */
export function numbersAreFinite(svg: SVGSVGElement): boolean {
  return !/NaN|Infinity|undefined/.test(svg.outerHTML);
}
