import { useRef } from 'react';
import { Frame } from '../day-zero/frame.tsx';
import { useWords } from '../words/words.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { ImportProgress } from './import-progress.tsx';
import { Journal } from './journal.tsx';
import { useJournal } from './queries.ts';
import { useImport } from './use-import.ts';

/** Files of a watch into a case: choosing, progress, what became of each, and the way back. */
export default function FilesPage({ id }: { readonly id: string }) {
  const { files: say } = useWords();
  const journal = useJournal(id);
  const { state, begin, stop } = useImport(id);
  const last = useRef<readonly File[]>([]);
  const isBusy = state.stage === 'running' || state.stage === 'stopping';
  const send = (files: readonly File[]) => {
    last.current = files;
    void begin(files);
  };
  return (
    <Frame id={id} step={null} heading={say.heading} lead={say.lead} query={journal}>
      {journal.data && (
        <>
          <ChooseFiles disabled={isBusy} onFiles={send} />
          <ImportProgress state={state} onStop={stop} onAgain={() => send(last.current)} />
          <Journal caseId={id} imports={journal.data.imports} isBusy={isBusy} />
        </>
      )}
    </Frame>
  );
}
