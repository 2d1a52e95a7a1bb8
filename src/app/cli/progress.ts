/** How far a long work is. */
export type Progress = {
  readonly at: (done: number) => void;
  /** Clears the bar away for a line of other output; it comes back by itself. */
  readonly clear: () => void;
  readonly stop: () => void;
};

/**
 * A bar on standard error with the time left, where that is a terminal; nothing elsewhere.
 *
 * @param what stands before the bar
 * @param total what `at` arrives at in the end
 */
export async function startProgress(what: string, total: number): Promise<Progress> {
  if (!process.stderr.isTTY) return { at: () => {}, clear: () => {}, stop: () => {} };
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    format: `${what} {bar} {percentage} % · {eta_formatted} left`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    etaBuffer: 50,
  });
  bar.start(total, 0);
  return { at: (done) => bar.update(done), clear: () => process.stderr.write('\r\x1b[K'), stop: () => bar.stop() };
}
