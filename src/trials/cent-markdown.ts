import type { CentRecord } from './cent-record.ts';

/** Text that cannot break out of a cell of a table or of its line. */
function cell(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/([|\\`*_<[\]])/g, '\\$1');
}

/**
 * A trial's record as Markdown: the items, a table of the periods with every score, what was noted.
 *
 * @param record the record
 * @returns Markdown that ends with a line break
 * @source vohra-2015
 */
export function centMarkdown({ title, items, periods, events }: CentRecord): string {
  const rows = periods.map(({ n, pair, assigned, run, asAssigned, scores, mean }) => {
    const adherence = asAssigned === null ? '?' : asAssigned ? 'yes' : 'no';
    const given = scores.map(({ at, score }) => `${score} (${at.slice(5, 16).replace('T', ' ')})`).join(', ');
    const cells = [
      n,
      pair ?? '',
      assigned ?? 'sealed',
      run ?? '',
      run === null ? '' : adherence,
      given,
      mean?.toFixed(2) ?? '',
    ];
    return `| ${cells.map((each) => cell(String(each))).join(' | ')} |`;
  });
  return [
    `# ${cell(title)}`,
    '',
    'Reported after CENT 2015 (CONSORT extension for N-of-1 trials).',
    '',
    ...items.map(({ item, title: name, text }) => `- **${item} ${name}.** ${cell(text)}`),
    '',
    '## Periods',
    '',
    '| period | pair | assigned | run | as assigned | scores of its window | mean |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '## Noted',
    '',
    ...(events.length === 0 ? ['Nothing.'] : events.map(({ at, kind, text }) => `- ${at} ${kind}: ${cell(text)}`)),
    '',
  ].join('\n');
}
