import { parentPort } from 'node:worker_threads';
import { type Kind, WORK } from './work.ts';

parentPort?.on('message', ({ kind, job }: { readonly kind: Kind; readonly job: never }) => {
  parentPort?.postMessage(WORK[kind](job));
});
