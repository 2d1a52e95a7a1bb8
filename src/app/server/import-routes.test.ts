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
  expect(await (await undo()).json()).toEqual({ takenBack: 1 });
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
