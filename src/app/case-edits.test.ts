import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseDocument } from '#store';
import { addEntry, type Entry, type EntryEdit, removeEntry, replaceEntry, undoEdits } from './case-edits.ts';

const checkin = { at: '2026-05-01T07:00:00Z', site: 'neck', score: 3 };
const document: CaseDocument = { format: 'culprit-case/1', own: { kept: true }, checkins: [checkin] };

describe('adding an entry', () => {
  test('appends it and keeps everything else', () => {
    const next = { ...checkin, score: 4 };
    const { document: after, edits } = addEntry(document, 'checkins', next);
    expect(after).toEqual({ ...document, checkins: [checkin, next] });
    expect(edits).toEqual([{ list: 'checkins', index: 1, before: null, after: next }]);
  });

  test('twice changes nothing the second time, whatever the order of its fields', () => {
    const { edits } = addEntry(document, 'checkins', { score: 3, site: 'neck', at: checkin.at });
    expect(edits).toEqual([]);
  });

  test('joins a day to what is known of it', () => {
    const before = { days: [{ date: '2026-05-01', deskMin: 60, standingMin: 10 }] };
    const { document: after } = addEntry(before, 'days', { date: '2026-05-01', standingMin: 30 });
    expect(after).toEqual({ days: [{ date: '2026-05-01', deskMin: 60, standingMin: 30 }] });
  });

  test('begins a list that is missing or null', () => {
    expect(addEntry({}, 'shoes', { id: 'a' }).document).toEqual({ shoes: [{ id: 'a' }] });
    expect(addEntry({ shoes: null }, 'shoes', { id: 'a' }).document).toEqual({ shoes: [{ id: 'a' }] });
  });
});

describe('taking back', () => {
  const entry = fc.record({ at: fc.constantFrom('1', '2', '3'), score: fc.integer({ min: 0, max: 10 }) });
  const step = fc.oneof(
    fc.record({ kind: fc.constant('add' as const), entry }),
    fc.record({ kind: fc.constant('replace' as const), entry, at: fc.nat(20) }),
    fc.record({ kind: fc.constant('remove' as const), at: fc.nat(20) }),
  );

  test('any edits leads back to the entries that there were', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), fc.array(step, { maxLength: 8 }), (start, steps) => {
        // Equal entries cannot be told apart, so that which of them goes is not asked.
        const before = {
          checkins: [...new Map(start.map((each) => [JSON.stringify(each), each])).values()] as Entry[],
        };
        let current: CaseDocument = before;
        const edits: EntryEdit[] = [];
        for (const each of steps) {
          const list = current.checkins as Entry[];
          if (each.kind !== 'add' && list.length === 0) continue;
          const next =
            each.kind === 'add'
              ? addEntry(current, 'checkins', each.entry)
              : each.kind === 'replace'
                ? replaceEntry(current, 'checkins', each.at % list.length, each.entry)
                : removeEntry(current, 'checkins', each.at % list.length);
          current = next.document;
          edits.push(...next.edits);
        }
        const back = undoEdits(current, edits).document.checkins as Entry[];
        const texts = (list: readonly Entry[]) => list.map((each) => JSON.stringify(each)).sort();
        expect(texts(back)).toEqual(texts(before.checkins));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('leaves alone what somebody changed since', () => {
    const added = addEntry({ runs: [] }, 'runs', { start: 'a' });
    const changed = replaceEntry(added.document, 'runs', 0, { start: 'a', shoe: 'red' });
    expect(undoEdits(changed.document, added.edits)).toEqual({ document: changed.document, edits: [] });
  });
});
