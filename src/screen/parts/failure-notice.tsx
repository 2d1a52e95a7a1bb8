import { failureOf } from '../api/failure.ts';
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
    return (
      <Notice heading={states.offline.heading} live alone={alone} actions={retry}>
        <p>{states.offline.text}</p>
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
