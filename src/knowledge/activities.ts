import type { Activity, Attribute, Level } from './activity.ts';

const ON_SHOES = { 'on-feet': 2, shoes: 1 } as const;
const ANY_RUN = { ...ON_SHOES, running: 2, footfalls: 2, 'arm-carriage': 1, 'tissue-load': 2 } as const;

const HURTS_WHATEVER_IS_SORE = 'loads whatever is sore, whatever made it sore';
const SHARPENS_MOST_PAINS = 'sharpens most pains, whatever their cause';
const ACTS_ON_MOST_PAINS = 'acts on most pains alike, whatever their cause';

/**
 * What each activity involves. Levels follow from what the words mean; where measurement speaks:
 * downhill running brakes harder and lands harder, uphill has no impact peak @source gottschall-2005;
 * faster running lands harder @source shorten-1992; hard and soft ground are as runners use the words.
 */
export const activities: readonly Activity[] = [
  { id: 'running', name: 'running', involves: { ...ANY_RUN, braking: 1, effort: 1, 'gentle-movement': 1 } },
  { id: 'easy-running', name: 'an easy run', involves: { ...ANY_RUN, 'gentle-movement': 2 }, contrast: 'fast-running' },
  {
    id: 'fast-running',
    name: 'fast running',
    involves: { ...ANY_RUN, footfalls: 3, effort: 3, 'tissue-load': 3, braking: 1, newness: 1 },
    contrast: 'easy-running',
  },
  {
    id: 'long-run',
    name: 'a long run',
    involves: {
      ...ANY_RUN,
      running: 3,
      'arm-carriage': 2,
      'tissue-load': 3,
      newness: 2,
      braking: 1,
      effort: 1,
      'held-posture': 1,
    },
    contrast: 'short-run',
  },
  {
    id: 'short-run',
    name: 'a short run',
    involves: { ...ANY_RUN, running: 1, footfalls: 1, 'tissue-load': 1, 'gentle-movement': 1 },
    contrast: 'long-run',
  },
  {
    id: 'downhill',
    name: 'running downhill',
    involves: { ...ANY_RUN, footfalls: 3, braking: 3, newness: 1 },
    contrast: 'flat',
  },
  {
    id: 'uphill',
    name: 'running uphill',
    involves: { ...ANY_RUN, footfalls: 1, effort: 3, 'tissue-load': 3 },
    contrast: 'downhill',
  },
  { id: 'flat', name: 'running on the flat', involves: ANY_RUN, contrast: 'downhill' },
  { id: 'hills', name: 'a hilly run', involves: { ...ANY_RUN, footfalls: 3, braking: 2, effort: 2 }, contrast: 'flat' },
  { id: 'trail', name: 'running on trails', involves: { ...ANY_RUN, braking: 1, newness: 1 } },
  {
    id: 'hard-surface',
    name: 'running on hard ground',
    involves: { ...ANY_RUN, footfalls: 3 },
    contrast: 'soft-surface',
  },
  {
    id: 'soft-surface',
    name: 'running on soft ground',
    involves: { ...ANY_RUN, footfalls: 1 },
    contrast: 'hard-surface',
  },
  { id: 'treadmill', name: 'running on a treadmill', involves: ANY_RUN },
  {
    id: 'race',
    name: 'a race',
    involves: {
      ...ANY_RUN,
      running: 3,
      footfalls: 3,
      effort: 3,
      newness: 2,
      'tissue-load': 3,
      'arm-carriage': 2,
      braking: 1,
    },
  },
  {
    id: 'walking',
    name: 'walking',
    involves: { ...ON_SHOES, walking: 2, footfalls: 1, 'tissue-load': 1, 'gentle-movement': 2 },
  },
  {
    id: 'long-walk',
    name: 'a long walk',
    involves: {
      ...ON_SHOES,
      walking: 3,
      footfalls: 1,
      'tissue-load': 1,
      'gentle-movement': 1,
      'held-posture': 1,
      'arm-carriage': 1,
    },
  },
  {
    id: 'hiking',
    name: 'hiking',
    involves: {
      ...ON_SHOES,
      walking: 3,
      footfalls: 1,
      braking: 1,
      'carried-load': 1,
      'tissue-load': 1,
      'gentle-movement': 1,
      effort: 1,
    },
  },
  { id: 'stairs-up', name: 'climbing stairs', involves: { ...ON_SHOES, walking: 1, effort: 1, 'tissue-load': 2 } },
  {
    id: 'stairs-down',
    name: 'going down stairs',
    involves: { ...ON_SHOES, walking: 1, footfalls: 1, braking: 2, 'tissue-load': 2 },
  },
  { id: 'jumping', name: 'jumping', involves: { ...ON_SHOES, footfalls: 3, effort: 2, 'tissue-load': 3 } },
  { id: 'standing', name: 'standing', involves: { ...ON_SHOES, standing: 2, 'held-posture': 2 } },
  {
    id: 'on-feet',
    name: 'a day on the feet',
    involves: { ...ON_SHOES, standing: 2, walking: 2, footfalls: 1, 'held-posture': 2 },
  },
  { id: 'sitting', name: 'sitting', involves: { sitting: 2, 'held-posture': 2 } },
  { id: 'desk', name: 'desk work', involves: { sitting: 3, 'held-posture': 3, 'arm-carriage': 1 } },
  { id: 'driving', name: 'driving', involves: { sitting: 2, 'held-posture': 3, 'arm-carriage': 1 } },
  { id: 'looking-down', name: 'looking down at a phone or a book', involves: { 'held-posture': 3 } },
  { id: 'arm-work', name: 'work with raised arms', involves: { 'arm-carriage': 3, 'held-posture': 2 } },
  { id: 'carrying', name: 'carrying a bag', involves: { 'carried-load': 2, 'held-posture': 1 } },
  { id: 'lifting', name: 'lifting', involves: { 'carried-load': 3, effort: 2, 'tissue-load': 2 } },
  { id: 'cycling', name: 'cycling', involves: { effort: 2, 'held-posture': 2, 'arm-carriage': 1, 'tissue-load': 1 } },
  {
    id: 'swimming',
    name: 'swimming',
    involves: { effort: 2, 'gentle-movement': 2, 'arm-carriage': 1, 'tissue-load': 1 },
  },
  {
    id: 'strength',
    name: 'strength training',
    involves: { effort: 3, 'tissue-load': 3, 'carried-load': 2, newness: 1 },
  },
  {
    id: 'increase',
    name: 'doing more than before',
    involves: { newness: 3, running: 2, footfalls: 2, 'tissue-load': 3 },
  },
  { id: 'new-to-running', name: 'taking up running', involves: { ...ANY_RUN, newness: 3 } },
  { id: 'return-after-break', name: 'coming back after a break', involves: { ...ANY_RUN, newness: 3 } },
  { id: 'new-shoes', name: 'a new pair of shoes', involves: { shoes: 3, newness: 1 } },
  { id: 'old-shoes', name: 'a worn pair of shoes', involves: { shoes: 3 } },
  { id: 'these-shoes', name: 'one pair of shoes', involves: { shoes: 3 } },
  { id: 'other-shoes', name: 'changing the shoes', involves: {} },
  { id: 'cushioned-shoes', name: 'a softer pair of shoes', involves: {} },
  { id: 'barefoot', name: 'going barefoot', involves: { 'on-feet': 2 } },
  { id: 'pillow', name: 'the pillow', involves: { pillow: 3 } },
  { id: 'sleep', name: "a night's sleep", involves: { pillow: 2 }, unloads: true },
  { id: 'short-sleep', name: 'a short night', involves: {}, saysNothing: SHARPENS_MOST_PAINS },
  { id: 'rest', name: 'rest', involves: {}, unloads: true },
  { id: 'lying', name: 'lying down', involves: { pillow: 1 }, unloads: true },
  { id: 'movement', name: 'gentle movement', involves: { 'gentle-movement': 3 } },
  { id: 'warm-up', name: 'warming up', involves: { 'gentle-movement': 2, warmth: 1 } },
  { id: 'stretching', name: 'stretching', involves: { 'gentle-movement': 2 } },
  { id: 'first-steps', name: 'the first steps after rest', involves: { 'on-feet': 1, 'tissue-load': 1, walking: 1 } },
  { id: 'heat', name: 'heat', involves: { warmth: 3 } },
  { id: 'massage', name: 'massage', involves: { touch: 3 } },
  { id: 'stress', name: 'a stressful day', involves: {}, saysNothing: SHARPENS_MOST_PAINS },
  { id: 'turning-head', name: 'turning the head', involves: {}, saysNothing: HURTS_WHATEVER_IS_SORE },
  { id: 'bending', name: 'bending', involves: {}, saysNothing: HURTS_WHATEVER_IS_SORE },
  { id: 'pressing', name: 'pressing on it', involves: {}, saysNothing: HURTS_WHATEVER_IS_SORE },
  { id: 'coughing', name: 'coughing or sneezing', involves: {}, saysNothing: HURTS_WHATEVER_IS_SORE },
  { id: 'painkillers', name: 'a painkiller', involves: {}, saysNothing: ACTS_ON_MOST_PAINS },
  { id: 'cold', name: 'cold', involves: {}, saysNothing: ACTS_ON_MOST_PAINS },
  { id: 'manual-treatment', name: 'hands-on treatment', involves: {}, saysNothing: ACTS_ON_MOST_PAINS },
  { id: 'illness', name: 'an illness', involves: {}, saysNothing: 'makes most things ache' },
];

const byId = new Map(activities.map((activity) => [activity.id, activity]));

/**
 * An activity by its canonical word.
 *
 * @param id a canonical word
 * @returns null where there is no such activity
 */
export function activityOf(id: string): Activity | null {
  return byId.get(id) ?? null;
}

/**
 * How much of an attribute an activity involves.
 *
 * @param activity a row of the table
 * @param attribute the attribute
 * @returns 0 where the row does not name it
 */
export function levelOf(activity: Activity, attribute: Attribute): Level {
  return activity.involves[attribute] ?? 0;
}
