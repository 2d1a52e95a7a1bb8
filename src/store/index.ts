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
  rewriteCase,
  rewriteEdits,
  type StoredCase,
  writeRevision,
} from './cases.ts';
export {
  deleteEverything,
  type Everything,
  readEverything,
  type WholeCase,
  type WholeChange,
  type WholeImport,
  type WholeRawFile,
  writeEverything,
} from './everything.ts';
export {
  clearImport,
  contentsOfCase,
  deleteImport,
  finishImport,
  type ImportEntry,
  type ImportFileEntry,
  journalFiles,
  listImports,
  readImport,
  readImportFiles,
  startImport,
} from './imports.ts';
export { dropUnusedRawFiles, hasRawFile, keepRawFile, type RawFile, readRawFile } from './raw-files.ts';
export { readSettings, writeSettings } from './settings.ts';
export { openSqliteStore } from './sqlite.ts';
export { type DatabaseByTurns, openSqliteStoreByTurns } from './sqlite-by-turns.ts';
export type { ImportOutcome, Store } from './tables.ts';
