import type { Activity, Reading } from '../activity.ts';
import { ProblemLog } from '../problem-log.ts';
import { type DecodedPart, decodePart } from './decode-part.ts';
import { fitActivities } from './fit-activities.ts';
import { readPart } from './header.ts';
import type { BeatCollector } from './heart-beats.ts';
import { HEART_RATES } from './profile.ts';

/** More files than this chained in one are not read. */
const MAX_PARTS = 1000;

const ACTIVITY = 4;

/** What a file holds instead of an activity, by the type it states. @source fit-protocol */
const CONTENTS: Readonly<Record<number, string>> = {
  1: 'the capabilities of a device',
  2: 'device settings',
  3: 'sport settings',
  5: 'a workout plan',
  6: 'a course to follow',
  7: 'a training schedule',
  9: 'weight measurements',
  10: 'running totals',
  11: 'goals',
  14: 'blood pressure measurements',
  15: 'daily monitoring',
  20: 'a summary of activities',
  28: 'daily monitoring',
  32: 'daily monitoring',
  34: 'a segment of a route',
  35: 'a list of segments',
};

type Part = { readonly decoded: DecodedPart; readonly isDamaged: boolean; readonly beats: BeatCollector };

/**
 * Reads a FIT file, which may chain several: activities, one a session, with their samples in columns. A part whose checksum is
 * wrong, or that breaks off, is a problem, and what can be read of it is offered as far as it is plausible.
 *
 * @param bytes the file
 * @returns activities and problems with bytes; a file of settings, a workout, a course … says so in `holdsInstead`
 */
export function readFit(bytes: Uint8Array): Reading {
  const problems = new ProblemLog();
  const parts = readParts(bytes, problems);
  const activities: Activity[] = [];
  const contents = new Set<string>();
  for (const { decoded, isDamaged, beats } of parts) {
    const instead = contentOf(decoded);
    if (instead === null) activities.push(...fitActivities(decoded, beats, isDamaged, problems));
    else if (!isDamaged || decoded.kept.fileId.length > 0) contents.add(instead);
  }
  const isHolding = activities.length === 0 && contents.size > 0;
  return {
    kind: 'fit',
    holdsInstead: isHolding ? [...contents].join(' and ') : null,
    activities,
    problems: problems.list(),
  };
}

function readParts(bytes: Uint8Array, problems: ProblemLog): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < bytes.length) {
    const part = parts.length < MAX_PARTS ? readPart(bytes, at, problems) : null;
    if (part === null) {
      problems.add(`byte ${at}`, `${bytes.length - at} bytes that are no FIT file`, 'the end, or a further FIT file');
      break;
    }
    const decoded = decodePart(bytes, part, problems);
    const before = parts.at(-1);
    if (before !== undefined && holdsBeatsAlone(decoded)) before.beats.take(decoded.beats);
    else parts.push({ decoded, isDamaged: part.isDamaged || decoded.isBroken, beats: decoded.beats });
    at = part.next;
  }
  return parts;
}

/** A strap's heart rates come as files of their own, chained behind the activity they belong to. */
function holdsBeatsAlone(decoded: DecodedPart): boolean {
  return decoded.samples.rows === 0 && decoded.counts.size === 1 && decoded.counts.has(HEART_RATES);
}

/** What a part holds instead of an activity; null for an activity. What it states counts less than what is there. */
function contentOf(decoded: DecodedPart): string | null {
  const type = decoded.kept.fileId[0]?.numbers.type;
  const stated = type === undefined ? undefined : CONTENTS[type];
  const hasActivity = decoded.samples.rows > 0 || decoded.kept.session.length > 0;
  if (hasActivity && (stated === undefined || type === 10)) return null;
  if (stated !== undefined) return stated;
  return type === ACTIVITY || type === undefined ? 'a recording without samples' : `a FIT file of type ${type}`;
}
