import { DetailedError } from 'hono/client';
import { api, type FileOutcome } from '../api/client.ts';

/** A line of an import under way, or its end. */
export type ImportStep =
  | { readonly file: FileOutcome; readonly passedBytes: number; readonly totalBytes: number }
  | { readonly import: number | null; readonly isStopped: boolean };

type Sending = { readonly caseId: string; readonly importId: number | null; readonly ticket: string };

/**
 * Sends files into a case and tells each step as it is answered.
 *
 * @throws as every request: a `DetailedError` where it was refused, another where there was no answer or it broke off
 */
export async function* streamImport(files: readonly File[], sending: Sending): AsyncGenerator<ImportStep> {
  const { caseId, importId, ticket } = sending;
  const query = { case: caseId, ticket, ...(importId === null ? {} : { import: `${importId}` }) };
  const response: Response = await api.imports.steps.$post({ query, form: { files: [...files] } });
  if (!response.ok || response.body === null) {
    const data: unknown = await response.json().catch(() => null);
    throw new DetailedError('refused', { statusCode: response.status, detail: { data } });
  }
  let left = '';
  const decoder = new TextDecoder();
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (left + decoder.decode(value, { stream: true })).split('\n');
    left = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
}
