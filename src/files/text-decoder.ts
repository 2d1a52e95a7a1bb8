/** The one thing of the host that reading files needs; the same in Node and in every browser. */
declare const TextDecoder: new (label: string) => PieceDecoder;

/** Decodes a text piece by piece; what its encoding does not allow becomes U+FFFD. */
export type PieceDecoder = {
  readonly decode: (bytes?: Uint8Array, options?: { readonly stream: boolean }) => string;
};

/**
 * A decoder for an encoding.
 *
 * @param label the encoding's name, `utf-8` or `windows-1252`
 * @returns null where the host does not know the encoding
 */
export function decoderOf(label: string): PieceDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** Decodes a whole UTF-8 text. */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
