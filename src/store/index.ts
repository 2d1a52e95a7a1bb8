export { readActivities, type StoredActivity, writeActivities } from './activities.ts';
export {
  type CaseChange,
  type CaseDocument,
  type CaseEntry,
  createCase,
  deleteCase,
  listCases,
  readCase,
  readChanges,
  readClosedCases,
  type StoredCase,
  writeRevision,
} from './cases.ts';
export {
  contentsOfCase,
  finishImport,
  type ImportEntry,
  type ImportFileEntry,
  journalFiles,
  listImports,
  markUndone,
  readImport,
  readImportFiles,
  startImport,
} from './imports.ts';
export { dropUnusedRawFiles, hasRawFile, keepRawFile, type RawFile, readRawFile } from './raw-files.ts';
export { openSqliteStore } from './sqlite.ts';
export { type DatabaseByTurns, openSqliteStoreByTurns } from './sqlite-by-turns.ts';
export type { ImportOutcome, Store } from './tables.ts';
