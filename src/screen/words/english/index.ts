import { type Writing, writing } from '../numbers.ts';
import { answer } from './answer.ts';
import { checkIn } from './check-in.ts';
import { complaint, quality, site, siteHeading } from './complaint.ts';
import { danger } from './danger.ts';
import { dayZero } from './day-zero.ts';
import { diary } from './diary.ts';
import { evidence } from './evidence.ts';
import { exposures } from './exposures.ts';
import { files } from './files.ts';
import { home } from './home.ts';
import { questions } from './questions.ts';
import { report } from './report.ts';
import { settings } from './settings.ts';
import { sport } from './sports.ts';
import { states } from './states.ts';
import { told } from './told.ts';
import { trials } from './trials.ts';

/** Everything the page says, in English that both Britons and Americans read without stumbling. */
export const englishIn = (write: Writing) => ({
  language: 'en',
  write,
  product: 'Culprit',
  purpose: 'What your pain follows, and how sure that is.',
  titles: {
    start: 'Culprit',
    case: 'Culprit',
    'check-in': 'Check-in – Culprit',
    danger: 'Safety questions – Culprit',
    story: 'Your words – Culprit',
    facts: 'Facts – Culprit',
    explanations: 'For and against – Culprit',
    tonight: 'Tonight – Culprit',
    routine: 'Routine – Culprit',
    course: 'So far – Culprit',
    closing: 'How it ended – Culprit',
    files: 'Runs from your watch – Culprit',
    settings: 'Settings – Culprit',
    diary: 'Your check-ins – Culprit',
    'back-fill': 'The last two weeks – Culprit',
    reminders: 'Reminders – Culprit',
    timeline: 'Timeline – Culprit',
    shoes: 'Shoes – Culprit',
    run: 'A run – Culprit',
    cause: 'A possible cause – Culprit',
    trials: 'Trials – Culprit',
    'trial-plan': 'What a trial takes – Culprit',
    trial: 'Your trial – Culprit',
    questions: 'How the week went – Culprit',
    report: 'Report – Culprit',
  },
  skip: 'Skip to the answer',
  cases: 'Your cases',
  newCase: 'Start my own case',
  anotherCase: 'New case',
  ownCase: 'Your case',
  question: { answers: { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' } },
  site,
  quality,
  siteHeading,
  complaint,
  sport,
  spoken: exposures(write),
  answer: answer(write),
  home: home(write),
  checkIn: checkIn(siteHeading),
  danger: danger(write),
  diary: diary(write),
  evidence: evidence(write),
  dayZero: dayZero(write),
  states: states(),
  files: files(write),
  settings: settings(write),
  told: told(),
  trials: trials(write),
  questions: questions(write),
  report: report(write),
});

/** English as it is before anybody said otherwise. */
export const english = englishIn(writing('en-GB'));
