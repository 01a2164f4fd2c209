import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CopyFolder } from '../../src/export/CopyFolder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pionir-copy-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('stands in its place only when it is whole, and nothing else is left', async () => {
  const copy = await CopyFolder.begin(join(folder, 'deep', 'site'));
  await copy.write('daerah/3504/index.html', 'page');
  expect(await readdir(join(folder, 'deep'))).not.toContain('site');
  await copy.finish({ revision: 1 });
  expect(await readdir(join(folder, 'deep'))).toEqual(['site']);
  expect(await readFile(join(folder, 'deep/site/daerah/3504/index.html'), 'utf8')).toBe('page');
  expect(copy.files).toBe(2);
});

it('replaces an earlier copy whole: what that had beside is gone', async () => {
  const first = await CopyFolder.begin(join(folder, 'site'));
  await first.write('old.html', 'old');
  await first.finish({ revision: 1 });
  const second = await CopyFolder.begin(join(folder, 'site'));
  await second.write('index.html', 'new');
  await second.finish({ revision: 2 });
  expect((await readdir(join(folder, 'site'))).toSorted()).toEqual(['copy.json', 'index.html']);
  expect(await readdir(folder)).toEqual(['site']);
});

it('that is abandoned leaves the earlier one as it was', async () => {
  const first = await CopyFolder.begin(join(folder, 'site'));
  await first.finish({ revision: 1 });
  const second = await CopyFolder.begin(join(folder, 'site'));
  await second.write('index.html', 'new');
  await second.abandon();
  expect(await readdir(folder)).toEqual(['site']);
  expect(await readdir(join(folder, 'site'))).toEqual(['copy.json']);
});

it('refuses a folder with files of others, and touches nothing in it', async () => {
  await mkdir(join(folder, 'photos'));
  await writeFile(join(folder, 'photos', 'one.jpg'), '');
  await expect(CopyFolder.begin(join(folder, 'photos'))).rejects.toThrow(
    /photos: found a folder with other files, expected an empty one, none, or an earlier export\.$/,
  );
  expect(await readdir(folder)).toEqual(['photos']);
});
