import { provinceName } from '@pionir/shared';
import type { Figure, Language } from '@pionir/shared';
import type { Context } from '../graphql/context.ts';
import type { FoundNode } from '../graphql/NodeType.ts';

type WithSubject = Pick<Figure, 'subjectKind' | 'subjectId'>;

/** What a figure is about: a cohort, a program, a regency or a province. The tables hold that there is one. */
export async function findSubject(figure: WithSubject, { load }: Context): Promise<FoundNode> {
  const { subjectKind, subjectId } = figure;
  if (subjectKind === 'cohort') return { ...(await load.cohort.load(subjectId)), nodeType: 'Cohort' };
  if (subjectKind === 'program') return { ...(await load.program.load(subjectId)), nodeType: 'Program' };
  if (subjectKind === 'regency') return { ...(await load.regency.load(subjectId)), nodeType: 'Regency' };
  const province = { code: subjectId };
  return { ...province, nodeType: 'Province' };
}

/** What the subject is called, whatever it is. */
export async function findSubjectLabel(
  figure: WithSubject,
  language: Language,
  { load }: Pick<Context, 'load'>,
): Promise<string | null> {
  const { subjectKind, subjectId } = figure;
  if (subjectKind === 'province') return provinceName(subjectId, language);
  if (subjectKind === 'regency') return (await load.regency.load(subjectId))?.name ?? null;
  if (subjectKind === 'program') {
    const program = await load.program.load(subjectId);
    return (language === 'ID' ? program?.nameId : program?.nameEn) ?? null;
  }
  const cohort = await load.cohort.load(subjectId);
  return (language === 'ID' ? cohort?.labelId : cohort?.labelEn) ?? null;
}
