/**
 * A symbol for something of the runner's own: never one that is built in or taken.
 *
 * @param label what the runner calls it
 * @param taken the case's own exposures
 */
export function ownId(label: string, taken: readonly { readonly id?: string | null | undefined }[]): string {
  const plain = label.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const name = `own-${plain.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')}`;
  const isTaken = (id: string) => taken.some((each) => each.id === id);
  for (let n = 1; ; n++) {
    const id = n === 1 ? name : `${name}-${n}`;
    if (!isTaken(id)) return id;
  }
}
