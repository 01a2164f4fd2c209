import { actorKinds, auditActions, draftKinds, draftStates, tokenRoles } from '@pionir/shared';
import { registerEnumType } from 'type-graphql';
import { tableNames, tables } from '../ingest/tables/index.ts';
import type { TableName } from '../ingest/tables/index.ts';
import { enumOf } from './enums.ts';

export const RoleEnum = enumOf(
  'Role',
  'What an access token lets its holder do; each role may all of those before it.',
  tokenRoles,
);
export const ActorKindEnum = enumOf('ActorKind', 'Who did something.', actorKinds);
export const AuditActionEnum = enumOf('AuditAction', 'What the audit log tells of.', auditActions);
export const DraftKindEnum = enumOf('DraftKind', 'What a draft was made from.', draftKinds);
export const DraftStateEnum = enumOf('DraftState', 'How far a draft has come.', draftStates);

/** A table as the contract names it. */
export function toTableWord(name: TableName): string {
  return name.toUpperCase();
}

/** Tables of a package by name, as GraphQL writes words. */
export const TableEnum = Object.fromEntries(tableNames.map((name) => [toTableWord(name), name]));
registerEnumType(TableEnum, {
  name: 'Table',
  description: 'Tables of a data package.',
  valuesConfig: Object.fromEntries(tables.map(({ name, description }) => [toTableWord(name), { description }])),
});
