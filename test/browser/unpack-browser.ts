// Unpacks the files named on the command line into the temporary folder, which is the only place that the package offers.
import { inflate } from '@sparticuz/chromium';

for (const path of process.argv.slice(2)) await inflate(path);
