import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { VERSION } from '../version.ts';

/** Wrong usage and input that breaks the contract. */
const EXIT_REFUSED = 2;

// Every verb is loaded when it is called for: no start of the program pays for what it does not use.
const program = new Command('culprit')
  .description('Finds out, from a runner’s own evidence, what a pain really follows, and how sure that is.')
  .version(VERSION)
  .usage('VERB …')
  .helpCommand('help [VERB]', 'how to use the program, or one verb of it')
  .showHelpAfterError('(culprit help tells how to use it)')
  .exitOverride();

program
  .command('read')
  .description('what a post or a whole thread says, each fact with the words it stands on')
  .argument('<FILE>', 'plain text; - is standard input')
  .option('--posted-at <INSTANT>', 'when it was written, so that "four days ago" becomes a date')
  .option('--json', 'print culprit-draft/1')
  .action(async (file, options) => (await import('./read.ts')).read(file, options));

program
  .command('analyze')
  .description('what a case says')
  .argument('<FILE>', 'a culprit-case/1 as JSON; - is standard input')
  .option('--site <NAME>', 'the site whose scores are analysed; the first of the complaint by default')
  .option('--seed <N>', 'the seed; the same case, version and seed give the same answer', wholeNumber)
  .option('--json', 'print culprit-verdict/1')
  .option('--ndjson', 'FILE holds a case a line; print a verdict a line')
  .action(async (file, options) => (await import('./analyze.ts')).analyze(file, options));

program
  .command('plan')
  .description('a trial that would tell: what it takes, what it could tell, its schedule')
  .argument('<FILE>', 'a culprit-case/1 as JSON; - is standard input')
  .requiredOption('--question <ID>', 'what to try: a hypothesis of the case, or an exposure such as shoe:b')
  .option('--seed <N>', 'the seed of the coin', wholeNumber)
  .option('--site <NAME>', 'the site whose scores count; the first of the complaint by default')
  .option('--json', 'print culprit-plan/1')
  .action(async (file, options) => (await import('./plan.ts')).plan(file, options));

program
  .command('report')
  .description('one page about a case for a professional')
  .argument('<FILE>', 'a culprit-case/1 as JSON; - is standard input')
  .option('--site <NAME>', 'the site that it is about; the first of the complaint by default')
  .option('--leave-out <PARTS>', 'parts that stay out, with commas between; those that the case names by default')
  .option('--fhir', 'print what the runner reported as a FHIR R4 bundle')
  .option('--json', 'print the report as JSON')
  .action(async (file, options) => (await import('./report.ts')).report(file, options));

program
  .command('import')
  .description('put activities of a watch or an app into a case')
  .argument('<PATH...>', 'FIT, GPX and TCX files, also in .gz; folders and zips of them')
  .option('--case <ID>', 'the case they belong to; your newest one by default')
  .option('--json', 'print a line of JSON a file')
  .action(async (paths, options) => (await import('./import.ts')).importPaths(paths, options));

program
  .command('backup')
  .description('everything you keep here as one file')
  .argument('<FILE>', 'where the backup is written; - is standard output')
  .action(async (file) => (await import('./backup.ts')).backup(file));

program
  .command('restore')
  .description('a backup in place of everything here')
  .argument('<FILE>', 'a file that backup wrote')
  .option('--replace', 'go on although there is something here already')
  .action(async (file, options) => (await import('./backup.ts')).restoreFile(file, options));

program
  .command('start')
  .description('the app, in the browser')
  .action(async () => (await import('./start.ts')).start());

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text))
    throw new InvalidArgumentError(`expected a whole number ≥ 0, found ${JSON.stringify(text)}`);
  return Number(text);
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EPIPE') process.exit();
  throw problem;
});

try {
  await program.parseAsync();
} catch (problem) {
  if (!(problem instanceof CommanderError)) throw problem;
  process.exitCode = problem.exitCode === 0 ? 0 : EXIT_REFUSED;
}
