export { choleskyInPlace, solveLowerInPlace, solveUpperInPlace } from './cholesky.ts';
export { erfc, normalCdf, normalPdf, normalQuantile } from './normal.ts';
export { type Random, randomFrom } from './random.ts';
export { type TiltedMoments, tiltedMoments } from './tilted-normal.ts';
