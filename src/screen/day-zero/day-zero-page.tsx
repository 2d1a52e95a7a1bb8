import type { DayZeroRoute } from '../route.ts';
import { ClosingPage } from './closing-page.tsx';
import { CoursePage } from './course-page.tsx';
import { ExplanationsPage } from './explanations-page.tsx';
import { FactsPage } from './facts-page.tsx';
import { RoutinePage } from './routine-page.tsx';
import { StoryPage } from './story-page.tsx';
import { TonightPage } from './tonight-page.tsx';

/** The pages of day zero, and of how it ended. */
export default function DayZeroPage({ route }: { readonly route: DayZeroRoute }) {
  switch (route.page) {
    case 'story':
      return <StoryPage id={route.id} />;
    case 'facts':
      return <FactsPage id={route.id} />;
    case 'explanations':
      return <ExplanationsPage id={route.id} />;
    case 'tonight':
      return <TonightPage id={route.id} />;
    case 'routine':
      return <RoutinePage id={route.id} remedy={route.remedy} />;
    case 'course':
      return <CoursePage id={route.id} />;
    case 'closing':
      return <ClosingPage id={route.id} />;
  }
}
