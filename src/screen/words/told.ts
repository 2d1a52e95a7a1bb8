import type { Finding, Verdict } from '../api/client.ts';

/** Codes of the contract that a catalogue may word anew. */
export type ReasonCode = Finding['reasons'][number]['code'];
export type StepKind = Verdict['nextStep']['kind'];
