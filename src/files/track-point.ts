import type { ProblemLog } from './problem-log.ts';
import { COLUMN, MAX_SAMPLES, type SampleColumns } from './sample-columns.ts';

/** Writes the points of an XML track into columns, value by value, and states what is wrong with each, by line. */
export class TrackPointWriter {
  readonly columns: SampleColumns;
  readonly #problems: ProblemLog;
  #line = 0;
  #isFilled = false;
  #latestMs = Number.NEGATIVE_INFINITY;

  constructor(columns: SampleColumns, problems: ProblemLog) {
    this.columns = columns;
    this.#problems = problems;
  }

  /** Begins a point that starts in this line. */
  begin(line: number): void {
    this.columns.clear(this.columns.rows);
    this.#line = line;
    this.#isFilled = false;
  }

  /** Writes the position; one that is no place on Earth is left out. */
  position(latitude: string | undefined, longitude: string | undefined): void {
    const latitudeDeg = numberOf(latitude);
    const longitudeDeg = numberOf(longitude);
    if (Math.abs(latitudeDeg) <= 90 && Math.abs(longitudeDeg) <= 180) {
      this.columns.put(COLUMN.latitudeDeg, latitudeDeg);
      this.columns.put(COLUMN.longitudeDeg, longitudeDeg);
      this.#isFilled = true;
      return;
    }
    const found =
      latitude === undefined || longitude === undefined ? 'none' : `${brief(latitude)}, ${brief(longitude)}`;
    this.#problems.add(this.#at(), found, 'a latitude within ±90 and a longitude within ±180 degrees');
  }

  /** Writes the time; `text` is what the file has. */
  time(timeMs: number, text: string): void {
    if (Number.isNaN(timeMs)) {
      this.#problems.add(this.#at(), text.trim() === '' ? 'nothing' : brief(text), 'a date and time in ISO 8601');
      return;
    }
    if (timeMs < this.#latestMs) {
      this.#problems.add(this.#at(), brief(text), 'times that do not run backwards');
    } else this.#latestMs = timeMs;
    this.columns.put(COLUMN.timeMs, timeMs);
    this.#isFilled = true;
  }

  /** Writes a number; an empty element is a missing value, other text a problem. */
  value(column: number, text: string): void {
    const value = numberOf(text);
    if (Number.isFinite(value)) {
      this.columns.put(column, value);
      this.#isFilled = true;
    } else if (text.trim() !== '') this.#problems.add(this.#at(), brief(text), 'a number');
  }

  /** Ends the point; one without any value is dropped. Answers false when no further point is taken. */
  end(): boolean {
    if (!this.#isFilled) return true;
    const hasRoom = this.columns.commit();
    if (!hasRoom) this.#problems.add(this.#at(), `more than ${MAX_SAMPLES} points`, 'fewer points in one track');
    return hasRoom;
  }

  #at(): string {
    return `line ${this.#line}`;
  }
}

/** A number as XML writes it; NaN for anything else. */
export function numberOf(text: string | undefined): number {
  // Number() takes the empty text for zero, and hexadecimal.
  if (text === undefined) return Number.NaN;
  const value = Number(text);
  return value === 0 && text.trim() === '' ? Number.NaN : value;
}

function brief(text: string): string {
  const trimmed = text.trim();
  return `"${trimmed.length > 40 ? `${trimmed.slice(0, 40)}…` : trimmed}"`;
}
