/** The check-in. */
export function checkIn(siteHeading: (site: string) => string) {
  return {
    heading: (site: string) => `How is your ${site} now?`,
    headingUnknown: 'How is it now?',
    site: 'Where',
    otherSite: 'Somewhere else',
    siteName: 'Where does it hurt?',
    siteHint: 'For example: neck, left knee, lower back',
    score: 'How bad, from 0 to 10',
    anchors: { 0: 'none', 3: 'mild', 6: 'hard to ignore', 10: 'worst there is' } as Readonly<Record<number, string>>,
    moment: 'When',
    moments: {
      waking: 'On waking',
      'before-run': 'Before a run',
      'after-run': 'After a run',
      evening: 'Evening',
      other: 'Other',
    },
    stiffness: 'Stiff for how long, if at all',
    stiffnessMin: (minutes: number) =>
      minutes === 0 ? 'Not stiff' : minutes >= 60 ? 'An hour or more' : `${minutes} min`,
    worry: 'Anything new or worrying?',
    worries: { no: 'Nothing new', yes: 'Yes, check it' },
    save: 'Save',
    saving: 'Saving …',
    missingScore: 'Choose a number from 0 to 10 first.',
    missingSite: 'Say where it hurts first.',
    kept: 'Saved.',
    saved: (site: string, score: number) => `${siteHeading(site)}: ${score} out of 10`,
    undo: 'Undo',
    undone: 'Taken back. What you had chosen is still here.',
    back: 'See the answer',
    cancel: 'Back without saving',
    why: 'The answer is shown after you have saved, so that it does not sway what you feel.',
  };
}
