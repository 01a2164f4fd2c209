import { existsSync } from 'node:fs';
import { open, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createOrm, eastJavaPackage } from '@pionir/server';
import { copyRows } from './copyRows.ts';
import type { Engine } from './openEngine.ts';
import type { ImportMeasure } from './Report.ts';
import { runPionir } from './runPionir.ts';
import type { Size } from './sizes.ts';

/** Fills an empty database with data of the size, by the command line; null where an earlier run has filled it. */
export async function fillDatabase(engine: Engine, size: Size, folder: string): Promise<ImportMeasure | null> {
  const filled = join(folder, `${engine.name}-${size.name}.filled`);
  if (existsSync(filled)) return null;
  const packageFolder = await packageOf(size, folder);
  await engine.create(size.name);
  const { seconds, megabytes } = await runPionir('import', packageFolder, '--database', engine.urlOf(size.name));
  await writeFile(filled, '');
  const bareSeconds = engine.fileOf === null ? null : await copyRows(engine.fileOf(size.name));
  const figures = await countFigures(engine.urlOf(size.name));
  return { kind: 'import', engine: engine.name, size: size.name, figures, seconds, megabytes, bareSeconds };
}

async function countFigures(databaseUrl: string): Promise<number> {
  const orm = await createOrm(databaseUrl);
  try {
    const [counted] = await orm.em
      .fork()
      .execute<{ rows: number | string }[]>('select count(*) as "rows" from "figure"');
    return Number(counted?.rows);
  } finally {
    await orm.close();
  }
}

async function packageOf({ name, cohorts }: Size, folder: string): Promise<string> {
  if (cohorts === null) return eastJavaPackage;
  const packageFolder = join(folder, `package-${name}`);
  // The descriptor is written last.
  if (!existsSync(join(packageFolder, 'datapackage.json'))) {
    await runPionir('generate', packageFolder, '--cohorts', String(cohorts));
    await toDisk(packageFolder);
  }
  return packageFolder;
}

/** Nothing of its files waits to be written while something else is timed. */
async function toDisk(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = await open(join(folder, name));
    await file.sync();
    await file.close();
  }
}
