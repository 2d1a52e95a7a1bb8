import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hrefOf, type Route, routeOf } from './route.ts';

test('every route is found again from its address, whatever the case is called', () => {
  const id = fc.string({ minLength: 1, unit: 'grapheme' });
  const route: fc.Arbitrary<Route> = fc.oneof(
    fc.constant({ page: 'start' } as const),
    fc.record({ page: fc.constant('case' as const), id }),
    fc.record({
      page: fc.constantFrom('check-in', 'danger', 'story', 'facts', 'tonight', 'closing', 'questions', 'report'),
      id,
    }),
    fc.record({ page: fc.constant('routine' as const), id, remedy: id }),
    fc.record({ page: fc.constantFrom('diary', 'back-fill', 'reminders', 'timeline', 'shoes'), id }),
    fc.record({ page: fc.constant('run' as const), id, start: id }),
    fc.record({ page: fc.constant('cause' as const), id, hypothesis: id }),
    fc.record({ page: fc.constant('trials' as const), id }),
    fc.record({ page: fc.constant('trial-plan' as const), id, question: id }),
    fc.record({ page: fc.constant('trial' as const), id, trial: id }),
  );
  fc.assert(
    fc.property(route, (each) => {
      expect(routeOf(hrefOf(each))).toEqual(each);
    }),
    { seed: 1 },
  );
});

test('an address that is not understood leads to the start', () => {
  for (const hash of ['', '#', '#/nowhere', '#/cases', '#/cases/']) expect(routeOf(hash)).toEqual({ page: 'start' });
  expect(routeOf('#/cases/%E0%A4%A')).toEqual({ page: 'case', id: '%E0%A4%A' });
});
