import type { DangerSign } from './danger-sign.ts';
import { emergencySigns } from './danger-signs-emergency.ts';
import { sameDaySigns } from './danger-signs-same-day.ts';
import { soonSigns } from './danger-signs-soon.ts';
import { regionOf } from './sites.ts';

/** Every danger sign, the most urgent first. */
export const dangerSigns: readonly DangerSign[] = [...emergencySigns, ...sameDaySigns, ...soonSigns];

const byId = new Map(dangerSigns.map((sign) => [sign.id, sign]));

/**
 * The danger sign of an answer's question.
 *
 * @param question an id, whatever the case of its letters and the spaces around it
 * @returns the sign, or null where the question is none of the screen's
 */
export function dangerSignOf(question: string): DangerSign | null {
  return byId.get(question.trim().toUpperCase()) ?? null;
}

/**
 * The screen of a complaint: every sign that must be answered before the complaint counts as screened.
 *
 * A complaint of the legs and feet alone leaves out what only makes sense above the hip. Everything else, an unknown
 * site and no site at all included, asks every sign.
 *
 * @param sites the complaint's sites, free text
 * @returns signs, the most urgent first
 */
export function screenFor(sites: readonly string[]): readonly DangerSign[] {
  const onlyLegs = sites.length > 0 && sites.every((site) => regionOf(site) === 'leg');
  return onlyLegs ? dangerSigns.filter((sign) => sign.askedFor === 'every-site') : dangerSigns;
}
