import type { Cited } from './grade.ts';

/** A tier that a danger sign can raise. */
export type DangerTier = 'soon' | 'same-day' | 'emergency';

/** One yes/no question of the danger screen. */
export type DangerSign = Cited & {
  /** `E1`…, `S1`…, `G1`…; matched whatever the case of its letters. */
  readonly id: string;
  readonly tier: DangerTier;
  /** The question in plain words, second person. */
  readonly question: string;
  /** What to do on a yes; `{emergency}`, `{urgent}` and `{crisis}` are filled in by country. */
  readonly action: string;
  /** What the sign is asked for. */
  readonly why: string;
  /** Complaints for which it is asked: all of them, or all but those of the legs and feet alone. */
  readonly askedFor: 'every-site' | 'above-the-hip';
};

/** Said wherever the screen is shown: nobody with a licence has read these words yet. */
export const SIGN_OFF_NOTICE =
  'No clinician has signed off these questions yet. They route you to care; they do not diagnose, and they cannot rule illness out.';

/** Said when every answer was no. It reports the answers and promises nothing. */
export const NOTHING_ANSWERED_URGENT =
  'None of the signs you answered calls for urgent care today. Questions like these miss things: if something worries you, have it looked at.';
