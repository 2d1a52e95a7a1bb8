import type { DayZeroQuestion } from './question.ts';
import type { CanonicalObservation, Predicate } from './vocabulary.ts';

const saw = (predicate: Predicate, what: string): readonly CanonicalObservation[] => [{ predicate, what }];

/** A question whose yes is that an activity brings the pain on, and whose no is that it does not. */
const brings = (id: string, what: string, text: string): DayZeroQuestion => ({
  id,
  text,
  yes: saw('aggravated-by', what),
  no: saw('not-aggravated-by', what),
});

/** A question whose yes is that an activity eases the pain, and whose no is that it does not. */
const eases = (id: string, what: string, text: string): DayZeroQuestion => ({
  id,
  text,
  yes: saw('eased-by', what),
  no: saw('not-eased-by', what),
});

/**
 * The bank of day-zero questions. The order is the one in which a form would ask them; `triage` picks by what separates.
 * None of them is a danger sign: those stand in `dangerSigns` and come first.
 */
export const dayZeroQuestions: readonly DayZeroQuestion[] = [
  brings(
    'worse-standing',
    'standing',
    'Does it come on, or get worse, when you stand for a long time without having run?',
  ),
  brings('worse-walking', 'long-walk', 'Does it come on, or get worse, on a long walk?'),
  brings('worse-desk', 'desk', 'Does it come on, or get worse, at a desk or a screen?'),
  brings(
    'worse-looking-down',
    'looking-down',
    'Does it come on, or get worse, when you look down at a phone or a book?',
  ),
  brings('worse-carrying', 'carrying', 'Does it come on, or get worse, when you carry a bag or a rucksack?'),
  brings('worse-arm-work', 'arm-work', 'Does it come on, or get worse, when you work with raised arms?'),
  brings('worse-downhill', 'downhill', 'Is it worse after running downhill than after the same distance on the flat?'),
  brings('worse-flat', 'flat', 'Does a run on the flat bring it on?'),
  brings('worse-easy-run', 'easy-running', 'Does a short, easy run bring it on?'),
  brings('worse-long-run', 'long-run', 'Is it worse after long runs than after short ones?'),
  brings('worse-fast-run', 'fast-running', 'Is it worse after fast running than after easy running?'),
  brings('worse-hard-ground', 'hard-surface', 'Is it worse after running on hard ground than on grass or trail?'),
  brings('worse-jumping', 'jumping', 'Does jumping or skipping bring it on?'),
  brings('worse-cycling', 'cycling', 'Does hard exercise without footfalls, such as cycling, bring it on?'),
  brings('worse-short-night', 'short-sleep', 'Is it worse after a short night?'),
  brings('worse-stress', 'stress', 'Is it worse on stressful days?'),
  brings('worse-first-steps', 'first-steps', 'Are the first steps after rest the worst?'),
  brings('worse-one-pair', 'these-shoes', 'Is it worse in one pair of shoes than in another, on the same kind of run?'),
  eases('eased-easy-run', 'easy-running', 'Does an easy run loosen it while you run?'),
  eases('eased-movement', 'movement', 'Does gentle movement ease it?'),
  eases('eased-rest', 'rest', 'Does a day of rest ease it?'),
  eases('eased-night', 'sleep', 'Is it better after a night’s sleep than the evening before?'),
  eases('eased-heat', 'heat', 'Does warmth ease it, such as a hot shower?'),
  eases('eased-other-shoes', 'other-shoes', 'Has changing your shoes eased it?'),
  {
    id: 'began-after-more',
    text: 'Did it begin after you had run farther, longer or more often than you were used to?',
    yes: saw('onset-after', 'increase'),
    no: saw('not-onset-after', 'increase'),
  },
  {
    id: 'began-with-new-shoes',
    text: 'Did it begin within a week or two of a new pair of shoes?',
    yes: saw('onset-after', 'new-shoes'),
    no: [],
  },
  {
    id: 'began-after-night',
    text: 'Did it begin on waking, after a night in an awkward position or on another pillow?',
    yes: saw('onset-after', 'pillow'),
    no: [],
  },
  {
    id: 'worst-on-waking',
    text: 'Is it usually worst when you wake?',
    yes: saw('time-of-day', 'morning'),
    no: saw('not-time-of-day', 'morning'),
  },
  {
    id: 'worst-in-evening',
    text: 'Does it build up over the day and peak in the evening?',
    yes: saw('time-of-day', 'evening'),
    no: saw('not-time-of-day', 'evening'),
  },
  {
    id: 'wakes-late-at-night',
    text: 'Does it wake you in the second half of the night?',
    yes: saw('time-of-day', 'late-night'),
    no: saw('not-time-of-day', 'late-night'),
  },
  {
    id: 'felt-during-run',
    text: 'When a run brings it on, do you feel it while you are still running?',
    yes: saw('delay', 'during'),
    no: [],
  },
  {
    id: 'felt-days-later',
    text: 'When a run brings it on, does it only come up the next day or the day after?',
    yes: saw('delay', 'next-morning'),
    no: [],
  },
  {
    id: 'back-next-morning',
    text: 'After it has loosened, is it back the next morning?',
    yes: saw('recurs', 'next-morning'),
    no: [],
  },
  {
    id: 'usually-clears-overnight',
    text: 'When you have had this before, did it usually clear overnight?',
    yes: saw('usual-recovery', 'overnight'),
    no: [],
  },
  {
    id: 'stiff-over-half-an-hour',
    text: 'On waking, does the stiffness last longer than half an hour?',
    yes: saw('morning-stiffness', 'over-30-min'),
    no: saw('morning-stiffness', 'under-30-min'),
  },
  {
    id: 'lasts-beyond-four-days',
    text: 'Has this episode already lasted longer than four days?',
    yes: saw('lasting', 'over-four-days'),
    no: saw('lasting', 'days'),
  },
  {
    id: 'crept-in',
    text: 'Did it creep in over days rather than start at one moment?',
    yes: saw('onset-manner', 'gradual'),
    no: saw('onset-manner', 'sudden'),
  },
];

const byId = new Map(dayZeroQuestions.map((question) => [question.id, question]));

/**
 * A day-zero question by its id.
 *
 * @param id as in the bank; capitals and spaces around it do not matter
 * @returns null where the bank has no such question
 */
export function dayZeroQuestionOf(id: string): DayZeroQuestion | null {
  return byId.get(id.trim().toLowerCase()) ?? null;
}

/**
 * The observations that an answer yields.
 *
 * @param question an id of the bank
 * @param answer the answer as the case holds it
 * @returns empty for `not-sure`, for an unknown question, and where the answer says nothing
 */
export function observationsOfAnswer(question: string, answer: string): readonly CanonicalObservation[] {
  const known = dayZeroQuestionOf(question);
  if (known === null) return [];
  if (answer === 'yes') return known.yes;
  return answer === 'no' ? known.no : [];
}
