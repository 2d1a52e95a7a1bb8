import { describe, expect, test } from 'vitest';
import { reportOf } from '#report';
import { reportedCase, verdictOfCase } from '../../../test/reported-case.ts';
import { plain } from './print.ts';
import { printReport } from './print-report.ts';

const printed = (rest: object = {}, leaveOut: Parameters<typeof reportOf>[2] = { leaveOut: [], questions: [] }) => {
  const theCase = reportedCase(rest);
  return printReport(reportOf(theCase, verdictOfCase(theCase), leaveOut), { paint: plain, width: 100 });
};

describe('a report as lines', () => {
  test('says what it is not, who said it, what was not asked, and each part', () => {
    const text = printed({}, { leaveOut: [], questions: ['May I run?'] });
    expect(text).toMatch(/Not medical advice and not a diagnosis/);
    for (const title of ['Complaint', 'Danger signs', 'Course', 'What the diary shows', 'What was tried', 'Questions'])
      expect(text).toContain(title);
    expect(text).toMatch(/Answered no: 1 of 35/);
    expect(text).toMatch(/Not asked: 33 signs \(emergency 12 of 13, same-day 13 of 13, soon 8 of 9\)/);
    expect(text).toMatch(/Weekly questions, 0–100 \(100: could not run\): 50/);
    expect(text).toMatch(/mean 6; last 2026-05-01/);
    expect(text).toMatch(/ibuprofen 400 mg, 2 times, last 2026-04-06/);
    expect(text).toMatch(/standing: cannot tell \(chance .*90 %/s);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('gives no chance before the first check-in', () => {
    const text = printed({ checkins: [] });
    expect(text).toMatch(/standing: cannot tell\. There is no check-in yet/);
    expect(text).not.toContain('chance');
  });

  test('is short of what was left out, and says so', () => {
    const text = printed({}, { leaveOut: ['course', 'danger'], questions: [] });
    expect(text).not.toMatch(/^Course|^Danger signs/m);
    expect(text).toContain('Left out by the runner: course, danger.');
  });

  test('with a danger sign gives the action and no finding', () => {
    const text = printed({ answers: [{ question: 'E5', answer: 'yes', at: '2026-05-14T08:00:00Z' }] });
    expect(text).toMatch(/! E5: /);
    expect(text).not.toMatch(/What the diary shows|The last 28 days/);
  });
});
