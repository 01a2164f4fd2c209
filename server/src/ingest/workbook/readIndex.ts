import { posix } from 'node:path';
import type { Archive } from './openArchive.ts';
import { parseXml } from './parseXml.ts';
import { WorkbookFault } from './WorkbookFault.ts';
import { workbookLimits } from './workbookLimits.ts';

export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** What a workbook has, and where. */
export interface WorkbookIndex {
  readonly sheets: readonly SheetEntry[];
  /** True where days are counted from 1904, as old Macintoshes did. */
  readonly from1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

/** Reads the list of the sheets and where the parts stand. Throws a WorkbookFault. */
export async function readIndex(archive: Archive): Promise<WorkbookIndex> {
  const root = await readRelations(archive, '');
  const workbook = [...root.values()].find(({ type }) => type === 'officeDocument')?.path;
  if (workbook === undefined || !archive.has(workbook)) {
    throw new WorkbookFault('an archive that holds no workbook', 'a workbook saved as .xlsx');
  }
  const relations = await readRelations(archive, workbook);
  const pathOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.path ?? null;
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  await parseXml(workbook, await archive.open(workbook), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '';
      const path = relations.get(id)?.path ?? '';
      sheets.push({ name: attributes['name'] ?? '', path, hidden: (attributes['state'] ?? 'visible') !== 'visible' });
    },
  });
  if (sheets.length > workbookLimits.sheets) {
    throw new WorkbookFault(`${sheets.length} sheets`, `a workbook of at most ${workbookLimits.sheets} sheets`);
  }
  return { sheets, from1904, sharedStrings: pathOf('sharedStrings'), styles: pathOf('styles') };
}

/** Where the parts stand that a part names, by the id it names them with. */
async function readRelations(archive: Archive, part: string): Promise<ReadonlyMap<string, Relation>> {
  const path = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  const relations = new Map<string, Relation>();
  if (!archive.has(path)) return relations;
  await parseXml(path, await archive.open(path), {
    open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (name !== 'Relationship') return;
      const found = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);
      relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1), path: found });
    },
  });
  return relations;
}

export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
