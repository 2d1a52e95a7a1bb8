import type { ActivityHit } from './activities.ts';
import type { Effect } from './effects.ts';

/** An activity and what it does. */
export type Link = {
  readonly activity: ActivityHit;
  readonly effect: Effect['effect'];
  /** The words of both and what stands between. */
  readonly from: number;
  readonly to: number;
  /** The word that ties them; empty where the activity is the subject. */
  readonly lead: string;
};

/** What is done against a pain. */
export const AIDS =
  /^(?:cold|heat|massage|stretching|strengthening|painkillers|rest|insoles|taping|compression|pillow|hydration|manual-treatment|loosening-laces)$/;

/** Activities that are tried against a pain besides what is made for it. */
export const TRIED =
  /^(?:easy-running|short-run|soft-surface|flat|other-shoes|new-shoes|cushioned-shoes|movement|warm-up|lying|sleep|walking|swimming|eating|splint|cycling|strength|treadmill)$/;
