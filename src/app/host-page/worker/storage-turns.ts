import sqlite3InitModule, { type SAHPoolUtil, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { DatabaseByTurns } from '#store';
import { type Connection, connectionOf } from '../wasm-database.ts';
import { explainOpening, explainStorageProblem, takenStorage } from './storage-problems.ts';

/** The name of the lock, of the channel between tabs and of the folder in the browser's file system. */
const NAME = 'culprit-store';
const FILE = '/culprit.db';
/** How long another tab is waited for; it lets go after the transaction it is at. */
const PATIENCE_MS = 20_000;
/** A worker that was stopped may leave its file handles open for a moment longer than its lock. */
const OPENING_TRIES = 40;
const OPENING_PAUSE_MS = 50;
const CAPACITY = 6;

const poolOptions = {
  name: NAME,
  directory: NAME,
  initialCapacity: CAPACITY,
  // Without this, a file that another worker still has open would cost the person the whole diary.
  preserveOnInitFailure: true,
  forceReinitIfPreviouslyFailed: true,
};

/**
 * The diary's file on the browser's own file system, used by the page's tabs by turns.
 *
 * The file system lets one worker open a file at a time. The tab at work holds a lock and keeps the file open, so that its next turn costs
 * nothing; it lets go between two transactions when another tab asks, and whenever it is not seen. A tab that is closed or dies loses
 * the lock with it: no tab ever waits for the answer of another, and nothing that was acknowledged depends on one.
 */
export class StorageTurns implements DatabaseByTurns {
  #held: { readonly connection: Connection; readonly letGo: () => void } | null = null;
  #library: { readonly sqlite3: Sqlite3Static; readonly pool: SAHPoolUtil } | null = null;
  #isAtWork = false;
  #isWanted = false;
  #isSeen = true;
  readonly #channel = new BroadcastChannel(NAME);

  constructor() {
    this.#channel.addEventListener('message', () => {
      this.#isWanted = true;
      this.#letGoWhereIdle();
    });
  }

  /** Whether the page is seen: iOS stops pages that are not, whatever they hold. */
  set isSeen(isSeen: boolean) {
    this.#isSeen = isSeen;
    this.#letGoWhereIdle();
  }

  readonly take = async (): Promise<Connection> => {
    this.#isAtWork = true;
    try {
      this.#held ??= await this.#hold();
    } catch (problem) {
      this.#isAtWork = false;
      throw problem;
    }
    return this.#held.connection;
  };

  readonly give = async (): Promise<void> => {
    this.#isAtWork = false;
    this.#letGoWhereIdle();
  };

  readonly close = async (): Promise<void> => {
    this.#isAtWork = false;
    this.#isWanted = true;
    this.#letGoWhereIdle();
    this.#channel.close();
  };

  #letGoWhereIdle(): void {
    if (this.#isAtWork || this.#held === null || (this.#isSeen && !this.#isWanted)) return;
    const { connection, letGo } = this.#held;
    this.#held = null;
    connection.close();
    this.#library?.pool.pauseVfs();
    letGo();
  }

  async #hold() {
    const letGo = await this.#lock();
    try {
      const { locks } = navigator;
      // Whoever asked while the lock was given to this tab has asked another one.
      this.#isWanted = ((await locks.query()).pending ?? []).some(({ name }) => name === NAME);
      return { connection: await this.#open(), letGo };
    } catch (problem) {
      letGo();
      throw explainOpening(problem);
    }
  }

  /** @returns what lets go of the lock */
  #lock(): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const held = () => new Promise<void>((letGo) => resolve(letGo));
      const patience = AbortSignal.timeout(PATIENCE_MS);
      navigator.locks.request(NAME, { signal: patience }, held).catch((problem) => reject(takenStorage(problem)));
      this.#channel.postMessage('wanted');
    });
  }

  async #open(): Promise<Connection> {
    for (let tries = 1; ; tries++) {
      try {
        const { sqlite3, pool } = await this.#reachFiles();
        return connectionOf(sqlite3, new pool.OpfsSAHPoolDb(FILE), explainStorageProblem);
      } catch (problem) {
        if (tries >= OPENING_TRIES || !isHeldStill(problem)) throw problem;
        await new Promise((resolve) => setTimeout(resolve, OPENING_PAUSE_MS));
      }
    }
  }

  async #reachFiles() {
    if (this.#library !== null) {
      if (this.#library.pool.isPaused()) await this.#library.pool.unpauseVfs();
      return this.#library;
    }
    const sqlite3 = await sqlite3InitModule();
    const pool = await sqlite3.installOpfsSAHPoolVfs(poolOptions);
    // A first visit that broke off may have left fewer files than a database, its log and its copy take.
    await pool.reserveMinimumCapacity(CAPACITY);
    this.#library = { sqlite3, pool };
    return this.#library;
  }
}

function isHeldStill(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === 'NoModificationAllowedError';
}
