import { failureOf } from '../api/failure.ts';
import { pageHost } from '../api/page-host.ts';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { Button, ButtonLink } from './button.tsx';
import { Notice } from './notice.tsx';

type FailureNoticeProps = {
  readonly error: unknown;
  readonly onRetry: () => void;
  /** Whether it stands in place of a page. */
  readonly alone?: boolean;
};

/** What happened, what was kept, and what to do. */
export function FailureNotice({ error, onRetry, alone = false }: FailureNoticeProps) {
  const { states } = useWords();
  const { kind, said } = failureOf(error);
  const retry = (
    <Button kind="main" onClick={onRetry}>
      {states.error.retry}
    </Button>
  );
  if (kind === 'unreachable') {
    const { heading, text } = pageHost() === null ? states.offline : states.stopped;
    return (
      <Notice heading={heading} live alone={alone} actions={retry}>
        <p>{text}</p>
      </Notice>
    );
  }
  if (kind === 'full' || kind === 'taken' || kind === 'forbidden') {
    const { heading, text } = states.storage[kind];
    const backup = <ButtonLink href={hrefOf({ page: 'settings' })}>{states.storage.toBackup}</ButtonLink>;
    return (
      <Notice
        heading={heading}
        live
        alone={alone}
        actions={
          <>
            {retry}
            {kind === 'full' && backup}
          </>
        }
      >
        <p>{text}</p>
      </Notice>
    );
  }
  if (kind === 'missing') {
    return (
      <Notice
        heading={states.error.missing}
        alone={alone}
        actions={<ButtonLink href="#/">{states.error.toStart}</ButtonLink>}
      />
    );
  }
  return (
    <Notice heading={states.error.heading} live alone={alone} actions={retry}>
      {said.split('\n').map((line) => (
        <p key={line} lang="en">
          {line}
        </p>
      ))}
      <p>{states.error.kept}</p>
    </Notice>
  );
}
