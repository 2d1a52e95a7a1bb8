import { decodeUtf8 } from '../text-decoder.ts';
import { readerOf, readValue, STRING_TYPE, type ValueReader } from './base-type.ts';
import type { Definition } from './definition.ts';
import type { DeveloperFields } from './developer-fields.ts';
import { KEPT_MESSAGES, type KeptKind } from './profile.ts';

type NumberName<Kind extends KeptKind> = keyof (typeof KEPT_MESSAGES)[Kind]['numbers'];
type TextName<Kind extends KeptKind> = (typeof KEPT_MESSAGES)[Kind] extends { texts: infer Texts }
  ? keyof Texts
  : never;

/** A message in our names and units; what is missing or invalid is absent. Times are seconds of the FIT clock. */
export type Message<Kind extends KeptKind> = {
  /** Its first byte in the file. */
  readonly at: number;
  /** When it was written; NaN where it does not say. */
  readonly timeS: number;
  readonly numbers: { readonly [Name in NumberName<Kind>]?: number };
  readonly texts: { readonly [Name in TextName<Kind>]?: string };
};

type NumberStep = {
  readonly name: string;
  readonly offset: number;
  readonly reader: ValueReader;
  readonly per: number;
  /** A developer's value counts only where the device itself states none, or zero. */
  readonly fillsIn: boolean;
};
type TextStep = { readonly name: string; readonly offset: number; readonly size: number };

/** How to read the messages of one definition. */
export type MessagePlan = {
  readonly kind: KeptKind;
  readonly numbers: readonly NumberStep[];
  readonly texts: readonly TextStep[];
};

/** Compiles the plan for a kept kind of message from a definition. */
export function planMessage(kind: KeptKind, definition: Definition, developers: DeveloperFields): MessagePlan {
  const profile = KEPT_MESSAGES[kind];
  const numbers: NumberStep[] = [];
  const texts: TextStep[] = [];
  for (const [name, entry] of Object.entries(profile.numbers)) {
    const [field, per] = typeof entry === 'number' ? [entry, 1] : entry;
    for (const layout of definition.fields) {
      const reader = layout.field === field ? readerOf(layout.baseType, layout.size) : null;
      if (reader !== null) numbers.push({ name, offset: layout.offset, reader, per, fillsIn: false });
    }
    for (const layout of definition.developerFields) {
      const described = developers.describe(layout);
      if (described === null || described.nativeField !== field || !described.isFor(definition.message)) continue;
      numbers.push({ name, offset: layout.offset, reader: described.reader, per: 1, fillsIn: true });
    }
  }
  for (const [name, field] of Object.entries('texts' in profile ? profile.texts : {})) {
    for (const layout of definition.fields) {
      const isText = layout.field === field && (layout.baseType & 31) === STRING_TYPE;
      if (isText) texts.push({ name, offset: layout.offset, size: layout.size });
    }
  }
  return { kind, numbers, texts };
}

/**
 * Reads one message.
 *
 * @param plan of its definition
 * @param start its first byte after the header
 * @param timeS its time, NaN where unknown
 */
export function readMessage(
  plan: MessagePlan,
  view: DataView,
  start: number,
  littleEndian: boolean,
  timeS: number,
): Message<KeptKind> {
  const numbers: Record<string, number> = {};
  const texts: Record<string, string> = {};
  for (const step of plan.numbers) {
    const value = readValue(view, start + step.offset, step.reader, littleEndian) / step.per;
    if (!Number.isNaN(value) && (!step.fillsIn || !numbers[step.name])) numbers[step.name] = value;
  }
  for (const step of plan.texts) {
    const text = readText(view, start + step.offset, step.size);
    if (text !== '') texts[step.name] = text;
  }
  return { at: start - 1, timeS, numbers, texts } as Message<KeptKind>;
}

/** UTF-8 up to the first NUL; what is not UTF-8 becomes U+FFFD. */
function readText(view: DataView, at: number, size: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, size);
  const end = bytes.indexOf(0);
  return decodeUtf8(end < 0 ? bytes : bytes.subarray(0, end)).trim();
}
