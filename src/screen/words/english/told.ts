import type { ReasonCode, StepKind } from '../told.ts';

/** What the engine words itself; in its own language it stays as it said it. */
export function told() {
  return {
    reason: (_code: ReasonCode, said: string): string => said,
    step: (_kind: StepKind, said: string): string => said,
    /** What would tell instead of more days. */
    instead: (said: string): string => said,
    /** Whether a step is worded in the page's language. */
    isWorded: (_kind: StepKind, _said: string): boolean => true,
  };
}
