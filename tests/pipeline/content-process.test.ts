import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recoverArticles } from '../../src/pipeline/recover-articles.ts';
import { contentFolder } from './content-folder.ts';
import { changedFolder, ENGLISH, replaced, SOURCE, writtenIn } from './faults.ts';

describe('the content build as a process', () => {
  const run = (content: string, shell = 'exec "$0" scripts/build-content.ts') =>
    spawnSync('sh', ['-c', shell, process.execPath], {
      env: { ...process.env, PANGZHU_CONTENT: content },
      encoding: 'utf8',
    });

  test('ends with 1 for bad input, and says nothing on its output', () => {
    const content = changedFolder({ [SOURCE]: '' });
    const { status, stdout, stderr } = run(content);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/source\.txt {2}source-empty\n/);
  });

  test.each([
    ['--reprt', "Unknown option '--reprt'"],
    ['--shard 9/8', '--shard 9/8 is no share'],
    ['more', "Unexpected argument 'more'"],
  ])('says how it is used for %s', (args, why) => {
    const { status, stderr } = run(contentFolder(), `exec "$0" scripts/build-content.ts ${args}`);
    expect(status).toBe(1);
    expect(stderr).toContain(why);
    expect(stderr).toContain('npm run content -- [--check | --report | --strict]');
    expect(stderr).not.toContain('    at ');
  });

  test('stops quietly where nobody reads its report to the end', () => {
    const { status, stderr } = run(contentFolder(), '"$0" scripts/build-content.ts --report | true');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  // A limit on the size of files (8 blocks of 512 bytes) is met as a full disk is: in the middle of a file
  test('leaves the last good content where the disk is full', () => {
    const content = changedFolder(replaced(ENGLISH, 'Some worry', 'Some people worry'));
    const before = writtenIn(content);
    const { status, stderr } = run(content, 'ulimit -f 8; exec "$0" scripts/build-content.ts');
    expect(status).toBe(1);
    expect(stderr).toMatch(/ {2}disk\n {2}found: {4}EFBIG/);
    recoverArticles(join(content, 'articles'));
    expect(writtenIn(content)).toEqual(before);
    expect(run(content).status).toBe(0);
    expect(writtenIn(content)).not.toEqual(before);
  });
});
