import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Case } from '#record';

/** One person's mornings with a rating, and training sessions with a load. @source pmdata-2020 */
export type PmDiary = {
  readonly person: string;
  readonly rated: 'soreness' | 'fatigue';
  /** `diary`: minutes × perceived exertion, as the person wrote them down. `watch`: minutes of every session but walks. */
  readonly loads: 'diary' | 'watch';
  /** 1–5, 3 being normal and lower worse. */
  readonly mornings: readonly { readonly atMs: number; readonly rating: number }[];
  readonly sessions: readonly { readonly fromMs: number; readonly untilMs: number; readonly load: number }[];
};

const FOLDER = fileURLToPath(new URL('../../../shared/data/diaries/pmdata', import.meta.url));
const DAY_MS = 86_400_000;

/** Whether the data lie beside the project. */
export function hasPmdata(): boolean {
  return existsSync(FOLDER);
}

/** Reads everybody's diary: each rating with each kind of load; empty where the data are not there. */
export function readPmdata(): PmDiary[] {
  if (!hasPmdata()) return [];
  return readdirSync(FOLDER)
    .sort()
    .flatMap((person) => {
      const wellness = rowsOf(`${FOLDER}/${person}/wellness.csv`);
      const sessions = {
        diary: writtenSessions(rowsOf(`${FOLDER}/${person}/srpe.csv`)),
        watch: watchedSessions(JSON.parse(readFileSync(`${FOLDER}/${person}/exercise.json`, 'utf8'))),
      };
      return RATINGS.flatMap((rated) =>
        LOADS.map((loads) => ({
          person,
          rated,
          loads,
          mornings: morningsOf(wellness, rated),
          sessions: sessions[loads],
        })),
      );
    });
}

const RATINGS = ['soreness', 'fatigue'] as const;
const LOADS = ['diary', 'watch'] as const;

function morningsOf(rows: readonly Record<string, string>[], rated: (typeof RATINGS)[number]): PmDiary['mornings'] {
  return rows
    .map((row) => ({ atMs: Date.parse(row.effective_time_frame ?? ''), rating: Number(row[rated]) }))
    .filter(({ atMs, rating }) => Number.isFinite(atMs) && rating >= 1 && rating <= 5)
    .sort((a, b) => a.atMs - b.atMs);
}

function writtenSessions(rows: readonly Record<string, string>[]): PmDiary['sessions'] {
  const sessions = rows.map((row) => {
    const untilMs = Date.parse(row.end_date_time ?? '');
    const minutes = Number(row.duration_min);
    return { fromMs: untilMs - minutes * 60_000, untilMs, load: minutes * Number(row.perceived_exertion) };
  });
  return inOrder(sessions);
}

type Watched = { readonly activityName: string; readonly startTime: string; readonly activeDuration: number };

function watchedSessions(entries: readonly Watched[]): PmDiary['sessions'] {
  const sessions = entries
    .filter(({ activityName }) => activityName !== 'Walk')
    .map(({ startTime, activeDuration }) => {
      // Written in local time, and nearly all in winter.
      const fromMs = Date.parse(`${startTime.replace(' ', 'T')}+01:00`);
      return { fromMs, untilMs: fromMs + activeDuration, load: activeDuration / 60_000 };
    });
  return inOrder(sessions);
}

function inOrder(sessions: PmDiary['sessions']): PmDiary['sessions'] {
  return sessions
    .filter(({ untilMs, load }) => Number.isFinite(untilMs) && load > 0)
    .toSorted((a, b) => a.fromMs - b.fromMs);
}

/**
 * A diary as the product takes it: the rating as the score, each session's load as an event with its hours.
 *
 * The score is 2.5 × (5 − rating). The rating is asked for in the morning; one that was given after noon is of no stated moment.
 *
 * @param diary the diary
 * @param loads exposures to be suspected: a name and the days by which its sessions are moved (0: as they were)
 */
export function caseOf(
  diary: PmDiary,
  loads: readonly { readonly name: string; readonly moved: readonly Session[] }[],
): Case {
  return {
    format: 'culprit-case/1',
    id: diary.person,
    timezone: 'Europe/Oslo',
    complaint: { sites: ['whole-body'] },
    checkins: diary.mornings.map(({ atMs, rating }) => ({
      at: iso(atMs),
      moment: atMs % DAY_MS < DAY_MS / 2 ? ('waking' as const) : ('other' as const),
      site: 'whole-body',
      score: 2.5 * (5 - rating),
    })),
    events: loads.flatMap(({ name, moved }) =>
      moved.map(({ fromMs, untilMs, load }) => {
        return { at: iso(fromMs), until: iso(untilMs), kind: name, amount: load, unit: 'AU' };
      }),
    ),
    hypotheses: loads.map(({ name }) => ({ id: name, exposure: name })),
  };
}

export type Session = PmDiary['sessions'][number];

/** Sessions moved later by some days; with a circle, those that leave the diary come back at its start. */
export function moveSessions(diary: PmDiary, days: number, isCircular: boolean): Session[] {
  const [first] = diary.mornings;
  const last = diary.mornings.at(-1);
  if (first === undefined || last === undefined) return [];
  const startMs = Math.floor(first.atMs / DAY_MS) * DAY_MS;
  const spanMs = (Math.floor(last.atMs / DAY_MS) + 1) * DAY_MS - startMs;
  return diary.sessions
    .filter(({ fromMs }) => !isCircular || (fromMs >= startMs && fromMs < startMs + spanMs))
    .map((session) => {
      const shifted = session.fromMs + days * DAY_MS;
      const fromMs = isCircular ? startMs + ((shifted - startMs) % spanMs) : shifted;
      return { ...session, fromMs, untilMs: fromMs + session.untilMs - session.fromMs };
    })
    .sort((a, b) => a.fromMs - b.fromMs);
}

/** Days from the first to the last morning. */
export function spanDays(diary: PmDiary): number {
  const last = diary.mornings.at(-1)?.atMs ?? 0;
  return (last - (diary.mornings[0]?.atMs ?? 0)) / DAY_MS;
}

function rowsOf(path: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = (head ?? '').trim().split(',');
  return lines.map((line) => {
    // Lists stand in quotes and hold commas of their own.
    const cells = line.trim().match(/("[^"]*"|[^,]*)(,|$)/g) ?? [];
    return Object.fromEntries(names.map((name, k) => [name, (cells[k] ?? '').replace(/,$/, '')]));
  });
}

function iso(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
