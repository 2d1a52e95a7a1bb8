import { hc, parseResponse } from 'hono/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Case } from '#record';
import type { Host } from '../host.ts';
import { openTestHost } from '../host-node/test-host.ts';
import { type Api, createApi } from './api.ts';

let host: Host;
let cases: ReturnType<typeof hc<Api>>['api']['cases'];
beforeEach(async () => {
  host = await openTestHost();
  ({ cases } = hc<Api>('http://localhost', { fetch: createApi(host).request as typeof fetch }).api);
});
afterEach(() => host.store.destroy());

async function begun(rest: object): Promise<{ readonly param: { readonly id: string } }> {
  const { id } = (await (await cases.$post({ json: rest as Case })).json()) as { id: string };
  return { param: { id } };
}
const aCase = () => cases[':id'];
const read = async ({ param }: { param: { id: string } }) => (await (await aCase().$get({ param })).json()) as Case;

const believer = {
  complaint: { sites: ['neck'] },
  hypotheses: [{ id: 'h1', exposure: 'impact', proposedBy: 'runner' }],
  observations: [{ predicate: 'aggravated-by', what: 'downhill' }],
};

test('an answer is kept with what it lets be noticed, and speaks in the challenge at once', async () => {
  const at = await begun(believer);
  const kept = await aCase()['question-answers'].$post({ ...at, json: { question: 'worse-standing', answer: 'yes' } });
  expect(await kept.json()).toMatchObject({ revision: 2, changed: true });
  const { answers, observations } = await read(at);
  expect(answers).toMatchObject([{ question: 'worse-standing', answer: 'yes' }]);
  expect(observations?.[1]).toMatchObject({
    predicate: 'aggravated-by',
    what: 'standing',
    fromAnswer: 'worse-standing',
  });
  const { explanations, question } = await parseResponse(aCase().challenge.$get(at));
  expect(explanations[0].against.map(({ observation }) => observation)).toEqual([1]);
  expect(question?.id).not.toBe('worse-standing');
});

test('a change of mind leaves nothing of the earlier answer behind; not sure notes nothing', async () => {
  const at = await begun(believer);
  const say = (answer: 'yes' | 'no' | 'not-sure') =>
    aCase()['question-answers'].$post({ ...at, json: { question: 'worse-standing', answer } });
  const noticed = async () => (await read(at)).observations?.slice(1).map(({ predicate }) => predicate);
  await say('yes');
  await say('no');
  expect(await noticed()).toEqual(['not-aggravated-by']);
  await say('not-sure');
  expect(await noticed()).toEqual([]);
});

test('what the runner had noticed already is not noted twice', async () => {
  const at = await begun(believer);
  await aCase()['question-answers'].$post({ ...at, json: { question: 'worse-downhill', answer: 'yes' } });
  expect((await read(at)).observations).toEqual(believer.observations);
});

test('a question that is in no bank is refused, and nothing is written', async () => {
  const at = await begun(believer);
  const refused = await aCase()['question-answers'].$post({ ...at, json: { question: 'E1', answer: 'no' } });
  expect(refused.status).toBe(404);
  expect((await read(at)).answers).toBeUndefined();
});

test('nothing is offered tonight before the danger questions; at same-day danger there is nothing but the tier', async () => {
  const { remedies, screened, stopRules } = await parseResponse(aCase().tonight.$get(await begun(believer)));
  expect(screened).toBe(false);
  expect(remedies.some(({ advice }) => advice === 'offer')).toBe(false);
  expect(stopRules.length).toBeGreaterThan(2);

  const urgent = await begun({ ...believer, answers: [{ question: 'E1', answer: 'yes' }] });
  expect(await parseResponse(aCase().tonight.$get(urgent))).toMatchObject({ tier: 'emergency', remedies: [] });
  expect(await parseResponse(aCase().challenge.$get(urgent))).toMatchObject({ explanations: [], question: null });
  expect(await parseResponse(aCase().course.$get(urgent))).toMatchObject({ recovery: null, beliefs: [] });
});

test('this episode is set against the usual one, and beliefs are logged', async () => {
  const at = await begun({
    ...believer,
    observations: [{ predicate: 'usual-recovery', what: 'overnight' }],
    complaint: { sites: ['neck'], onset: '2026-04-24' },
    checkins: [{ at: '2026-04-28T07:00:00Z', site: 'neck', score: 4 }],
  });
  const { recovery, beliefs } = await parseResponse(aCase().course.$get(at));
  expect(recovery).toMatchObject({ usual: 'overnight', departs: true, cleared: false });
  expect(beliefs).toMatchObject([{ hypothesis: 'h1', by: 'runner' }]);
});

test('a case is closed with what helped, found from one like it whatever became of it, and opened again', async () => {
  const failed = await begun({ ...believer, remedies: [{ remedy: 'towel-rest', before: 4, after: 4 }] });
  const given = { state: 'worse', helped: [], didNotHelp: ['towel-rest'], text: 'Saw somebody in the end.' } as const;
  const outcome = { ...given, helped: [...given.helped], didNotHelp: [...given.didNotHelp] };
  await aCase().outcome.$put({ ...failed, json: outcome });
  const unlike = await begun({ complaint: { sites: ['calf'] } });
  await aCase().outcome.$put({ ...unlike, json: { state: 'resolved' } });

  const at = await begun(believer);
  const { looked, cases: alike, closing } = await parseResponse(aCase().similar.$get(at));
  expect([looked, closing, alike.length]).toEqual([2, null, 1]);
  expect(alike[0]).toMatchObject({
    id: failed.param.id,
    closing: { state: 'worse', text: 'Saw somebody in the end.' },
    didNotHelp: ['towel-rest'],
    tried: [{ remedy: 'towel-rest', times: 1, meanChange: 0 }],
    sites: ['neck'],
  });

  await aCase().outcome.$delete(failed);
  expect(await parseResponse(aCase().similar.$get(at))).toMatchObject({ looked: 1, cases: [] });
  expect((await aCase().outcome.$put({ ...at, json: { state: 'splendid' } as never })).status).toBe(400);
});

test('there is nothing to say of a case that is not there', async () => {
  const none = { param: { id: 'none' } };
  const answers = await Promise.all([
    aCase().challenge.$get(none),
    aCase().tonight.$get(none),
    aCase().course.$get(none),
    aCase().similar.$get(none),
    aCase().outcome.$delete(none),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
});
