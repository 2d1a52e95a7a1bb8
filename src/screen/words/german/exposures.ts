import type { Spoken } from '../english/exposures.ts';
import type { Writing } from '../numbers.ts';
import { remedies } from './closing.ts';
import { capital } from './complaint.ts';

/** Names of the built-in exposures; `phrase` and `after` stand in the dative, as after "folgt" and "nach". */
export function exposures(write: Writing) {
  const n = write.number;
  const amountIn = (dose: number, unit: string) => (unit === 'km' ? write.km(dose) : `${n(dose)} ${unit}`);
  const minutes = (of: string) => (dose: number) =>
    dose < 90 ? `${n(dose, 0)} Minuten ${of}` : `${n(dose / 60)} Stunden ${of}`;
  const builtIn: Record<string, Omit<Spoken, 'name'>> = {
    distance: {
      heading: 'Wie weit du läufst',
      phrase: 'der Länge deiner Läufe',
      after: 'langen Läufen',
      amount: (d) => `${write.km(d)} Laufen`,
    },
    duration: {
      heading: 'Wie lange du läufst',
      phrase: 'der Dauer deiner Läufe',
      after: 'langen Läufen',
      amount: minutes('Laufen'),
    },
    descent: {
      heading: 'Bergablaufen',
      phrase: 'dem Bergablaufen',
      after: 'dem Bergablaufen',
      amount: (d) => `${write.m(d)} bergab`,
    },
    steps: {
      heading: 'Schritte beim Laufen',
      phrase: 'der Zahl deiner Schritte beim Laufen',
      after: 'Läufen mit vielen Schritten',
      amount: (d) => `${n(d, 0)} Schritten`,
    },
    pace: {
      heading: 'Schnelles Laufen',
      phrase: 'schnellem Laufen',
      after: 'schnellen Läufen',
      amount: (d, unit) => `einem Tempo von ${amountIn(d, unit)}`,
    },
    effort: {
      heading: 'Harte Läufe',
      phrase: 'harten Läufen',
      after: 'harten Läufen',
      amount: (d) => `einer Anstrengung von ${n(d)}`,
    },
    spike: {
      heading: 'Plötzlich viel weiter',
      phrase: 'plötzlichen Sprüngen in der Distanz',
      after: 'plötzlichen Sprüngen in der Distanz',
      amount: (d, unit) => `einem Sprung von ${amountIn(d, unit)}`,
    },
    standing: { heading: 'Stehen', phrase: 'dem Stehen', after: 'langem Stehen', amount: minutes('Stehen') },
    walking: {
      heading: 'Gehen',
      phrase: 'dem Gehen',
      after: 'langem Gehen',
      amount: (d) => `${write.km(d)} Gehen`,
    },
    desk: {
      heading: 'Sitzen am Schreibtisch',
      phrase: 'dem Sitzen am Schreibtisch',
      after: 'vielen Stunden am Schreibtisch',
      amount: minutes('am Schreibtisch'),
    },
    'short-sleep': {
      heading: 'Kurze Nächte',
      phrase: 'kurzen Nächten',
      after: 'kurzen Nächten',
      amount: (d) => `einer Nacht, der ${n(d)} ${write.plural(d, 'Stunde', 'Stunden')} zu sieben fehlen`,
    },
  };

  return function spoken(exposure: string, label: string | null): Spoken {
    const known = builtIn[exposure];
    if (known) return { name: null, ...known };
    const [family, ...rest] = exposure.split(':');
    const name = label ?? rest.join(':');
    if (family === 'shoe') {
      return {
        name,
        heading: `Laufen in ${name}`,
        phrase: `dem Laufen in ${name}`,
        after: `Läufen in ${name}`,
        amount: (d) => `${write.km(d)} in ${name}`,
      };
    }
    if (family === 'surface') {
      return {
        name,
        heading: `Untergrund: ${name}`,
        phrase: `dem Laufen auf dem Untergrund ${name}`,
        after: `Läufen auf dem Untergrund ${name}`,
        amount: (d) => `${write.km(d)} auf dem Untergrund ${name}`,
      };
    }
    if (family === 'sport') return { name, heading: capital(name), phrase: name, after: name, amount: minutes(name) };
    const own = remedies[exposure] ?? label ?? exposure;
    return {
      name: own,
      heading: capital(own),
      phrase: own,
      after: own,
      amount: (d, unit) => `${n(d)} ${unit} ${own}`,
    };
  };
}
