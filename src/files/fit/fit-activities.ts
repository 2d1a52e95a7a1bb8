import type { Activity, Lap } from '../activity.ts';
import { isOnFoot } from '../cadence.ts';
import { finishActivity } from '../finish-activity.ts';
import type { ProblemLog } from '../problem-log.ts';
import { COLUMN, hasValue, type SampleColumns } from '../sample-columns.ts';
import type { DecodedPart } from './decode-part.ts';
import { deviceName } from './devices.ts';
import { clockOf, type FitClock } from './fit-clock.ts';
import type { BeatCollector } from './heart-beats.ts';
import type { Message } from './kept-message.ts';
import { DEVELOPER_DISTANCE } from './profile.ts';
import { type Session, sessionsOf, startOf } from './sessions.ts';
import { sportOfFit } from './sports.ts';
import { timerPauses } from './timer-pauses.ts';

/** What damaged data must keep within to be offered all the same: 30 days, 100 m/s. */
const LONGEST_DAMAGED_S = 30 * 86_400;
const FASTEST_DAMAGED_MPS = 100;

/**
 * The activities of one part of a FIT file, one a session.
 *
 * @param part its decoded messages
 * @param beats heart rates that other parts bring for it
 * @param isDamaged whether the part's bytes are known to be wrong; then only what is plausible is offered
 * @param problems takes what is wrong
 */
export function fitActivities(
  part: DecodedPart,
  beats: BeatCollector,
  isDamaged: boolean,
  problems: ProblemLog,
): Activity[] {
  const { samples, backwards } = part;
  if (backwards.count > 0) {
    const found =
      backwards.count === 1 ? 'a sample earlier than the one before' : `${backwards.count} samples out of order`;
    problems.add(`byte ${backwards.at}`, found, 'times that do not run backwards');
  }
  beats.fill(samples);
  blankPositions(samples, problems);
  takeDeveloperDistance(samples);
  const clock = clockOf(part, problems);
  const activities: Activity[] = [];
  for (const session of sessionsOf(part)) {
    const activity = finishSession(part, session, clock, problems);
    if (!isDamaged || isPlausible(activity)) activities.push(activity);
    else {
      const found = 'an activity whose length and distance cannot be';
      problems.add(`byte ${session.message?.at ?? 0}`, found, 'at most 30 days at 100 m/s; it was left out');
    }
  }
  return activities;
}

function finishSession(part: DecodedPart, session: Session, clock: FitClock, problems: ProblemLog): Activity {
  const { message, samples } = session;
  const time = samples.use(COLUMN.timeMs);
  for (let row = 0; row < samples.rows; row += 1) time[row] = clock.toMs(time[row] as number);

  const stated = message?.numbers ?? {};
  const named = part.kept.sport[0];
  const firstLap = session.laps[0]?.numbers;
  const { sport, subSport } = sportOfFit(
    stated.sport ?? named?.numbers.sport ?? firstLap?.sport,
    stated.subSport ?? named?.numbers.subSport ?? firstLap?.subSport,
  );
  const startS = message === null ? Number.NaN : startOf(message);
  return finishActivity(
    {
      sport,
      subSport,
      name: message?.texts.name ?? named?.texts.name ?? null,
      device: deviceOf(part),
      startMs: startS > 0 ? clock.toMs(startS) : null,
      utcOffsetMin: clock.utcOffsetMin,
      elapsedS: stated.elapsedS ?? null,
      timerS: stated.timerS ?? null,
      distanceM: stated.distanceM ?? null,
      ascentM: stated.ascentM ?? null,
      descentM: stated.descentM ?? null,
      // Cycles are strides on foot; a device that does not count them writes zero.
      steps: isOnFoot(sport) && stated.cycles ? stated.cycles * 2 : null,
      averageHeartRateBpm: stated.heartRateBpm || null,
      pauses: timerPauses(part.kept.event, clock.toMs).filter(
        ({ fromMs }) => fromMs >= clock.toMs(session.fromS) && fromMs < clock.toMs(session.untilS),
      ),
      laps: session.laps.map((lap) => lapOf(lap, clock)).filter((lap) => !Number.isNaN(lap.startMs)),
      columns: samples,
      gapRows: [],
      isLocalClock: clock.clock === 'local',
      place: `byte ${message?.at ?? 0}`,
    },
    problems,
  );
}

function lapOf(lap: Message<'lap'>, clock: FitClock): Lap {
  const { elapsedS, timerS, distanceM, ascentM, descentM, heartRateBpm } = lap.numbers;
  return {
    startMs: clock.toMs(startOf(lap)),
    elapsedS: elapsedS ?? null,
    timerS: timerS ?? null,
    distanceM: distanceM ?? null,
    ascentM: ascentM ?? null,
    descentM: descentM ?? null,
    averageHeartRateBpm: heartRateBpm || null,
  };
}

/** The device that made the file: named there, or among the devices as the one with index 0. */
function deviceOf(part: DecodedPart): string | null {
  const file = part.kept.fileId[0];
  const creator = part.kept.deviceInfo.find(({ numbers }) => numbers.index === 0);
  return deviceName(
    file?.numbers.manufacturer ?? creator?.numbers.manufacturer,
    file?.numbers.product ?? creator?.numbers.product,
    file?.texts.productName ?? creator?.texts.productName,
  );
}

/** Leaves out positions that are none: 0, 0, which some devices write while they search for satellites, and what lies off the Earth. */
function blankPositions(samples: SampleColumns, problems: ProblemLog): void {
  const latitude = samples.data[COLUMN.latitudeDeg];
  const longitude = samples.data[COLUMN.longitudeDeg];
  if (latitude === undefined || longitude === undefined) return;
  for (let row = 0; row < samples.rows; row += 1) {
    const isBeyond = Math.abs(latitude[row] as number) > 90;
    if (isBeyond) {
      const expected = 'a latitude within ±90 and a longitude within ±180 degrees';
      problems.add(`sample ${row}`, `${latitude[row]}, ${longitude[row]}`, expected);
    } else if (latitude[row] !== 0 || longitude[row] !== 0) continue;
    latitude[row] = Number.NaN;
    longitude[row] = Number.NaN;
  }
}

/** A developer's distance stands in for the device's own only where that has none: totals and laps follow the device's. */
function takeDeveloperDistance(samples: SampleColumns): void {
  const theirs = samples.data[DEVELOPER_DISTANCE];
  if (theirs === undefined || !hasValue(theirs)) return;
  const own = samples.data[COLUMN.distanceM]?.subarray(0, samples.rows);
  if (own?.some((metres) => metres > 0) === true) return;
  samples.data[COLUMN.distanceM] = theirs;
}

function isPlausible(activity: Activity): boolean {
  const elapsedS = activity.elapsedS ?? 0;
  return elapsedS <= LONGEST_DAMAGED_S && (activity.distanceM ?? 0) <= Math.max(elapsedS, 1) * FASTEST_DAMAGED_MPS;
}
