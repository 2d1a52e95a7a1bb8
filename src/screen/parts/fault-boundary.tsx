import { Component, type ReactNode } from 'react';
import { WordsContext } from '../words/words.tsx';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** Catches what should not happen, so that a fault leaves a sentence and a way on instead of an empty page. */
export class FaultBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { error } = this.context.states;
    return (
      <main>
        <Notice
          heading={error.heading}
          live
          alone
          actions={
            <Button kind="main" onClick={() => globalThis.location.reload()}>
              {error.retry}
            </Button>
          }
        >
          <p>
            {error.unexpected} {error.kept}
          </p>
        </Notice>
      </main>
    );
  }
}
