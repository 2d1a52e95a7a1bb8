import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { formatInstant } from '#record';
import { deleteEverything } from '#store';
import type { Host } from '../host.ts';
import { answer, refusals, refuseBroken } from './answers.ts';
import { refuseMalformed } from './malformed.ts';

const file = z.any().openapi({ type: 'string', format: 'binary' });

const backup = createRoute({
  method: 'get',
  path: '/backup',
  description:
    'Everything: cases with their history, journals, raw files, settings. The same content gives the same bytes.',
  responses: { 200: { description: 'culprit-backup/1', content: { 'application/zip': { schema: file } } } },
});

const restoring = createRoute({
  method: 'post',
  path: '/restore',
  description: 'Puts a backup in place of everything. It is checked wholly before anything is written.',
  request: { body: { content: { 'multipart/form-data': { schema: z.object({ file }) } }, required: true } },
  responses: {
    200: answer(z.object({ cases: z.int(), imports: z.int(), rawFiles: z.int() }), 'How much the backup brought'),
    400: refusals[400],
  },
});

const deleting = createRoute({
  method: 'delete',
  path: '/everything',
  responses: { 200: answer(z.object({}), 'Nothing is left') },
});

/** One file that holds everything, and its way back. */
export function backupRoutes(host: Host) {
  return new OpenAPIHono({ defaultHook: refuseMalformed })
    .openapi(backup, async (c) => {
      const { backupOf } = await import('../backup/write-backup.ts');
      const name = `culprit-${formatInstant(host.now()).slice(0, 10)}.zip`;
      return c.body(streamOf(backupOf(host.store)), 200, {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      });
    })
    .openapi(restoring, async (c) => {
      const { file: given } = await c.req.parseBody();
      if (!(given instanceof File)) return refuseBroken(c, [{ place: 'file', found: 'none', expected: 'one backup' }]);
      const { restore } = await import('../backup/restore.ts');
      const restored = await restore(host, new Uint8Array(await given.arrayBuffer()));
      return restored.ok ? c.json(restored.value, 200) : refuseBroken(c, restored.problems);
    })
    .openapi(deleting, async (c) => {
      await deleteEverything(host.store);
      return c.json({}, 200);
    });
}

/** A stream of pieces that are made as they are asked for; the next one only when there is room for it. */
function streamOf(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
