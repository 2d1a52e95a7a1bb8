/** What an activity can involve and a mechanism can need. */
export type Attribute =
  | 'footfalls'
  | 'braking'
  | 'running'
  | 'effort'
  | 'newness'
  | 'tissue-load'
  | 'standing'
  | 'sitting'
  | 'walking'
  | 'on-feet'
  | 'held-posture'
  | 'arm-carriage'
  | 'carried-load'
  | 'shoes'
  | 'pillow'
  | 'gentle-movement'
  | 'warmth'
  | 'touch';

/** How much: none, little (decides nothing), the ordinary amount, more than ordinary. */
export type Level = 0 | 1 | 2 | 3;

/** How each attribute is worded at each level, after "involves". */
export const attributeWords: Readonly<Record<Attribute, readonly [string, string, string, string]>> = {
  footfalls: ['no footfalls', 'only small footfalls', 'footfalls', 'harder footfalls than usual'],
  braking: ['no braking against a slope', 'little braking', 'braking against a slope', 'hard braking against a slope'],
  running: ['no running', 'little running', 'running', 'a lot of running'],
  effort: ['no hard effort', 'little effort', 'effort', 'hard effort'],
  newness: [
    'nothing the body is not used to',
    'little that is new to the body',
    'more than the body is used to',
    'far more than the body is used to',
  ],
  'tissue-load': [
    'no load on muscle and tendon',
    'a small load',
    'a load on muscle and tendon',
    'a heavy load on muscle and tendon',
  ],
  standing: ['no standing still', 'little standing', 'standing still', 'long standing'],
  sitting: ['no sitting', 'little sitting', 'sitting', 'long sitting'],
  walking: ['no walking', 'little walking', 'walking', 'a lot of walking'],
  'on-feet': ['no time on the feet', 'little time on the feet', 'time on the feet', 'long time on the feet'],
  'held-posture': [
    'no posture held for long',
    'a little of one held posture',
    'one posture held for long',
    'one posture held for very long',
  ],
  'arm-carriage': [
    'no arms held up',
    'arms that are held only lightly',
    'arms and shoulders held up for long',
    'arms and shoulders held up for very long',
  ],
  'carried-load': ['no load to carry', 'a small load to carry', 'a load to carry', 'a heavy load to carry'],
  shoes: ['no shoes', 'shoes, but not one pair against another', 'the shoes', 'the shoes themselves'],
  pillow: ['no pillow', 'a pillow, as every night', 'a night on a pillow', 'the pillow itself'],
  'gentle-movement': ['no movement', 'little movement', 'gentle movement', 'much gentle movement'],
  warmth: ['no warmth', 'a little warmth', 'warmth', 'much warmth'],
  touch: ['no touch', 'a little touch', 'hands on the muscle', 'hands on the muscle'],
};

/** One thing that people do or that happens to them. */
export type Activity = {
  readonly id: string;
  /** As the subject of a sentence in the singular, lower case. */
  readonly name: string;
  /** Attributes left out are at level 0. */
  readonly involves: Readonly<Partial<Record<Attribute, Level>>>;
  /** Takes load off the body: what a load brings on should ease. */
  readonly unloads?: true;
  /** The activity that it is commonly set against: fine on the flat, not downhill. */
  readonly contrast?: string;
  /** Why it says nothing of the cause, whatever it does to the pain. */
  readonly saysNothing?: string;
};
