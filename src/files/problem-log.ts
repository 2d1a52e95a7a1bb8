import type { Problem } from '#record';

/** A broken file repeats itself: beyond this many problems of one kind, they are counted and not listed. */
const LISTED_OF_A_KIND = 3;
const KINDS = 50;

type Repeated = { listed: number; unlisted: number; last: Problem };

/** Collects the problems of one file, in bounded room however broken it is. */
export class ProblemLog {
  readonly #problems: Problem[] = [];
  readonly #kinds = new Map<string, Repeated>();

  /**
   * Adds one problem; those with the same expectation are of one kind.
   *
   * @param place where: `byte 1042`, `line 7`
   * @param found what stands there
   * @param expected what should
   */
  add(place: string, found: string, expected: string): void {
    const problem = { place, found, expected };
    const kind = this.#kinds.get(expected);
    if (kind === undefined) {
      if (this.#kinds.size >= KINDS) return;
      this.#kinds.set(expected, { listed: 1, unlisted: 0, last: problem });
    } else if (kind.listed >= LISTED_OF_A_KIND) {
      kind.unlisted += 1;
      kind.last = problem;
      return;
    } else kind.listed += 1;
    this.#problems.push(problem);
  }

  /** Whether nothing was added. */
  get isEmpty(): boolean {
    return this.#problems.length === 0;
  }

  /** The problems in the order they were found; kinds that went on end with one that says how often. */
  list(): Problem[] {
    const further = [...this.#kinds.values()].filter((kind) => kind.unlisted > 0);
    return [
      ...this.#problems,
      ...further.map(({ last, unlisted }) => ({
        ...last,
        found: unlisted === 1 ? last.found : `${last.found}, the last of ${unlisted} more of this kind`,
      })),
    ];
  }
}
