import type { Writing } from '../numbers.ts';
import type { Words } from '../words.tsx';
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

/** Everything the page says, in German. */
export const germanIn = (write: Writing): Words => ({
  language: 'de',
  write,
  product: 'Culprit',
  purpose: 'Wem dein Schmerz folgt, und wie sicher das ist.',
  titles: {
    start: 'Culprit',
    case: 'Culprit',
    'check-in': 'Eintrag – Culprit',
    danger: 'Sicherheitsfragen – Culprit',
    story: 'Deine Worte – Culprit',
    facts: 'Fakten – Culprit',
    explanations: 'Dafür und dagegen – Culprit',
    tonight: 'Heute Abend – Culprit',
    routine: 'Anleitung – Culprit',
    course: 'Bisher – Culprit',
    closing: 'Wie es ausging – Culprit',
    files: 'Läufe von deiner Uhr – Culprit',
    settings: 'Einstellungen – Culprit',
    diary: 'Deine Einträge – Culprit',
    'back-fill': 'Die letzten zwei Wochen – Culprit',
    reminders: 'Erinnerungen – Culprit',
    timeline: 'Zeitverlauf – Culprit',
    shoes: 'Schuhe – Culprit',
    run: 'Ein Lauf – Culprit',
    cause: 'Eine mögliche Ursache – Culprit',
    trials: 'Versuche – Culprit',
    'trial-plan': 'Was ein Versuch braucht – Culprit',
    trial: 'Dein Versuch – Culprit',
    questions: 'Wie die Woche war – Culprit',
    report: 'Bericht – Culprit',
  },
  skip: 'Zur Antwort springen',
  cases: 'Deine Fälle',
  newCase: 'Meinen eigenen Fall anfangen',
  anotherCase: 'Neuer Fall',
  ownCase: 'Dein Fall',
  question: { answers: { yes: 'Ja', no: 'Nein', 'not-sure': 'Unsicher' } },
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
