import { openHost } from '../host-node/open-host.ts';
import { serve } from '../host-node/serve.ts';
import { putSampleCase } from '../sample-case.ts';

const USUAL_PORT = 4173;

/** The verb `start`: answers until it is told to stop. */
export async function start(): Promise<void> {
  const port = process.env.CULPRIT_PORT === undefined ? USUAL_PORT : Number(process.env.CULPRIT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    process.stderr.write(
      `CULPRIT_PORT: expected a port from 0 to 65535, found ${JSON.stringify(process.env.CULPRIT_PORT)}\n`,
    );
    process.exitCode = 2;
    return;
  }
  const host = await openHost();
  await putSampleCase(host);
  const serving = await serve(host, port);
  process.stdout.write(`Culprit is at ${serving.address}\nIt answers on this machine alone. Stop it with Ctrl-C.\n`);
  const stop = () => void serving.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
