/** The answer of one finding. */
export type Answer = 'follows' | 'does-not-follow' | 'cannot-tell';

/** Why an answer is what it is; the first seven may stand behind `cannot-tell`. */
export type ReasonCode =
  | 'never-varied'
  | 'moves-with'
  | 'too-few-days'
  | 'too-few-doses'
  | 'no-checkins'
  | 'control-objects'
  | 'interval-too-wide'
  | 'clear-effect'
  | 'no-room-for-an-effect';

/** A reason with its words; `exposures` names the others for `moves-with`. */
export type Reason = { readonly code: ReasonCode; readonly text: string; readonly exposures?: readonly string[] };

/** Tiers of danger, from nothing found among what was answered to an emergency. */
export type Tier = 'none' | 'soon' | 'same-day' | 'emergency';

/** One danger sign that applies, with what to do. */
export type SafetyItem = { readonly id: string; readonly action: string; readonly source: readonly string[] };

/** What the danger screen says. */
export type Safety = {
  readonly screened: boolean;
  readonly unanswered: number;
  readonly tier: Tier;
  readonly items: readonly SafetyItem[];
};

/** One cell of the challenge: an observation (its index in the case) and the declared reason. */
export type ChallengeCell = { readonly observation: number; readonly because: string };

/** What speaks for and against one hypothesis. */
export type Challenge = {
  readonly hypothesis: string;
  readonly for: readonly ChallengeCell[];
  readonly against: readonly ChallengeCell[];
  readonly silent: readonly ChallengeCell[];
};

/** What the diary says about one hypothesis. */
export type Finding = {
  readonly hypothesis: string;
  readonly exposure: string;
  readonly answer: Answer;
  /** Stated chance that the exposure moves the score in the claimed direction; without a check-in the prior chance. */
  readonly probability: number;
  /** Points of score per check-in; central 90 % interval. Null only where there is no check-in. */
  readonly attributable: { readonly mean: number; readonly low: number; readonly high: number } | null;
  /** What a typical dose does at its strongest; null where the exposure never occurred. */
  readonly typical: {
    readonly dose: number;
    readonly unit: string;
    readonly points: number;
    readonly low: number;
    readonly high: number;
    readonly halfLifeH: number;
  } | null;
  readonly reasons: readonly Reason[];
  /** What would settle it; `days` null where more of the same would not. */
  readonly needs: { readonly days: number | null; readonly instead: string | null } | null;
};

/** What a trial says so far. */
export type TrialFinding = {
  readonly id: string;
  readonly pairsDone: number;
  readonly p: number | null;
  readonly eValue: number;
  readonly difference: { readonly points: number; readonly low: number; readonly high: number } | null;
  readonly answer: Answer;
  readonly mayStop: boolean;
  /** How many pairs its schedule holds. */
  readonly pairsPlanned?: number;
  /** What may stop it beside evidence and its end: harms since it began, or since it was resumed. */
  readonly harms?: readonly { readonly code: string; readonly at: string; readonly text: string }[];
  /** What no result of it can rule out, in sentences: said with every result. */
  readonly cannotRuleOut?: string;
};

/** What to do next, one thing. */
export type NextStep = {
  readonly kind: 'seek-care' | 'answer-question' | 'keep-logging' | 'run-trial' | 'act' | 'close';
  readonly text: string;
  /** The trial that it is about, where one goes on. */
  readonly trial?: string;
  /** What a trial that is proposed would ask. */
  readonly question?: string;
};

/** The question that would tell most. */
export type NextQuestion = { readonly id: string; readonly text: string; readonly separates: readonly string[] };

/** `culprit-verdict/1`. */
export type Verdict = {
  readonly format: 'culprit-verdict/1';
  readonly id: string | null;
  readonly asOf: string | null;
  readonly site: string | null;
  readonly reproduce: { readonly version: string; readonly seed: number; readonly caseSha256: string };
  readonly safety: Safety;
  readonly challenge: readonly Challenge[];
  readonly findings: readonly Finding[];
  readonly trials: readonly TrialFinding[];
  readonly nextQuestion: NextQuestion | null;
  readonly nextStep: NextStep;
};
