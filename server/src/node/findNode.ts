import type { Context } from '../graphql/context.ts';
import { readGlobalId } from '../graphql/globalId.ts';
import type { NodeTypeName } from '../graphql/globalId.ts';
import type { FoundNode } from '../graphql/NodeType.ts';
import { findProvince } from '../province/findProvince.ts';

type Find = (key: string, context: Context) => Promise<object | null>;

const findByType: Record<NodeTypeName, Find> = {
  Province: (key, context) => findProvince(context, key, 'id'),
  Regency: (key, { load }) => load.regency.load(key),
  Program: (key, { load }) => load.program.load(key),
  Cohort: (key, { load }) => load.cohort.load(key),
  Figure: (key, { load }) => load.figure.load(key),
  Source: (key, { load }) => load.source.load(key),
  Claim: (key, { load }) => load.claim.load(key),
  Total: (key, { load }) => load.total.load(key),
};

/** What has this id; null when nothing has, a text that is no id of ours included. */
export async function findNode(id: string, context: Context): Promise<FoundNode | null> {
  const reading = readGlobalId(id);
  if (reading === null) return null;
  const found = await findByType[reading.type](reading.key, context);
  return found === null ? null : { ...found, nodeType: reading.type };
}
