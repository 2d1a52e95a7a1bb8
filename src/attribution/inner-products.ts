/**
 * Inner products of the first columns with all columns: the first rows of G = WᵀW.
 *
 * @param w row-major, `rows` × `width`
 * @param rows rows
 * @param width columns
 * @param g row-major `first` × `width`; written from the diagonal on, and mirrored within the first columns
 * @param first columns whose products are wanted; all by default
 */
export function innerProducts(w: Float64Array, rows: number, width: number, g: Float64Array, first = width): void {
  g.fill(0);
  const paired = first - (first % 2);
  let i = 0;
  // Four rows by two columns at a time: what is read of a row serves both columns.
  for (; i + 3 < rows; i += 4) {
    const r0 = i * width;
    const r1 = r0 + width;
    const r2 = r1 + width;
    const r3 = r2 + width;
    for (let c = 0; c < paired; c += 2) {
      const a0 = w[r0 + c] as number;
      const a1 = w[r1 + c] as number;
      const a2 = w[r2 + c] as number;
      const a3 = w[r3 + c] as number;
      const b0 = w[r0 + c + 1] as number;
      const b1 = w[r1 + c + 1] as number;
      const b2 = w[r2 + c + 1] as number;
      const b3 = w[r3 + c + 1] as number;
      const row = c * width;
      const next = row + width;
      for (let d = c; d < width; d++) {
        const x0 = w[r0 + d] as number;
        const x1 = w[r1 + d] as number;
        const x2 = w[r2 + d] as number;
        const x3 = w[r3 + d] as number;
        g[row + d] += a0 * x0 + a1 * x1 + a2 * x2 + a3 * x3;
        g[next + d] += b0 * x0 + b1 * x1 + b2 * x2 + b3 * x3;
      }
    }
  }
  for (; i < rows; i++) {
    const r = i * width;
    for (let c = 0; c < paired; c++) {
      const a = w[r + c] as number;
      for (let d = c; d < width; d++) g[c * width + d] += a * w[r + d];
    }
  }
  if (paired < first)
    innerProductsOf(w, rows, width, paired, paired, g.subarray(paired * width + paired, first * width));
  for (let c = 0; c < first; c++) for (let d = c + 1; d < first; d++) g[d * width + c] = g[c * width + d] as number;
}

/**
 * Inner products of one column with a stretch of columns.
 *
 * @param w row-major, `rows` × `width`
 * @param rows rows
 * @param width columns
 * @param column the one column
 * @param from first column of the stretch
 * @param products one entry a column of the stretch; overwritten
 */
export function innerProductsOf(
  w: Float64Array,
  rows: number,
  width: number,
  column: number,
  from: number,
  products: Float64Array,
): void {
  const count = products.length;
  products.fill(0);
  let i = 0;
  for (; i + 3 < rows; i += 4) {
    const r0 = i * width;
    const r1 = r0 + width;
    const r2 = r1 + width;
    const r3 = r2 + width;
    const a0 = w[r0 + column] as number;
    const a1 = w[r1 + column] as number;
    const a2 = w[r2 + column] as number;
    const a3 = w[r3 + column] as number;
    for (let c = 0, d = from; c < count; c++, d++)
      products[c] += a0 * w[r0 + d] + a1 * w[r1 + d] + a2 * w[r2 + d] + a3 * w[r3 + d];
  }
  for (; i < rows; i++) {
    const r = i * width;
    const a = w[r + column] as number;
    for (let c = 0, d = from; c < count; c++, d++) products[c] += a * w[r + d];
  }
}
