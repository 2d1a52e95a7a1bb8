import { readerOf, type ValueReader } from './base-type.ts';
import type { DeveloperLayout } from './definition.ts';
import type { Message } from './kept-message.ts';

/** A developer's field that stands for one of the profile's. */
export type DescribedField = {
  readonly reader: ValueReader;
  readonly nativeField: number;
  /** To SI: value = stored / per + shift. */
  readonly per: number;
  readonly shift: number;
  readonly isFor: (message: number) => boolean;
};

/** What a unit is divided by to be the profile's own; a unit that is not here is not guessed. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  m: 1,
  meter: 1,
  meters: 1,
  metres: 1,
  km: 1 / 1000,
  'm/s': 1,
  'meters/second': 1,
  'km/h': 3.6,
  kph: 3.6,
  bpm: 1,
  rpm: 1,
  spm: 1,
  w: 1,
  watt: 1,
  watts: 1,
  c: 1,
  '°c': 1,
};

/**
 * The field descriptions of a file: what applications on the watch wrote about their own fields. Only those that name a field of
 * the profile they stand for are of use here. A missing developer data id, or one without an application, does not matter.
 */
export class DeveloperFields {
  readonly #described = new Map<number, Message<'fieldDescription'>>();

  /** Takes a description; a later one of the same field replaces it. */
  add(description: Message<'fieldDescription'>): void {
    const { developer, field } = description.numbers;
    if (developer !== undefined && field !== undefined) this.#described.set(developer * 256 + field, description);
  }

  /** What stands in a developer's field; null where it is not described, or stands for none of the profile's. */
  describe(layout: DeveloperLayout): DescribedField | null {
    const description = this.#described.get(layout.developer * 256 + layout.field);
    const { baseType, nativeField, nativeMessage, scale, offset } = description?.numbers ?? {};
    if (baseType === undefined || nativeField === undefined) return null;
    const reader = readerOf(baseType, layout.size);
    const unit = UNITS[(description?.texts.units ?? '').toLowerCase()];
    if (reader === null || unit === undefined) return null;
    return {
      reader,
      nativeField,
      per: (scale || 1) * unit,
      shift: -(offset ?? 0) / unit,
      isFor: (message) => nativeMessage === undefined || nativeMessage === message,
    };
  }
}
