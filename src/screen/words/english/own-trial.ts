/** A question of the runner's own for a trial. */
export const ownTrial = {
  heading: 'Something of your own',
  lead: 'A pillow, an insole, stretches in the morning: whatever you can take on some days and leave on others.',
  label: 'What is it?',
  example: 'the new pillow',
  unit: 'What does it go with?',
  units: { day: 'A day', night: 'A night', run: 'A run' },
  claim: 'What do you suspect?',
  claims: { relieves: 'It eases it', worsens: 'It makes it worse' },
  missing: 'Say what it is, what it goes with and what you suspect.',
  go: 'See what a trial would take',
};
