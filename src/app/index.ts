export type { ListName } from './case-edits.ts';
export type { Host } from './host.ts';
export type { PageHost } from './host-page/page-host.ts';
export type { Api } from './server/api.ts';
export type {
  Timeline,
  TimelineDay,
  TimelineEvent,
  TimelineRun,
  TimelineScore,
} from './server/timeline.ts';
