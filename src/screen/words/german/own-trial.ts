/** A question of the runner's own for a trial. */
export const ownTrial = {
  heading: 'Etwas Eigenes',
  lead: 'Ein Kissen, eine Einlage, Dehnen am Morgen: was du an manchen Tagen tun und an anderen lassen kannst.',
  label: 'Was ist es?',
  example: 'das neue Kissen',
  unit: 'Wozu gehört es?',
  units: { day: 'Zu einem Tag', night: 'Zu einer Nacht', run: 'Zu einem Lauf' },
  claim: 'Was vermutest du?',
  claims: { relieves: 'Es hilft', worsens: 'Es macht es schlimmer' },
  missing: 'Sag, was es ist, wozu es gehört und was du vermutest.',
  go: 'Sehen, was ein Versuch braucht',
};
