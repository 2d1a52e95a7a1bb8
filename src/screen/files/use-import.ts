import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useReducer, useRef } from 'react';
import { api, type FileOutcome } from '../api/client.ts';
import { tellOtherTabs } from '../api/other-tabs.ts';
import { groupsOf } from './file-groups.ts';
import { streamImport } from './stream-import.ts';

type Counts = Readonly<Record<FileOutcome['outcome'], number>>;
const none: Counts = { imported: 0, merged: 0, skipped: 0, failed: 0 };

/** How far an import is. */
export type ImportState = {
  readonly stage: 'idle' | 'running' | 'stopping' | 'done' | 'stopped' | 'failed';
  readonly counts: Counts;
  readonly passedBytes: number;
  readonly totalBytes: number;
  /** Seconds that are left at the pace so far; null while nothing can be said. */
  readonly leftS: number | null;
  readonly error: unknown;
};

const idle: ImportState = { stage: 'idle', counts: none, passedBytes: 0, totalBytes: 0, leftS: null, error: null };

/** An import from the page: begun with files, stopped between them, its state as it goes. */
export function useImport(caseId: string) {
  const queries = useQueryClient();
  const [state, change] = useReducer((before: ImportState, by: Partial<ImportState>) => ({ ...before, ...by }), idle);
  const running = useRef<{ readonly ticket: string; isStopped: boolean } | null>(null);

  const begin = async (files: readonly File[]) => {
    if (running.current !== null) return;
    const mine = { ticket: crypto.randomUUID(), isStopped: false };
    running.current = mine;
    const totalBytes = files.reduce((sum, file) => sum + file.size, 0);
    change({ ...idle, stage: 'running', totalBytes });
    const startedMs = performance.now();
    const counts = { ...none };
    let before = 0;
    let importId: number | null = null;
    try {
      for (const group of groupsOf(files)) {
        let isEnded = false;
        for await (const step of streamImport(group, { caseId, importId, ticket: mine.ticket })) {
          if (!('file' in step)) {
            importId = step.import;
            mine.isStopped ||= step.isStopped;
            isEnded = true;
            continue;
          }
          counts[step.file.outcome] += 1;
          const passedBytes = before + step.passedBytes;
          change({ counts: { ...counts }, passedBytes, leftS: left(startedMs, passedBytes, totalBytes) });
        }
        if (!isEnded) throw new Error('the import broke off');
        if (mine.isStopped) break;
        before += group.reduce((sum, file) => sum + file.size, 0);
        change({ passedBytes: before });
      }
      change({ stage: mine.isStopped ? 'stopped' : 'done' });
    } catch (error) {
      change({ stage: 'failed', error });
    } finally {
      running.current = null;
      tellOtherTabs();
      await queries.invalidateQueries({ queryKey: ['case', caseId] });
    }
  };

  const stop = () => {
    const mine = running.current;
    if (mine === null) return;
    mine.isStopped = true;
    change({ stage: 'stopping' });
    void api.imports.running[':ticket'].$delete({ param: { ticket: mine.ticket } }).catch(() => {});
  };

  // Whoever leaves the page ends it between two files; what is in is whole.
  const stopNow = useRef(stop);
  stopNow.current = stop;
  useEffect(() => () => stopNow.current(), []);

  return { state, begin, stop };
}

function left(startedMs: number, passedBytes: number, totalBytes: number): number | null {
  const takenS = (performance.now() - startedMs) / 1000;
  if (takenS < 1 || passedBytes === 0) return null;
  return (takenS * (totalBytes - passedBytes)) / passedBytes;
}
