export type { Activity, Clock, FileKind, Lap, Pause, Reading, Samples } from './activity.ts';
export { UNPACK_LIMITS } from './archive/limits.ts';
export { type ArchiveEntry, readArchive } from './archive/read-archive.ts';
export { type ZipContent, zipContents } from './archive/zip-contents.ts';
export { haversineM } from './ground-distance.ts';
export { readFile } from './read-file.ts';
