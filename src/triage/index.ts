export { type Belief, beliefLog, type Evidence } from './belief-log.ts';
export { challenge } from './challenge.ts';
export { challengeWithRivals, type Explanation } from './hypotheses-and-rivals.ts';
export { nextQuestion, type WhyQuestion } from './next-question.ts';
export { type Recovery, recovery } from './recovery.ts';
export { type RemedyAdvice, remedyAdvice } from './remedy-advice.ts';
export { requiredSigns, type ScreenOptions, screen } from './screen.ts';
export { type Closing, closingOf, type Likeness, likeness, type Tried, triedIn } from './similar-cases.ts';
export { type Due, type DueReason, whenToAsk } from './when-to-ask.ts';
