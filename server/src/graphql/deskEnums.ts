import { actorKinds, auditActions, draftKinds, draftStates, tokenRoles } from '@pionir/shared';
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
