import { type DangerSign, dangerSigns, SIGN_OFF_NOTICE } from '#knowledge';
import type { Case, CaseAnswer, Safety } from '#record';
import { requiredSigns } from '#triage';
import { instantMs } from './course.ts';

/** One danger question with the answer given last. */
export type DangerAnswer = {
  readonly id: string;
  readonly tier: DangerSign['tier'];
  readonly question: string;
  /** Null where it was never answered. */
  readonly answer: NonNullable<CaseAnswer['answer']> | null;
  readonly at: string | null;
};

/** What the danger screen asked, what was said, and what was not asked. */
export type DangerReport = {
  readonly safety: Safety;
  /** Every sign of this complaint's screen, and any other that was answered, the most urgent first. */
  readonly answers: readonly DangerAnswer[];
  /** When the screen was last answered, as it was noted; null where never, or never with a date. */
  readonly lastAt: string | null;
  readonly notice: string;
};

function lastAnswer(theCase: Case, id: string): CaseAnswer | null {
  const given = (theCase.answers ?? []).filter(
    ({ question, answer }) => answer != null && question?.trim().toUpperCase() === id.toUpperCase(),
  );
  return given.toSorted((one, other) => instantMs(one.at) - instantMs(other.at)).at(-1) ?? null;
}

/**
 * The danger screen as a professional wants it: the yes, the no, and what nobody asked.
 *
 * @param theCase a parsed case, cut at its `asOf`
 * @param safety what the screen made of it
 * @param site the site of the report
 */
export function dangerReport(theCase: Case, safety: Safety, site: string | null): DangerReport {
  const required = new Set(requiredSigns(theCase, site).map(({ id }) => id));
  const answers = dangerSigns.flatMap((sign): DangerAnswer[] => {
    const last = lastAnswer(theCase, sign.id);
    if (last === null && !required.has(sign.id)) return [];
    const { id, tier, question } = sign;
    return [{ id, tier, question, answer: last?.answer ?? null, at: last?.at ?? null }];
  });
  const lastAt = answers.reduce<string | null>(
    (latest, { at }) => (at !== null && instantMs(at) > instantMs(latest) ? at : latest),
    null,
  );
  return { safety, answers, lastAt, notice: SIGN_OFF_NOTICE };
}
