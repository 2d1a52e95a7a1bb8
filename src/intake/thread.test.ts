import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { challenge } from '#triage';
import { readPost } from './read-post.ts';

const thread = new URL('../../../shared/thread.txt', import.meta.url);

describe.runIf(existsSync(thread))('the thread that this grew from', () => {
  const text = existsSync(thread) ? readFileSync(thread, 'utf8') : '';
  const draft = readPost(text);
  const said = (kind: string) => draft.facts.filter((fact) => fact.kind === kind).map(({ value }) => value);

  test('four posts, and who wrote them', () => {
    expect(draft.posts.map(({ role }) => role)).toEqual(['asker', 'replier', 'asker', 'replier']);
  });

  test('its facts', () => {
    expect(said('site')).toEqual(expect.arrayContaining(['neck', 'upper-back']));
    expect(said('quality')).toEqual(expect.arrayContaining(['stiffness', 'pain']));
    expect(said('experience')).toEqual([{ weeks: 2 }]);
    expect(said('onset')).toEqual(expect.arrayContaining([{ after: 'long-run' }, { ago: { days: 4 } }]));
    expect(said('aggravator')).toEqual(['standing', 'long-walk', 'downhill']);
    expect(said('reliever')).toContain('easy-running');
    expect(said('usual-recovery')).toEqual(['overnight']);
    expect(said('trend')).toContain('longer-than-usual');
    expect(said('recurrence')).toEqual(['next-morning']);
    expect(said('shoe-owned')).toEqual([{ brand: 'ASICS', model: null }]);
    expect(said('shoe-considered')).toContainEqual({ brand: 'New Balance', model: '751' });
    expect(said('price')).toEqual([{ amount: 40, currency: 'GBP' }]);
    expect(said('hypothesis')).toEqual(
      expect.arrayContaining(['shoe:asics', 'steps', 'posture', 'distance', 'walking']),
    );
    expect(said('remedy')).toEqual(expect.arrayContaining(['stretching', 'contract-relax', 'scarf-cradle']));
    expect(said('referral')).toEqual(expect.arrayContaining(['chiropractor', 'gait-analysis', 'podiatrist']));
    expect(said('red-flag')).toEqual([]);
  });

  test('its case: standing and the relief on easy runs speak against vibration, downhill for it', () => {
    const { hypotheses, observations } = draft.case;
    const vibration = hypotheses?.find(({ exposure }) => exposure === 'steps')?.id;
    const row = challenge(draft.case).find(({ hypothesis }) => hypothesis === vibration);
    const whats = (cells: readonly { readonly observation: number }[] = []) =>
      cells.map(({ observation }) => observations?.[observation]?.what);
    expect(whats(row?.against)).toEqual(expect.arrayContaining(['standing', 'easy-running']));
    expect(whats(row?.for)).toContain('downhill');
  });

  test('dated where the posting is known', () => {
    expect(readPost(text, { postedAtMs: Date.parse('2026-04-28T12:00:00Z') }).case.complaint?.onset).toBe('2026-04-24');
  });
});
