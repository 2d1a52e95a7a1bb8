import type { Host } from '../host.ts';
import { decodeUploads } from '../import/decode-upload.ts';
import type { FileOutcome } from '../import/decoded-file.ts';
import { type ImportTarget, importFiles } from '../import/import-files.ts';
import type { RunningImports } from './running-imports.ts';

/** A file that is settled, with how far the import is; or, at last, its end. */
export type ImportStep =
  | { readonly file: FileOutcome; readonly passedBytes: number; readonly totalBytes: number }
  | { readonly import: number | null; readonly isStopped: boolean };

/** Imports files that were uploaded, told step by step; the last step is the end. */
export async function* importSteps(
  host: Host,
  target: ImportTarget,
  files: readonly File[],
  { isStopped, end }: ReturnType<RunningImports['begin']>,
): AsyncGenerator<ImportStep> {
  const totalBytes = files.reduce((sum, file) => sum + file.size, 0);
  let passedBytes = 0;
  let importId = target.importId ?? null;
  const passed = (bytes: number) => {
    passedBytes = bytes;
  };
  const begun = (id: number) => {
    importId = id;
  };
  try {
    const decoded = decodeUploads(files, host.sha256, { passed, isStopped });
    for await (const file of importFiles(host, target, decoded, { begun, isStopped })) {
      yield { file, passedBytes, totalBytes };
    }
    yield { import: importId, isStopped: isStopped() };
  } finally {
    end();
  }
}

/** Steps as NDJSON. Where nobody reads any more, the import ends with the batch at work. */
export function linesOf(steps: AsyncGenerator<ImportStep>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await steps.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
    },
    async cancel() {
      await steps.return(undefined);
    },
  });
}
