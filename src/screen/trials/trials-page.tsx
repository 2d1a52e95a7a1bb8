import type { TrialRoute } from '../route.ts';
import { PlanPage } from './plan-page.tsx';
import { QuestionsPage } from './questions-page.tsx';
import { TrialPage } from './trial-page.tsx';

/** Trials: what could be asked, what one takes, and one that was begun. */
export default function TrialsPage({ route }: { readonly route: TrialRoute }) {
  switch (route.page) {
    case 'trials':
      return <QuestionsPage id={route.id} />;
    case 'trial-plan':
      return <PlanPage id={route.id} question={route.question} />;
    case 'trial':
      return <TrialPage id={route.id} trial={route.trial} />;
  }
}
