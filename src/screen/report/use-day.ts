import { useMemo } from 'react';
import { wallClock } from '../home/wall-clock.ts';
import { useWords } from '../words/words.tsx';

/** Writes the day of an instant or a date, on the runner's wall clock. */
export type WriteDay = (at: string) => string;

/** Makes the writing of days in a time zone. */
export function useDay(timezone: string): WriteDay {
  const { write } = useWords();
  return useMemo(() => {
    const onWall = wallClock(timezone);
    return (at) => write.dateAs(new Date(at.length === 10 ? Date.parse(at) : onWall(Date.parse(at))), 'full');
  }, [write, timezone]);
}
