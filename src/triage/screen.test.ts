import { describe, expect, it } from 'vitest';
import { type DangerSign, dangerSigns } from '#knowledge';
import type { Case, CaseAnswer, Tier } from '#record';
import { screen } from './index.ts';

type Given = 'yes' | 'no' | 'not-sure';
const monday = '2026-05-04T08:00:00Z';
const tuesday = '2026-05-05T08:00:00Z';
const friday = '2026-05-08T08:00:00Z';

const said = (question: string, answer: Given, at: string | null = monday): CaseAnswer => ({ question, answer, at });
const neck = (answers: readonly CaseAnswer[], more: Partial<Case> = {}): Case => ({
  format: 'culprit-case/1',
  asOf: friday,
  complaint: { sites: ['neck'] },
  answers,
  ...more,
});

const allNo = dangerSigns.map((sign) => said(sign.id, 'no'));
const better: Partial<Case> = {
  outcome: { state: 'better', at: tuesday },
  checkins: [
    { at: monday, site: 'neck', score: 6, moment: 'waking' },
    { at: tuesday, site: 'neck', score: 1, moment: 'waking' },
  ],
};

/** How one sign is answered, and whether that raises it. */
type Row = {
  readonly how: string;
  readonly given: (id: string) => Case;
  readonly raises: (sign: DangerSign) => boolean;
};
const always = () => true;
const never = () => false;
const upper = (sign: DangerSign) => sign.tier !== 'soon';

const rows: readonly Row[] = [
  { how: 'yes', given: (id) => neck([said(id, 'yes')]), raises: always },
  { how: 'yes, undated', given: (id) => neck([said(id, 'yes', null)]), raises: always },
  { how: 'yes in small letters', given: (id) => neck([said(` ${id.toLowerCase()} `, 'yes')]), raises: always },
  { how: 'not sure', given: (id) => neck([said(id, 'not-sure')]), raises: upper },
  { how: 'no', given: (id) => neck([said(id, 'no')]), raises: never },
  { how: 'no among all noes', given: () => neck(allNo), raises: never },
  { how: 'yes among all noes', given: (id) => neck([...allNo, said(id, 'yes', tuesday)]), raises: always },
  { how: 'yes, then no', given: (id) => neck([said(id, 'yes'), said(id, 'no', tuesday)]), raises: never },
  { how: 'no, then yes', given: (id) => neck([said(id, 'no'), said(id, 'yes', tuesday)]), raises: always },
  { how: 'no, then not sure', given: (id) => neck([said(id, 'no'), said(id, 'not-sure', tuesday)]), raises: upper },
  { how: 'yes, then not sure', given: (id) => neck([said(id, 'yes'), said(id, 'not-sure', tuesday)]), raises: always },
  { how: 'not sure, then no', given: (id) => neck([said(id, 'not-sure'), said(id, 'no', tuesday)]), raises: never },
  { how: 'yes and no at once', given: (id) => neck([said(id, 'no'), said(id, 'yes')]), raises: always },
  { how: 'yes and an undated no', given: (id) => neck([said(id, 'yes'), said(id, 'no', null)]), raises: always },
  {
    how: 'yes listed after its later no',
    given: (id) => neck([said(id, 'no', tuesday), said(id, 'yes')]),
    raises: never,
  },
  { how: 'yes while it gets better', given: (id) => neck([said(id, 'yes')], better), raises: always },
  {
    how: 'no while it gets worse',
    given: (id) => neck([said(id, 'no')], { outcome: { state: 'worse' } }),
    raises: never,
  },
  { how: 'yes of a foot', given: (id) => neck([said(id, 'yes')], { complaint: { sites: ['foot'] } }), raises: always },
  { how: 'yes after asOf', given: (id) => neck([said(id, 'yes', '2026-06-01T08:00:00Z')]), raises: never },
];

const table = dangerSigns.flatMap((sign) => rows.map((row) => ({ id: sign.id, how: row.how, sign, row })));

describe('danger from answers', () => {
  it('is a table of at least 200 rows', () => {
    expect(table.length).toBeGreaterThanOrEqual(200);
  });

  it.each(table)('$id: $how', ({ sign, row }) => {
    const safety = screen(row.given(sign.id));
    const raised = row.raises(sign);
    expect(safety.items.map(({ id }) => id)).toEqual(raised ? [sign.id] : []);
    const expected: Tier = raised ? sign.tier : 'none';
    expect(safety.tier).toBe(expected);
    for (const item of safety.items) {
      expect(item.action).not.toMatch(/[{}]/);
      expect(item.source.length).toBeGreaterThan(0);
    }
  });
});

describe('the screen', () => {
  it('is finished only when every sign was answered', () => {
    expect(screen(neck(allNo))).toEqual({ screened: true, unanswered: 0, tier: 'none', items: [] });
    for (const { id } of dangerSigns) {
      const open = screen(neck(allNo.filter(({ question }) => question !== id)));
      expect([open.screened, open.unanswered]).toEqual([false, 1]);
    }
    expect(screen({ format: 'culprit-case/1' })).toEqual({ screened: false, unanswered: 35, tier: 'none', items: [] });
  });

  it('asks a foot less than a neck', () => {
    const foot = screen(neck([], { complaint: { sites: ['foot'] } })).unanswered;
    expect(foot).toBeGreaterThan(15);
    expect(foot).toBeLessThan(35);
    expect(screen(neck([], { complaint: { sites: ['foot'] } }), { site: 'neck' }).unanswered).toBe(35);
  });

  it('lets the highest tier win and names every raised sign, the most urgent first', () => {
    const safety = screen(neck([said('G2', 'yes'), said('S8', 'yes'), said('E6', 'yes')]));
    expect(safety.tier).toBe('emergency');
    expect(safety.items.map(({ id }) => id)).toEqual(['E6', 'S8', 'G2']);
  });

  it('takes an answer without a value, or to another question, for no answer', () => {
    const safety = screen(
      neck([{ question: 'E1', answer: null }, { question: null, answer: 'yes' }, said('E99', 'yes')]),
    );
    expect(safety).toEqual({ screened: false, unanswered: 35, tier: 'none', items: [] });
  });

  it('gives the numbers of the country: asked for, stated, or hinted at by the time zone', () => {
    const emergency = (theCase: Case, country?: string) =>
      screen(theCase, { country: country ?? null }).items[0].action;
    const yes = [said('E2', 'yes')];
    expect(emergency(neck(yes))).toContain('Call your local emergency number now');
    expect(emergency(neck(yes), 'US')).toContain('Call 911 now');
    expect(emergency(neck(yes, { timezone: 'Europe/London' }))).toContain(
      'Call 999 (or your local emergency number) now',
    );
    const stated = { ...neck(yes, { timezone: 'Europe/London' }), runner: { bornYear: 1980, country: 'AU' } };
    expect(emergency(stated)).toContain('Call 000 now');
    expect(screen(neck([said('E13', 'yes')]), { country: 'NZ' }).items[0].action).toContain('1737');
  });
});
