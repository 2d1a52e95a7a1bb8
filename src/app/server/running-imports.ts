/** The imports under way, by the ticket that whoever sent the files made up, so that they can be stopped from beside. */
export class RunningImports {
  readonly #running = new Map<string, { isStopped: boolean }>();

  /** Begins one; without a ticket it cannot be stopped. */
  begin(ticket: string | undefined): { readonly isStopped: () => boolean; readonly end: () => void } {
    const state = { isStopped: false };
    if (ticket === undefined) return { isStopped: () => false, end: () => {} };
    this.#running.set(ticket, state);
    return { isStopped: () => state.isStopped, end: () => this.#running.delete(ticket) };
  }

  /** Stops one: what is at work comes to its end. False where there is none. */
  stop(ticket: string): boolean {
    const state = this.#running.get(ticket);
    if (state === undefined) return false;
    state.isStopped = true;
    return true;
  }
}
