const PAINKILLERS = new Set([
  ...['painkiller', 'painkillers', 'analgesic', 'paracetamol', 'acetaminophen', 'ibuprofen', 'naproxen', 'diclofenac'],
  ...['aspirin', 'co-codamol', 'codeine', 'tramadol', 'metamizole', 'celecoxib', 'etoricoxib'],
]);

const ILLNESSES = new Set([
  'illness',
  'ill',
  'sick',
  'sickness',
  'cold',
  'flu',
  'influenza',
  'fever',
  'infection',
  'covid',
]);

/**
 * Whether events of a kind are painkillers, which hide what is asked about and are therefore always adjusted for.
 *
 * @param kind an event's kind: the contract's `painkiller`, or the name of a common one
 */
export function isPainkiller(kind: string): boolean {
  return PAINKILLERS.has(kind.trim().toLowerCase());
}

/**
 * Whether events of a kind are an illness, which hurts by itself and is therefore always adjusted for.
 *
 * @param kind an event's kind: the contract's `illness`, or the name of a common one
 */
export function isIllness(kind: string): boolean {
  return ILLNESSES.has(kind.trim().toLowerCase());
}

/** Entries about the case itself: nothing that a body receives. */
const NOTES = new Set(['care-sought', 'note', 'comment']);

/**
 * Whether events of a kind are entries about the case and no exposure.
 *
 * @param kind an event's kind
 */
export function isNote(kind: string): boolean {
  return NOTES.has(kind.trim().toLowerCase());
}
