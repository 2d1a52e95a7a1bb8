/**
 * `npm run bench [NAME …]`: measures what is claimed, on this machine. Nothing is judged by time in the tests.
 * Each bench prints its own lines; without a name all of them run, one after the other.
 */
const benches: Record<string, () => Promise<void>> = {
  files: async () => (await import('./files.ts')).benchFiles(),
  import: async () => (await import('./import.ts')).benchImport(),
  heart: async () => (await import('./heart.ts')).benchHeart(),
  oracle: async () => (await import('./oracle.ts')).benchOracle(),
  timeline: async () => (await import('./timeline.ts')).benchTimeline(),
  page: async () => (await import('./page.ts')).benchPage(),
  ndjson: async () => (await import('./ndjson.ts')).benchNdjson(),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  console.error(`expected ${Object.keys(benches).join(', ')}, found ${unknown.join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
    console.log(`\n${name}`);
    await benches[name]();
  }
}
