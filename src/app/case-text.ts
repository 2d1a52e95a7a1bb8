import { type Case, parseCase, parseCaseText, type Result } from '#record';
import { findDeepNesting } from './nesting.ts';

/** {@link parseCase} for what strangers send: what is nested too deep to be worked through is a problem too. */
export function checkCase(document: unknown): Result<Case> {
  const deep = findDeepNesting(document);
  return deep === null ? parseCase(document) : { ok: false, problems: [deep] };
}

/** {@link parseCaseText} with the same care. */
export function checkCaseText(text: string): Result<Case> {
  const parsed = parseCaseText(text);
  if (!parsed.ok) return parsed;
  const deep = findDeepNesting(parsed.value);
  return deep === null ? parsed : { ok: false, problems: [deep] };
}
