import type { Writing } from '../numbers.ts';

/** The danger questions. */
export function danger(write: Writing) {
  return {
    heading: 'Zuerst: Darf das warten?',
    lead: 'Die meisten Beschwerden vom Laufen vergehen. Manche sollte sich vorher jemand ansehen, und nach diesen fragen wir hier. Nimm sie, wie sie sind: ja, nein oder unsicher. Die Fragen stehen auf Englisch, bis Fachleute eine Übersetzung geprüft haben.',
    tiers: {
      emergency: 'Was nicht warten kann',
      'same-day': 'Was heute angesehen werden sollte',
      soon: 'Was bald angesehen werden sollte',
    },
    noToAll: 'Gelesen: zu allem nein',
    noToRest: 'Zu den übrigen nein',
    open: (count: number) =>
      `${count} ${write.plural(count, 'Frage ist', 'Fragen sind')} noch offen. Du kannst später weitermachen; deine Antworten sind gespeichert.`,
    allAnswered: 'Alles beantwortet.',
    back: 'Zurück zum Fall',
    onward: 'Weiter zu dem, was dafür und dagegen spricht',
    begin: 'Sicherheitsfragen beantworten',
    check: 'Aus Versehen etwas angekreuzt? Sieh deine Antworten durch.',
  };
}
