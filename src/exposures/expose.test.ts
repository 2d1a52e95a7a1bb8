import { describe, expect, test } from 'vitest';
import type { Case, Run } from '#record';
import type { Exposure } from './dose.ts';
import { exposeCase, exposeSymbol } from './expose.ts';

const format = 'culprit-case/1' as const;

/** A run on a day of April 2026, at nine in the morning. */
function run(day: number, fields: Run = {}): Run {
  return { start: `2026-04-${String(day).padStart(2, '0')}T09:00:00Z`, distanceM: 10_000, durationS: 3600, ...fields };
}
const amounts = ({ doses }: Exposure) => doses.map(({ amount }) => amount);
const ofRuns = (symbol: string, ...runs: Run[]) => exposeSymbol({ format, runs }, symbol);

describe('a run gives', () => {
  test('its distance, duration, descent and effort, unknown where it lacks them', () => {
    const bare = { start: '2026-04-02T09:00:00Z' };
    const full = run(1, { descentM: 120, effort: 4 });
    expect(amounts(ofRuns('distance', full, bare))).toEqual([10, null]);
    expect(amounts(ofRuns('duration', full, bare))).toEqual([60, null]);
    expect(amounts(ofRuns('descent', full, bare))).toEqual([120, null]);
    expect(amounts(ofRuns('effort', full, bare))).toEqual([4, null]);
    expect(ofRuns('descent', full, bare).remarks).toEqual(['1 of 2 sessions lack a descent: unknown, not zero.']);
  });

  test('its dose while it lasts', () => {
    const startMs = Date.UTC(2026, 3, 1, 9);
    expect(ofRuns('distance', run(1)).doses).toEqual([{ fromMs: startMs, untilMs: startMs + 3_600_000, amount: 10 }]);
    expect(ofRuns('distance', run(1, { durationS: null })).doses[0]?.untilMs).toBe(startMs + 3_600_000);
  });

  test('kilometres in its own pair, a known zero in another, and an unknown amount where the pair is unknown', () => {
    const runs = [run(1, { shoe: 'gel' }), run(2, { shoe: 'old' }), run(3), run(4, { shoe: 'old', distanceM: null })];
    const exposure = ofRuns('shoe:gel', ...runs);
    expect(amounts(exposure)).toEqual([10, 0, null, 0]);
    expect(exposure).toMatchObject({ partOf: 'distance', unit: 'km', typicalDose: 10 });
    expect(amounts(ofRuns('shoe:old', ...runs))).toEqual([0, 10, null, null]);
  });

  test('kilometres on its surface, whatever the capitals', () => {
    const runs = [run(1, { surface: 'Trail' }), run(2, { surface: 'road' }), run(3)];
    expect(amounts(ofRuns('surface:trail', ...runs))).toEqual([10, 0, null]);
  });

  test('its descent by gradient where it has one', () => {
    const banded = { ...run(1), descentBandsM: [40, 30, 20, 10] };
    expect(amounts(ofRuns('descent:6-10', banded, run(2)))).toEqual([20, null]);
    expect(ofRuns('descent:over-10', banded)).toMatchObject({ partOf: 'descent', typicalDose: 10 });
  });

  test('steps as counted, else estimated and marked so', () => {
    expect(ofRuns('steps', run(1, { steps: 9800 }))).toMatchObject({ validity: 'measured', typicalDose: 9800 });
    // 136 + 9 · 2.778 = 161 a minute for an hour.
    expect(ofRuns('steps', run(1))).toMatchObject({ validity: 'estimated', typicalDose: 9660 });
    const mixed = ofRuns('steps', run(1, { steps: 9660 * 1.1 }), run(2), run(3, { distanceM: null }));
    expect(amounts(mixed)).toEqual([10_626, 10_626, null]);
    expect(mixed.validity).toBe('estimated');
  });

  test('what it went beyond the usual pace', () => {
    const runs = [
      run(1),
      run(2),
      run(3),
      run(4, { durationS: 3420 }),
      run(5, { durationS: 4000 }),
      run(6, { durationS: null }),
    ];
    const exposure = ofRuns('pace', ...runs);
    expect(amounts(exposure).map((each) => each && Number(each.toFixed(3)))).toEqual([0, 0, 0, 0.5, 0, null]);
    expect(amounts(ofRuns('pace', run(1), run(2)))).toEqual([null, null]);
  });
});

