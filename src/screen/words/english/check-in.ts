/** The check-in. */
export function checkIn(siteHeading: (site: string) => string) {
  return {
    heading: (site: string) => `How is your ${site} now?`,
    headingUnknown: 'How is it now?',
    site: 'Where',
    bodyMap: 'On the body, or somewhere else',
    views: { front: 'Front', back: 'Back' },
    siteName: 'Where does it hurt?',
    siteHint: 'For example: neck, left knee, lower back',
    score: 'How bad, from 0 to 10',
    scoreOf: (place: string) => `How bad is your ${place}, from 0 to 10`,
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
    earlier: 'Not now, but earlier',
    felt: 'When it was',
    feltHint: 'More than an hour ago is kept as remembered, not as felt at the time.',
    beside: {
      label: 'Since last time, if any',
      painkiller: 'Painkiller',
      ill: 'Ill',
      sports: { ride: 'Cycled', swim: 'Swam', strength: 'Strength', walk: 'Long walk', yoga: 'Yoga' },
      howLong: 'For how long, up to now',
      minutes: (minutes: number) => (minutes < 120 ? `${minutes} min` : '2 hours or more'),
      nameOf: (kind: string) =>
        ({ painkiller: 'painkiller', illness: 'illness', ride: 'cycling', swim: 'swimming', walk: 'a long walk' })[
          kind
        ] ?? kind,
      saved: (names: readonly string[]) => `Also noted: ${names.join(', ')}.`,
    },
    evening: {
      standing: 'Longest time on your feet without a break today, if you like',
      standingMin: (minutes: number) =>
        minutes === 0
          ? 'Hardly'
          : minutes < 60
            ? `${minutes} min`
            : minutes === 60
              ? '1 hour'
              : minutes < 180
                ? `${minutes / 60} hours`
                : '3 hours or more',
      desk: 'At a desk today, if you like',
      deskH: (hours: number) => (hours === 0 ? 'Not' : hours === 10 ? '10 hours or more' : `${hours} hours`),
      longestStanding: 'longest time standing',
    },
    worry: 'Anything new or worrying?',
    worries: 'Yes, check it now',
    save: 'No, save',
    saving: 'Saving …',
    missingScore: 'Choose a number from 0 to 10 first.',
    missingSite: 'Say where it hurts first.',
    kept: 'Saved.',
    saved: (site: string, score: number) => `${siteHeading(site)}: ${score} out of 10`,
    undo: 'Undo',
    undone: 'Taken back. What you had chosen is still here.',
    back: 'See the answer',
    diary: 'All check-ins',
    cancel: 'Back without saving',
    why: 'The answer is shown after you have saved, so that it does not sway what you feel.',
  };
}
