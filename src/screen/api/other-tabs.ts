/** The channel between tabs of the same page; made when it is first used. */
let channel: BroadcastChannel | null = null;

function open(): BroadcastChannel {
  channel ??= new BroadcastChannel('culprit-changes');
  return channel;
}

/** Tells the page's other tabs that something was changed here. */
export function tellOtherTabs(): void {
  open().postMessage('changed');
}

/** Hears from other tabs that something was changed there. */
export function hearOtherTabs(changed: () => void): void {
  open().addEventListener('message', changed);
}
