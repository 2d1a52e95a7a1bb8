import type { DeclaredExposure } from '#record';
import type { EventDefinition } from '../definition.ts';

/**
 * Events of one kind, by their amount, or counted.
 *
 * @param kind the kind as the events write it
 * @param unit the events' common unit; null where they are counted
 * @param declared the entry of `exposures` of that name, where there is one
 * @returns the definition
 */
export function eventKind(kind: string, unit: string | null, declared: DeclaredExposure | null): EventDefinition {
  return {
    symbol: kind,
    label: declared?.label || kind,
    unit: declared?.unit || unit || 'times',
    kind: 'moment',
    validity: 'measured',
    sources: [],
    partOf: null,
    assumes: [],
    isOf: (event) => event.kind === kind,
  };
}