describe('a spike', () => {
  const may = (day: number, distanceM: number | null): Run => ({
    start: `2026-05-${String(day).padStart(2, '0')}T09:00:00Z`,
    distanceM,
  });

  test('is unknown for a runner of two weeks, and never a zero that was not known', () => {
    const exposure = ofRuns(
      'spike',
      run(1, { distanceM: 5000 }),
      run(5, { distanceM: 4000 }),
      run(14, { distanceM: 12_000 }),
    );
    expect(amounts(exposure)).toEqual([null, 0, null]);
    expect(exposure.remarks[0]).toBe(
      'The longest run of the 30 days before is not known: the runs on record span 13 days.',
    );
  });

  test('is what goes beyond the longest of the 30 days before', () => {
    const exposure = ofRuns('spike', run(1, { distanceM: 15_000 }), run(20), may(2, 12_000), may(3, 11_000));
    // On 2 May the run of 1 April is 31 days back.
    expect(amounts(exposure)).toEqual([null, 0, 2, 0]);
  });

  test('is unknown where a run of unknown length came before', () => {
    expect(amounts(ofRuns('spike', run(1), run(20), may(1, null), may(2, 12_000)))).toEqual([null, 0, null, null]);
  });
});

describe('another sport', () => {
  const ride = run(2, { sport: 'Ride', durationS: 5400 });
  test('is minutes of its own and no run', () => {
    expect(amounts(ofRuns('sport:ride', run(1), ride))).toEqual([90]);
    expect(amounts(ofRuns('distance', run(1), ride, run(3, { sport: 'TrailRun' })))).toEqual([10, 10]);
  });
});

describe('a day gives', () => {
  const days = [
    { date: '2026-04-01', standingMin: 240, walkingM: 6000, deskMin: 0, sleepMin: 390 },
    { date: '2026-04-03', standingMin: null, sleepMin: 500 },
    { date: '2026-04-04', standingMin: 0 },
  ];
  const ofDays = (symbol: string) => exposeSymbol({ format, timezone: 'Europe/London', days }, symbol);
  const at = (day: number, hour: number) => Date.UTC(2026, 3, day, hour);

  test('its total over the waking hours of the runner’s own clock', () => {
    expect(ofDays('standing').doses).toEqual([
      { fromMs: at(1, 6), untilMs: at(1, 21), amount: 240 },
      { fromMs: at(4, 6), untilMs: at(4, 21), amount: 0 },
    ]);
    expect(amounts(ofDays('walking'))).toEqual([6]);
    expect(amounts(ofDays('desk'))).toEqual([0]);
  });

  test('its lack of sleep to the night that ended', () => {
    expect(ofDays('short-sleep').doses).toEqual([
      { fromMs: at(0, 23), untilMs: at(1, 6), amount: 0.5 },
      { fromMs: at(2, 23), untilMs: at(3, 6), amount: 0 },
    ]);
  });

  test('an unknown stretch where nothing was recorded', () => {
    const { unknownMs, remarks } = ofDays('standing');
    expect(unknownMs).toEqual([{ fromMs: at(1, 23), untilMs: at(3, 23) }]);
    expect(remarks).toEqual(['Not recorded on 2 of 4 days: unknown, not zero.']);
    expect(ofDays('desk').unknownMs).toEqual([{ fromMs: at(1, 23), untilMs: at(4, 23) }]);
  });

  test('the first value where one date has two entries', () => {
    const twice = [
      { date: '2026-04-01', deskMin: null },
      { date: '2026-04-01', deskMin: 30 },
    ];
    expect(amounts(exposeSymbol({ format, days: twice }, 'desk'))).toEqual([30]);
  });
});

