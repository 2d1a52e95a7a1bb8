export type { Activity, FileKind, Lap, Pause, Reading, Samples } from './activity.ts';
