import { lazy, Suspense, useEffect, useRef } from 'react';
import { useCases } from './api/queries.ts';
import { CasePage } from './home/case-page.tsx';
import styles from './page.module.css';
import { CasesNav } from './parts/cases-nav.tsx';
import { NoNetwork } from './parts/no-network.tsx';
import { Waiting } from './parts/waiting.tsx';
import { hrefOf, isOfDayZero, isOfDiary, isOfTrials, type Route, useRoute } from './route.ts';
import { rememberOwnCase } from './settings/kept-here.ts';
import { StartPage } from './start-page.tsx';
import { useWords } from './words/words.tsx';

// These bring their form controls with them; the answer does not wait for them.
const CheckInPage = lazy(() => import('./check-in/check-in-page.tsx'));
const DangerPage = lazy(() => import('./danger/danger-page.tsx'));
const FilesPage = lazy(() => import('./files/files-page.tsx'));
const SettingsPage = lazy(() => import('./settings/settings-page.tsx'));
const DiaryPages = lazy(() => import('./diary/diary-pages.tsx'));
const ReportPage = lazy(() => import('./report/report-page.tsx'));
const QuestionsPage = lazy(() => import('./report/questions-page.tsx'));
const DayZeroPage = lazy(() => import('./day-zero/day-zero-page.tsx'));
const TrialsPage = lazy(() => import('./trials/trials-page.tsx'));

/** The whole page: the name, the cases, and where the reader is. */
export function Page() {
  const words = useWords();
  const route = useRoute();
  const cases = useCases();
  const hasOwn = cases.data?.cases.some((entry) => !entry.isSample) ?? false;
  useEffect(() => {
    if (hasOwn) rememberOwnCase();
  }, [hasOwn]);
  const main = useArrival(route.page, words.titles[route.page]);
  return (
    <>
      <button type="button" className={styles.skip} onClick={skipToAnswer}>
        {words.skip}
      </button>
      <header className={styles.header}>
        <p className={styles.name}>
          <a href="#/">{words.product}</a>
        </p>
        {(route.page === 'start' || route.page === 'case') && <CasesNav cases={cases.data?.cases ?? []} here={route} />}
      </header>
      <main className={styles.main} ref={main} tabIndex={-1}>
        {route.page === 'start' && <StartPage cases={cases} />}
        {route.page === 'case' && <CasePage key={route.id} id={route.id} />}
        <Suspense fallback={<Waiting />}>
          {route.page === 'check-in' && <CheckInPage key={route.id} id={route.id} />}
          {route.page === 'danger' && <DangerPage key={route.id} id={route.id} />}
          {route.page === 'files' && <FilesPage key={route.id} id={route.id} />}
          {route.page === 'settings' && <SettingsPage />}
          {isOfDiary(route) && <DiaryPages key={hrefOf(route)} route={route} />}
          {route.page === 'report' && <ReportPage key={route.id} id={route.id} />}
          {route.page === 'questions' && <QuestionsPage key={route.id} id={route.id} />}
          {isOfDayZero(route) && <DayZeroPage key={hrefOf(route)} route={route} />}
          {isOfTrials(route) && <TrialsPage key={hrefOf(route)} route={route} />}
        </Suspense>
      </main>
      <footer className={styles.footer}>
        <p>
          {words.home.foot.private} <NoNetwork />
        </p>
        <p>
          <a href={hrefOf({ page: 'settings' })}>{words.settings.link}</a>
        </p>
      </footer>
    </>
  );
}

/** Tells people who hear the page that they are somewhere else now, and takes everybody to its top. */
function useArrival(page: Route['page'], title: string) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    document.title = title;
    const from = shown.current;
    shown.current = page;
    // The start is only passed through.
    if (from === page || from === 'start') return;
    main.current?.focus({ preventScroll: true });
    globalThis.scrollTo(0, 0);
  }, [page, title]);
  return main;
}

/** A link to a place on the page would overwrite the address, which holds the route: so it is a button. */
function skipToAnswer(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}
