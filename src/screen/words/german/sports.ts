const SPORTS: Record<string, string> = {
  run: 'Lauf',
  ride: 'Radfahrt',
  swim: 'Schwimmen',
  walk: 'Gang',
  hike: 'Wanderung',
  strength: 'Krafttraining',
  yoga: 'Yoga',
  row: 'Rudern',
  ski: 'Skilauf',
};

/** A session as its page and its row in a table call it; a sport that nobody listed by its own name. */
export function sport(name: string): string {
  return SPORTS[name] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
