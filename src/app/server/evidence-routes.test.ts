import { readFileSync } from 'node:fs';
import { hc } from 'hono/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '#record';
import type { Host } from '../host.ts';
import { openTestHost } from '../host-node/test-host.ts';
import { type Api, createApi } from './api.ts';

let host: Host;
let client: ReturnType<typeof hc<Api>>['api'];
beforeEach(async () => {
  host = await openTestHost();
  client = hc<Api>('http://localhost', { fetch: createApi(host).request as typeof fetch }).api;
});
afterEach(() => host.store.destroy());

const sample = JSON.parse(readFileSync(new URL('../sample-case.json', import.meta.url), 'utf8')) as Case;
const put = async (theCase: object) => {
  const created = await client.cases.$post({ json: theCase as Case });
  if (created.status !== 201) throw new Error(`refused: ${await created.text()}`);
  const { id } = await created.json();
  return { id };
};

describe('the evidence of a case', () => {
  test('splits every score into background and what each cause adds, the found cause most', async () => {
    const param = await put(sample);
    const evidence = await (await client.cases[':id'].evidence.$get({ param, query: {} })).json();
    if (!('causes' in evidence)) throw new Error('refused');
    const verdict = await (await client.cases[':id'].verdict.$get({ param, query: {} })).json();
    if (!('findings' in verdict)) throw new Error('refused');
    expect(evidence.causes.map(({ hypothesis }) => hypothesis)).toEqual(verdict.findings.map((f) => f.hypothesis));
    expect(evidence.background).toHaveLength(evidence.scoresMs.length);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const [n, { added, exposure }] of evidence.causes.entries()) {
      expect(added).toHaveLength(evidence.scoresMs.length);
      const { attributable, reasons } = verdict.findings[n];
      // What never varied is told from what was believed before: no score says anything of it.
      if (reasons.some(({ code }) => code === 'never-varied')) continue;
      // Where a score without it would lie under 0, the verdict counts no more than there was: it never says more than this.
      expect(mean(added) - (attributable?.mean ?? 0), exposure).toBeGreaterThan(-0.05);
      expect(mean(added), exposure).toBeLessThan(2 * (attributable?.mean ?? 0) + 0.3);
    }
    const found = evidence.causes.find(({ exposure }) => exposure === 'standing');
    expect(found?.lasting?.pointsPerDose[0].mean).toBeGreaterThan(0);
    expect(found?.mechanisms.map(({ id }) => id)).toContain('standing');
  });

  test('is empty where a danger sign needs care first', async () => {
    const answers = [{ question: 'saddle-numbness', answer: 'yes', at: '2026-05-01T07:00:00Z' }];
    const questions = await client.cases[':id']['danger-questions'].$get({ param: await put(sample) });
    const { questions: all } = (await questions.json()) as { questions: { id: string; tier: string }[] };
    const worst = all.find(({ tier }) => tier === 'emergency');
    const param = await put({ ...sample, answers: [{ ...answers[0], question: worst?.id }] });
    const evidence = await (await client.cases[':id'].evidence.$get({ param, query: {} })).json();
    expect(evidence).toMatchObject({ scoresMs: [], background: [], causes: [] });
  });

  test('of an empty case says nothing, and is no error', async () => {
    const param = await put({});
    const evidence = await client.cases[':id'].evidence.$get({ param, query: {} });
    expect(evidence.status).toBe(200);
    expect(await evidence.json()).toMatchObject({ scoresMs: [], background: [] });
  });
});

/** A run up and down a hill, at the date line, with a pulse. */
const gpx = `<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"
 xmlns:g="http://www.garmin.com/xmlschemas/TrackPointExtension/v1"><trk><type>running</type><trkseg>
${Array.from({ length: 400 }, (_, n) => {
  const longitude = 179.99 + n * 0.0001;
  const lon = (longitude > 180 ? longitude - 360 : longitude).toFixed(6);
  const ele = n < 200 ? 10 + n / 4 : 60 - (n - 200) / 4;
  const time = new Date(Date.UTC(2026, 3, 24, 7, 0, 5 * n)).toISOString();
  const pulse = `<extensions><g:TrackPointExtension><g:hr>${140 + (n % 5)}</g:hr></g:TrackPointExtension></extensions>`;
  return `<trkpt lat="-17.5" lon="${lon}"><ele>${ele}</ele><time>${time}</time>${pulse}</trkpt>`;
}).join('\n')}
</trkseg></trk></gpx>`;

describe('the recording of a run', () => {
  test('gives the way as metres, the altitudes with their gradients, and what the watch measured', async () => {
    const param = await put({ timezone: 'UTC' });
    const files = [new File([gpx], 'run.gpx')];
    await client.imports.$post({ query: { case: param.id }, form: { files } as never });
    const query = { start: '2026-04-24T07:00:00Z' };
    const { recording } = (await (await client.cases[':id'].recording.$get({ param, query })).json()) as {
      recording: import('./recording.ts').Recording | null;
    };
    if (recording === null) throw new Error('no recording');
    const east = recording.route?.eastM ?? [];
    // 0.0399° of longitude at 17.5° south are 4 231 m, straight across the date line.
    expect((east.at(-1) ?? 0) - east[0]).toBeGreaterThan(4200);
    expect((east.at(-1) ?? 0) - east[0]).toBeLessThan(4260);
    expect(recording.elevation?.gradient.at(20)).toBeCloseTo(0.0236, 2);
    expect(recording.elevation?.gradient.at(-20)).toBeCloseTo(-0.0236, 2);
    expect(recording.dynamics.map(({ name }) => name)).toContain('heartRateBpm');
    for (const { values } of recording.dynamics) expect(values).toHaveLength(recording.atS.length);
  });

  test('is null for a run without a file, and missing for a run that is not there', async () => {
    const start = '2026-05-01T07:00:00Z';
    const param = await put({ runs: [{ start, distanceM: 5000 }] });
    const known = await client.cases[':id'].recording.$get({ param, query: { start } });
    expect(await known.json()).toEqual({ recording: null });
    expect((await client.cases[':id'].recording.$get({ param, query: { start: 'never' } })).status).toBe(404);
  });
});
