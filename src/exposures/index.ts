export type { Dose, Exposure, ExposureKind, ValidityGrade } from './dose.ts';
