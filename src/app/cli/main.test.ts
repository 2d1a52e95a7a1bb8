import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const program = fileURLToPath(new URL('./main.ts', import.meta.url));
const sample = fileURLToPath(new URL('../sample-case.json', import.meta.url));
const sampleCase = JSON.parse(readFileSync(sample, 'utf8'));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'culprit-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function culprit(args: readonly string[], input = '', data = join(folder, 'data')) {
  const env = { ...process.env, CULPRIT_DATA: data, FORCE_COLOR: undefined, NO_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', env, input });
  return { status, stdout, stderr };
}

function written(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('usage', () => {
  test('help lists the verbs, and the version is the package’s', () => {
    expect(culprit(['help']).stdout).toMatch(/analyze[\s\S]*import[\s\S]*start/);
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    expect(culprit(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('what is no verb, no option or no number is refused with 2, and standard output stays empty', () => {
    for (const args of [
      ['nonsense'],
      ['analyze'],
      ['analyze', sample, '--nonsense'],
      ['analyze', sample, '--seed', 'x'],
    ]) {
      const { status, stdout, stderr } = culprit(args);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).not.toBe('');
    }
  });
});

describe('read', () => {
  const post = 'Stiff neck since a long run four days ago. It gets worse when I stand. No numbness.';

  test('gives the contract’s draft alone, dated only where the posting is', () => {
    const { status, stdout, stderr } = culprit(['read', '-', '--json'], post);
    expect([status, stderr]).toEqual([0, '']);
    const draft = JSON.parse(stdout);
    expect(draft).toMatchObject({ format: 'culprit-draft/1', posts: [{ n: 1, role: 'asker' }] });
    expect(stdout).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    const dated = culprit(['read', written('post.txt', post), '--posted-at', '2026-04-28T18:00:00Z', '--json']);
    expect(dated.stdout).toContain('2026-04-24');
  });

  test('speaks to a person, with each fact’s words, and says first what cannot wait', () => {
    const { stdout } = culprit(['read', '-'], post);
    expect(stdout).toContain('Post 1, by the one who asks');
    expect(stdout).toMatch(/aggravator: standing — “.*stand”/);
    expect(stdout).toContain('said not to be so');
    const urgent = culprit(
      ['read', '-'],
      'Back pain since Monday. Today I cannot hold my bladder and I am numb between the legs.',
    );
    expect(urgent.stdout).toMatch(/^! /);
    expect(culprit(['read', '-'], '').stdout).toContain('no post');
  });

  test('a time of posting that is none is refused with 2', () => {
    const { status, stdout, stderr } = culprit(['read', '-', '--posted-at', 'yesterday'], post);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--posted-at: expected an instant');
  });
});

describe('analyze', () => {
  test('gives the contract’s JSON alone, the same bytes from a file and from standard input', () => {
    const { status, stdout, stderr } = culprit(['analyze', sample, '--json']);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'culprit-verdict/1',
      id: sampleCase.id,
      reproduce: { seed: 1 },
    });
    expect(culprit(['analyze', '-', '--json'], JSON.stringify(sampleCase)).stdout).toBe(stdout);
  });

  test('tells a person, without colour where there is no terminal', () => {
    const { status, stdout } = culprit(['analyze', sample]);
    expect(status).toBe(0);
    expect(stdout).toContain('Next: ');
    expect(stdout).not.toContain('\x1b');
  });

  test('another site and another seed are chosen', () => {
    const { stdout } = culprit(['analyze', sample, '--json', '--site', 'knee', '--seed', '7']);
    expect(JSON.parse(stdout)).toMatchObject({ site: 'knee', reproduce: { seed: 7 } });
  });

  test('what breaks the contract gets one line a problem, and 2', () => {
    const broken = written(
      'broken.json',
      '{"format":"culprit-case/1","runs":[{},{"distanceM":"ten"}],"timezone":"Mars"}',
    );
    expect(culprit(['analyze', broken, '--json'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'timezone: expected a time zone, such as "Europe/London", found "Mars"\n' +
        'runs[1].distanceM: expected a number ≥ 0, found "ten"\n',
    });
    expect(culprit(['analyze', '-'], '{"format":').stderr).toMatch(/^line 1, column 11: expected a JSON value/);
    expect(culprit(['analyze', join(folder, 'none.json')]).stderr).toMatch(
      /none\.json: expected a file that can be read, found no such file\n$/,
    );
    expect(culprit(['analyze', folder]).status).toBe(2);
    writeFileSync(join(folder, 'bytes.json'), Buffer.from([0xff, 0xfe, 0x00]));
    expect(culprit(['analyze', join(folder, 'bytes.json')]).stderr).toContain('expected text in UTF-8');
  });

  test('many cases give a verdict a line in the same order; a bad line is told in its place, and 1', () => {
    const lines = Array.from({ length: 9 }, (_, n) => JSON.stringify({ format: 'culprit-case/1', id: `case ${n}` }));
    lines[3] = '{"format":"culprit-case/1","id":"bad","days":7}';
    lines[6] = 'nonsense';
    const many = written('many.ndjson', `${lines.join('\n')}\n`);
    const { status, stdout } = culprit(['analyze', '--ndjson', many]);
    expect(status).toBe(1);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual([
      'case 0',
      'case 1',
      'case 2',
      'bad',
      'case 4',
      'case 5',
      null,
      'case 7',
      'case 8',
    ]);
    expect(answers[3]).toEqual({ id: 'bad', error: 'days: expected a list, found 7' });
    expect(answers[6].error).toMatch(/^line 1, column 1/);
    expect(culprit(['analyze', '-', '--json'], lines[0]).stdout).toBe(`${stdout.split('\n')[0]}\n`);
  });
});

describe('plan', () => {
  const diary = { ...sampleCase, shoes: [{ id: 'a' }, { id: 'b' }] };

  test('gives the contract’s JSON, the same for the same seed', () => {
    const { status, stdout } = culprit(['plan', sample, '--question', 'descent', '--seed', '7', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'culprit-plan/1', question: 'descent' });
    expect(culprit(['plan', sample, '--question', 'descent', '--seed', '7', '--json']).stdout).toBe(stdout);
  });

  test('says in words what cannot be done, and why', () => {
    const { status, stdout } = culprit(['plan', '-', '--question', 'shoe:never-owned'], JSON.stringify(diary));
    expect(status).toBe(0);
    expect(stdout).toMatch(/^A trial of the shoes “never-owned” cannot be done as things are\.\n\n\w/);
  });

  test('names what is asked and what costs less as a person would', () => {
    const { stdout } = culprit(['plan', sample, '--question', 'descent', '--seed', '7']);
    expect(stdout).toMatch(/^A trial of downhill running: \d+ pairs of runs/);
    expect(stdout).not.toMatch(/shoe:|short-sleep|\bdescent\b/);
  });

  test('a question must be asked', () => {
    expect(culprit(['plan', sample])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('import', () => {
  const track = `<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type><trkseg>
    <trkpt lat="51" lon="0"><time>2026-05-01T06:00:00Z</time></trkpt>
    <trkpt lat="51.01" lon="0"><time>2026-05-01T06:06:00Z</time></trkpt>
  </trkseg></trk></gpx>`;

  test('goes through folders, tells a line a file, and a second time changes nothing', () => {
    mkdirSync(join(folder, 'watch', 'deep'), { recursive: true });
    written('watch/b.txt', 'a note');
    written('watch/deep/a.gpx', track);
    written('watch/broken.fit', 'no FIT');
    const first = culprit(['import', join(folder, 'watch')]);
    expect(first.status).toBe(1);
    const words = first.stdout.split('\n').map((line) => line.split(/\s+/)[0]);
    expect(words).toEqual(['skipped', 'failed', 'imported', '1', '']);
    const { stdout, stderr } = culprit(['import', '--json', join(folder, 'watch', 'deep'), join(folder, 'none')]);
    const outcomes = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(outcomes).toMatchObject([
      { outcome: 'skipped', reason: 'the same file was imported before', sport: 'run', durationS: 360 },
      { outcome: 'failed', reason: 'there is no such file or folder', sha256: null },
    ]);
    expect(stderr).toBe('0 imported, 0 merged, 1 skipped, 1 failed\n');
  });

  test('a case that there is not is refused with 2', () => {
    const { status, stderr } = culprit(['import', folder, '--case', 'none']);
    expect([status, stderr]).toEqual([2, '--case: expected a case of yours, found "none"\n']);
  });
});

describe('backup and restore', () => {
  test('everything goes into one file and comes back as the same bytes', () => {
    const track = `<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type><trkseg>
      <trkpt lat="51" lon="0"><time>2026-05-01T06:00:00Z</time></trkpt>
      <trkpt lat="51.01" lon="0"><time>2026-05-01T06:06:00Z</time></trkpt></trkseg></trk></gpx>`;
    const at = (data: string, args: readonly string[]) => culprit(args, '', join(folder, data));
    expect(at('here', ['import', written('kept.gpx', track)]).status).toBe(0);
    const file = join(folder, 'kept.zip');
    expect(at('here', ['backup', file])).toEqual({ status: 0, stdout: `Everything is in ${file}.\n`, stderr: '' });
    expect(at('there', ['restore', file])).toEqual({
      ...{ status: 0, stdout: 'Restored: 1 case, 1 file of runs.\n', stderr: '' },
    });
    expect(at('there', ['backup', join(folder, 'again.zip')]).status).toBe(0);
    expect(Buffer.compare(readFileSync(join(folder, 'again.zip')), readFileSync(file))).toBe(0);
    expect(at('there', ['restore', file])).toMatchObject({ status: 2, stdout: '' });
    expect(at('there', ['restore', file, '--replace']).status).toBe(0);
  });

  test('what is no backup is refused with its place', () => {
    const { status, stderr } = culprit(['restore', sample], '', join(folder, 'empty'));
    expect([status, stderr]).toEqual([2, 'backup: expected a whole backup of Culprit (.zip), found another file\n']);
    expect(culprit(['restore', join(folder, 'nowhere.zip')], '', join(folder, 'empty')).status).toBe(2);
    expect(culprit(['backup', join(folder, 'no', 'where.zip')], '', join(folder, 'empty')).status).toBe(2);
  });
});

describe('report', () => {
  test('prints a page, its JSON, or a FHIR bundle, the same bytes each time', () => {
    expect(culprit(['report', sample])).toMatchObject({ status: 0, stderr: '' });
    const report = JSON.parse(culprit(['report', sample, '--json', '--leave-out', 'course,tried']).stdout);
    expect(report).toMatchObject({ course: null, tried: null, leftOut: ['course', 'tried'] });
    const { status, stdout, stderr } = culprit(['report', '-', '--fhir'], JSON.stringify(sampleCase));
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
    expect(culprit(['report', sample, '--fhir']).stdout).toBe(stdout);
  });

  test('refuses a part that there is not, and a case that breaks the contract', () => {
    const { status, stdout, stderr } = culprit(['report', sample, '--leave-out', 'nonsense']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/--leave-out: expected parts among .*found "nonsense"/);
    expect(culprit(['report', '-'], '{"format":"culprit-case/1","runs":7}')).toMatchObject({ status: 2, stdout: '' });
  });
});
