import { expect, test } from 'vitest';
import { openTestHost } from '../host-node/test-host.ts';
import { createApi } from './api.ts';

const track = `<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type><trkseg>
  <trkpt lat="51" lon="0"><time>2026-05-01T06:00:00Z</time></trkpt>
  <trkpt lat="51.01" lon="0"><time>2026-05-01T06:06:00Z</time></trkpt>
</trkseg></trk></gpx>`;

test('files are uploaded, told about, and taken back', async () => {
  const host = await openTestHost();
  const api = createApi(host);
  const body = new FormData();
  body.append('files', new File([track], 'a.gpx'));
  body.append('files', new File(['a note'], 'b.txt'));
  const uploaded = await api.request('/api/imports?timezone=Europe/London', { method: 'POST', body });
  expect(await uploaded.json()).toMatchObject({
    files: [
      { name: 'a.gpx', outcome: 'imported', activities: [{ sport: 'run', durationS: 360 }] },
      { name: 'b.txt', outcome: 'skipped' },
    ],
  });
  const journal = (await (await api.request('/api/cases/new-1/imports')).json()) as { imports: { id: number }[] };
  expect(journal).toMatchObject({ imports: [{ beganCase: true, files: [{ name: 'a.gpx' }, { name: 'b.txt' }] }] });
  const undo = () => api.request(`/api/imports/${journal.imports[0].id}`, { method: 'DELETE' });
  expect(await (await undo()).json()).toEqual({ takenBack: 1, stayed: 0 });
  expect((await undo()).status).toBe(404);
  await host.store.destroy();
});

test('an upload for a case that there is not, or of nothing, is refused', async () => {
  const host = await openTestHost();
  const api = createApi(host);
  const upload = (path: string, body: FormData) => api.request(path, { method: 'POST', body });
  const body = new FormData();
  body.append('files', new File([track], 'a.gpx'));
  expect((await upload('/api/imports?case=none', body)).status).toBe(404);
  expect((await upload('/api/imports', new FormData())).status).toBe(400);
  await host.store.destroy();
});

test('outcomes come as lines as they are settled; an import goes on in another request, and can be stopped', async () => {
  const host = await openTestHost();
  const api = createApi(host);
  const day = (n: number) => track.replaceAll('2026-05-01', `2026-05-${String(n + 1).padStart(2, '0')}`);
  const send = async (names: readonly number[], query: string) => {
    const body = new FormData();
    for (const n of names) body.append('files', new File([day(n)], `${n}.gpx`));
    return api.request(`/api/imports/steps?case=mine${query}`, { method: 'POST', body });
  };
  const headers = { 'content-type': 'application/json' };
  const put = { method: 'PUT', headers, body: '{"format":"culprit-case/1","id":"mine"}' };
  await api.request('/api/cases/mine', put);
  const stepsOf = async (response: Response) =>
    (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const first = await stepsOf(await send([1, 2], ''));
  expect(first).toMatchObject([{ file: { name: '1.gpx' } }, { file: { name: '2.gpx' } }, { isStopped: false }]);
  expect(first[1].passedBytes).toBe(first[1].totalBytes);
  const { import: number } = first[2];
  expect((await stepsOf(await send([3], `&import=${number}`))).at(-1)).toEqual({ import: number, isStopped: false });
  const journal = async () =>
    (await (await api.request('/api/cases/mine/imports')).json()) as {
      imports: { finishedAtMs: number | null; files: unknown[] }[];
    };
  expect((await journal()).imports.map(({ files }) => files.length)).toEqual([3]);

  const many = Array.from({ length: 25 }, (_, n) => n + 4);
  const sent = await send(many, '&ticket=mine');
  expect((await api.request('/api/imports/running/mine', { method: 'DELETE' })).status).toBe(200);
  const steps = await stepsOf(sent);
  expect(steps.at(-1)).toMatchObject({ isStopped: true });
  expect(steps.length).toBeLessThan(many.length);
  const [stopped] = (await journal()).imports;
  expect(stopped).toMatchObject({ finishedAtMs: null });
  expect(stopped.files.length).toBe(steps.length - 1);
  expect((await api.request('/api/imports/running/mine', { method: 'DELETE' })).status).toBe(404);
  await host.store.destroy();
});
