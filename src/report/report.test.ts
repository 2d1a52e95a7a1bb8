import { describe, expect, test } from 'vitest';
import { dangerSigns } from '#knowledge';
import { reportedCase, verdictOfCase } from '../../test/reported-case.ts';
import { reportOf } from './report.ts';
import { reportChoicesOf, reportParts } from './report-choices.ts';

const theCase = reportedCase();
const verdict = verdictOfCase(theCase);

describe('the report', () => {
  const report = reportOf(theCase, verdict);

  test('holds what was answered, what was not sure and what nobody asked', () => {
    const answers = report.danger?.answers ?? [];
    expect(answers.map(({ id }) => id)).toEqual(dangerSigns.map(({ id }) => id));
    expect(answers.filter(({ answer }) => answer === 'no').map(({ id }) => id)).toEqual(['E1']);
    expect(answers.filter(({ answer }) => answer === 'not-sure').map(({ id }) => id)).toEqual(['G8']);
    expect(answers.filter(({ answer }) => answer === null)).toHaveLength(dangerSigns.length - 2);
    expect(report.danger?.safety.screened).toBe(false);
  });

  test('sums the course up in weeks, and fills nothing in', () => {
    const { course } = report;
    expect(course).toMatchObject({
      checkins: 42,
      remembered: 0,
      daysWithScore: 42,
      days: 42,
      from: '2026-04-01',
      to: '2026-05-12',
    });
    expect(course?.weeks).toHaveLength(6);
    expect(course?.weeks.map(({ checkins }) => checkins)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(course?.weeks[0]).toMatchObject({ from: '2026-04-01', to: '2026-04-07', worst: 5, mean: 18 / 7 });
    expect(course?.worst).toEqual({ score: 5, at: '2026-04-05T07:10:00+01:00' });
    expect(course?.stiffness).toEqual({ medianMin: 5, mornings: 42 });
    expect(course?.weekly).toMatchObject([{ total: 50, isSubstantial: true }]);
    expect(course?.activities).toMatchObject([{ mean: 6 }]);
    const holed = reportedCase({
      checkins: [0, 20].map((n) => ({ ...theCase.checkins?.[n], moment: 'waking', site: 'neck' })),
    });
    expect(reportOf(holed, verdictOfCase(holed)).course?.weeks).toMatchObject([
      { checkins: 1, mean: 1 },
      { checkins: 0, mean: null, worst: null },
      { checkins: 1, mean: 1 },
    ]);
  });

  test('repeats the verdict’s findings as they are, with their uncertainty and a name', () => {
    expect(report.findings).toHaveLength(verdict.findings.length);
    for (const finding of report.findings ?? []) {
      expect(verdict.findings).toContainEqual(
        expect.objectContaining({
          hypothesis: finding.hypothesis,
          probability: finding.probability,
          attributable: finding.attributable,
        }),
      );
      expect(finding.label).not.toBe('');
    }
  });

  test('counts doses of the last 28 days, painkillers by name, and remedies with what they did', () => {
    const distance = report.exposures?.find(({ exposure }) => exposure === 'distance');
    // The runs of 17 April to 9 May; the case ends on 15 May.
    const lately = (theCase.runs ?? []).filter(({ start }) => (start ?? '') > '2026-04-17T13:00');
    expect(distance?.times).toBe(lately.length);
    expect(distance?.total).toBeCloseTo(lately.reduce((sum, run) => sum + (run.distanceM ?? 0), 0) / 1000, 9);
    expect(report.tried?.painkillers).toEqual([
      { kind: 'ibuprofen', times: 2, usual: '400 mg', lastAt: '2026-04-06T21:00:00+01:00' },
      { kind: 'painkiller', times: 1, usual: null, lastAt: '2026-04-10T21:00:00+01:00' },
    ]);
    expect(report.tried?.remedies).toMatchObject([{ times: 1, meanChange: -1, stopped: 0 }]);
    expect(report.questions).toEqual(['May I go on running?']);
  });

  test('leaves out what the person leaves out, and says so', () => {
    for (const part of reportParts) {
      const without = reportOf(theCase, verdict, { leaveOut: [part], questions: [] });
      expect(without[part]).toBeNull();
      expect(without.leftOut).toEqual([part]);
      const others = reportParts.filter((each) => each !== part);
      expect(others.map((each) => without[each]).includes(null)).toBe(false);
    }
  });

  test('reads choices from the case, and passes over what is not one', () => {
    expect(
      reportChoicesOf(reportedCase({ report: { leaveOut: ['course', 'nonsense', 3], questions: [' a ', '', 7] } })),
    ).toEqual({
      leaveOut: ['course'],
      questions: ['a'],
    });
    for (const strange of [null, 'x', [], 7]) {
      expect(reportChoicesOf(reportedCase({ report: strange }))).toEqual({ leaveOut: [], questions: [] });
    }
  });

  test('of a case that holds nothing is empty and calm', () => {
    const empty = reportedCase(
      Object.fromEntries(Object.keys(theCase).map((key) => [key, key === 'format' ? 'culprit-case/1' : undefined])),
    );
    const bare = reportOf(empty, verdictOfCase(empty));
    expect(bare).toMatchObject({ asOf: null, site: null, findings: [], trials: [], exposures: [] });
    expect(bare.course).toMatchObject({ checkins: 0, weeks: [], worst: null, stiffness: null, from: null });
  });
});

test('at same-day danger or above the action stands whatever was left out, and no finding, trial, exposure or remedy', () => {
  for (const id of ['E5', 'S3']) {
    const answers = [{ question: id, answer: 'yes', at: '2026-05-14T08:00:00Z' }];
    const urgent = reportedCase({ answers });
    const report = reportOf(urgent, verdictOfCase(urgent), { leaveOut: ['danger'], questions: [] });
    expect(report.isUrgent).toBe(true);
    expect(report.danger?.safety.items[0].action).not.toBe('');
    expect([report.findings, report.trials, report.exposures, report.tried?.remedies]).toEqual([null, null, null, []]);
  }
});
