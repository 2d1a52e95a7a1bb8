import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { makeDiaries } from './diaries/make.ts';
import { shortCells } from './ledger/cells.ts';
import { makeLedger, observeCells } from './ledger/make.ts';
import { barsTable, shortTable, worldsTable } from './ledger/report.ts';
import { type Parts, writeLedger, writeReadme } from './page/write-page.ts';
import { makeRanks } from './ranks/make.ts';

const PARTS = ['ledger', 'ranks', 'diaries'] as const;

type Options = {
  readonly short?: true;
  readonly runners: number;
  readonly followed: number;
  readonly simulations: number;
  readonly cores: number;
};

const program = new Command('calibrate')
  .description(
    'Simulates runners whose truth is known, and writes how often the answers are right into docs/calibration.md.',
  )
  .argument('[PART...]', `${PARTS.join(', ')}; all of them by default`)
  .option('--short', 'a few runners on one core, printed and not written')
  .option('--runners <N>', 'runners a cell; ten times as many where the bars are set', wholeNumber, 6)
  .option('--followed <N>', 'runners of a world who ask again every week', wholeNumber, 2)
  .option('--simulations <N>', 'truths drawn from the prior', wholeNumber, 1200)
  .option('--cores <N>', 'threads', wholeNumber, availableParallelism())
  .action((parts: string[], options: Options) => (options.short ? printShort() : writeParts(parts, options)));

await program.parseAsync();

async function printShort(): Promise<void> {
  const observations = await observeCells(shortCells(8), 1);
  const { texts } = await makeRanks(60, 1);
  const real = await makeDiaries(1);
  const printed = [
    shortTable(observations),
    barsTable(observations),
    worldsTable(observations),
    texts.ranks,
    ...Object.values(real.texts),
  ];
  process.stdout.write(`${printed.join('\n\n')}\n`);
}

async function writeParts(parts: readonly string[], { runners, followed, simulations, cores }: Options): Promise<void> {
  const unknown = parts.find((part) => !PARTS.some((each) => each === part));
  if (unknown !== undefined)
    program.error(`calibrate: expected one of ${PARTS.join(', ')}, found ${JSON.stringify(unknown)}`);
  const isWanted = (part: (typeof PARTS)[number]): boolean => parts.length === 0 || parts.includes(part);
  if (isWanted('ledger')) {
    const { short, ...ledger } = await makeLedger(runners, followed, cores);
    write(ledger);
    writeReadme(short);
  }
  if (isWanted('ranks')) write(await makeRanks(simulations, cores));
  if (isWanted('diaries')) write(await makeDiaries(cores));
}

function write(parts: Parts): void {
  writeLedger(parts);
  for (const [name, text] of Object.entries(parts.texts)) process.stdout.write(`${name}\n\n${text}\n\n`);
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text))
    throw new InvalidArgumentError(`expected a whole number > 0, found ${JSON.stringify(text)}`);
  return Number(text);
}
