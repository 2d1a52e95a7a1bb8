/** Explanations by the name that the engine gives them. */
const explanations: Readonly<Record<string, string>> = {
  'the shock of footfalls': 'der Stoß beim Aufsetzen',
  'braking downhill': 'Bremsen bergab',
  'the amount of running': 'wie viel du läufst',
  'running hard': 'hartes Laufen',
  'a jump in load': 'ein Sprung in der Belastung',
  'delayed muscle soreness': 'Muskelkater',
  'an overloaded tendon': 'eine überlastete Sehne',
  'the pair of shoes': 'das Paar Schuhe',
  'the way the arms are carried': 'wie du die Arme hältst',
  'muscle tension from a held posture': 'Verspannung durch eine starre Haltung',
  'standing for long': 'langes Stehen',
  'walking far': 'weites Gehen',
  'desk work': 'Arbeit am Schreibtisch',
  'a carried load': 'eine getragene Last',
  'the night’s position or pillow': 'wie du nachts liegst, oder das Kissen',
  'too little sleep': 'zu wenig Schlaf',
  'an inflammatory pattern': 'ein entzündliches Muster',
};

/** An explanation's name; the runner's own stays as it is. */
export function explanationName(name: string): string {
  return explanations[name] ?? name;
}
