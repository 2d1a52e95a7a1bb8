export { exposeAdjustments } from './adjustments.ts';
export { DESCENT_BANDS, type DescentBand } from './definitions/descent-band.ts';
export { isIllness, isPainkiller } from './definitions/event-kinds.ts';
export type { AltitudeTrack, DescentBandsM, Relief } from './descent/altitude-track.ts';
export { type Elevation, elevationOf } from './descent/elevation.ts';
export { reliefOf } from './descent/relief.ts';
export type { Dose, Exposure, ExposureKind, Stretch, ValidityGrade } from './dose.ts';
export { exposeCase, exposeSymbol } from './expose.ts';
