import { compareOrders, describeOrders } from './simulate.ts';

/** `node calibration/next-question/main.ts [RUNNERS]` */
process.stdout.write(`${describeOrders(compareOrders(Number(process.argv[2] ?? 500), 20))}\n`);