describe('an exposure of the runner’s own', () => {
  const exposures = [{ id: 'pillow', label: 'Old pillow', unit: 'night' }];
  const events = [
    { at: '2026-04-01T09:00:00Z', kind: 'carrying', amount: 12, unit: 'kg', until: '2026-04-01T10:00:00Z' },
    { at: '2026-04-02T09:00:00Z', kind: 'carrying' },
    { at: '2026-04-03T09:00:00Z', kind: 'swim' },
  ];

  test('is read from the days', () => {
    const days = [
      { date: '2026-04-01', pillow: 1 },
      { date: '2026-04-02', pillow: false },
      { date: '2026-04-03', pillow: -2 },
    ];
    const exposure = exposeSymbol({ format, exposures, days }, 'pillow');
    expect(exposure).toMatchObject({ label: 'Old pillow', unit: 'night', kind: 'day' });
    expect(amounts(exposure)).toEqual([1, 0]);
    expect(exposure.unknownMs).toHaveLength(1);
  });

  test('or from the events of that kind, with their amounts, else counted', () => {
    const carrying = exposeSymbol({ format, events }, 'carrying');
    expect(carrying).toMatchObject({ kind: 'moment', unit: 'kg' });
    expect(amounts(carrying)).toEqual([12, null]);
    expect(carrying.doses[0]).toMatchObject({ untilMs: Date.UTC(2026, 3, 1, 10) });
    expect(amounts(exposeSymbol({ format, events }, 'swim'))).toEqual([1]);
    const mixed = [...events, { at: '2026-04-04T09:00:00Z', kind: 'carrying', amount: 30, unit: 'lb' }];
    expect(amounts(exposeSymbol({ format, events: mixed }, 'carrying'))).toEqual([1, 1, 1]);
  });

  test('declared and never recorded has no dose', () => {
    expect(exposeSymbol({ format, exposures }, 'pillow')).toMatchObject({
      doses: [],
      label: 'Old pillow',
      typicalDose: null,
    });
  });

  test('takes a built-in’s name when the case records it under that name', () => {
    const own: Case = {
      format,
      exposures: [{ id: 'effort', label: 'Effort of the day' }],
      days: [{ date: '2026-04-01', effort: 3 } as object],
    };
    expect(exposeSymbol(own, 'effort')).toMatchObject({ label: 'Effort of the day', kind: 'day' });
  });
});

describe('the exposures of a case', () => {
  test('are those of its hypotheses, in order, each once', () => {
    const hypotheses = [
      { exposure: 'desk' },
      { exposure: 'shoe:x' },
      {},
      { exposure: 'nonsense' },
      { exposure: 'desk' },
      { exposure: ' Descent ' },
    ];
    const exposures = exposeCase({ format, hypotheses });
    expect(exposures.map(({ symbol }) => symbol)).toEqual(['desk', 'shoe:x', '', 'nonsense', ' Descent ']);
    expect(exposures.every(({ doses, remarks }) => doses.length === 0 && remarks.length > 0)).toBe(true);
    expect(exposures.at(-1)?.unit).toBe('m');
  });

  test('without hypotheses are what varies, and never painkillers or illness', () => {
    const runs = [run(1, { shoe: 'a', surface: 'Road', effort: 3 }), run(2, { shoe: 'b', surface: 'road', effort: 3 })];
    const theCase: Case = {
      format,
      runs: [...runs, run(3, { sport: 'ride' })],
      days: [
        { date: '2026-04-01', standingMin: 60, deskMin: 300 },
        { date: '2026-04-02', standingMin: 60, deskMin: 10 },
      ],
      events: [
        { at: '2026-04-01T09:00:00Z', kind: 'painkiller' },
        { at: '2026-04-01T09:00:00Z', kind: 'sauna' },
        { at: '2026-04-02T09:00:00Z', kind: 'care-sought' },
        { at: '2026-04-02T09:00:00Z', kind: 'care-sought' },
      ],
    };
    expect(exposeCase(theCase).map(({ symbol }) => symbol)).toEqual([
      'distance',
      'duration',
      'effort',
      'shoe:a',
      'shoe:b',
      'sport:ride',
      'desk',
      'sauna',
    ]);
    expect(exposeCase({ format })).toEqual([]);
  });

  test('hold nothing later than asOf, and one dose for a run that two sources recorded', () => {
    const runs = [run(1), run(1, { start: '2026-04-01T09:00:20Z', distanceM: 10_050 }), run(8), {}];
    const exposure = exposeSymbol({ format, asOf: '2026-04-05T00:00:00Z', runs }, 'distance');
    expect(amounts(exposure)).toEqual([10]);
    expect(exposure.remarks).toEqual([
      '1 session without a start is left out.',
      '1 of 3 sessions were recorded twice and count once.',
    ]);
  });
});
