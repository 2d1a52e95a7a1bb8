import { expect, test } from 'vitest';
import { conditionName } from './trials.ts';

test('what a trial compares is said in German, with its amount where one was told', () => {
  const named = (id: string, inWords: string, question = 'descent', unit = 'run') =>
    conditionName({ id, inWords, question, unit });
  expect(named('flat', 'a flat route, at most 60 m down')).toBe('flache Läufe (höchstens 60 m bergab)');
  expect(named('short', 'two thirds of your usual run', 'distance')).toBe('kurze Läufe');
  expect(named('long', 'about 8 km, your usual run', 'distance')).toBe('Läufe von gewohnter Länge (etwa 8 km)');
  expect(named('red', 'in “Red pair”', 'shoe:red')).toBe('„Red pair“');
  expect(named('without', 'without das Kissen', 'own-kissen', 'night')).toBe('ohne das Kissen');
  expect(named('with', 'with “Gentle movement”', 'gentle-movement', 'day')).toBe('mit „Sanfte Bewegung“');
  expect(named('short', 'little desk work', 'desk', 'day')).toBe('wenig Schreibtisch');
});
