import { lazy } from 'react';
import type { DiaryRoute } from '../route.ts';

// Each page comes when it is gone to: none waits for the pictures of another.
const DiaryPage = lazy(() => import('./diary-page.tsx'));
const BackFillPage = lazy(() => import('./back-fill-page.tsx'));
const RemindersPage = lazy(() => import('./reminders-page.tsx'));
const TimelinePage = lazy(() => import('../timeline/timeline-page.tsx'));
const ShoesPage = lazy(() => import('../shoes/shoes-page.tsx'));
const RunPage = lazy(() => import('../run/run-page.tsx'));
const CausePage = lazy(() => import('../cause/cause-page.tsx'));

/** What was kept: the pages of the diary. */
export default function DiaryPages({ route }: { readonly route: DiaryRoute }) {
  if (route.page === 'diary') return <DiaryPage id={route.id} />;
  if (route.page === 'back-fill') return <BackFillPage id={route.id} />;
  if (route.page === 'reminders') return <RemindersPage id={route.id} />;
  if (route.page === 'shoes') return <ShoesPage id={route.id} />;
  if (route.page === 'run') return <RunPage id={route.id} start={route.start} />;
  if (route.page === 'cause') return <CausePage id={route.id} hypothesis={route.hypothesis} />;
  return <TimelinePage id={route.id} />;
}
