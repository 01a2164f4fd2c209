import type { AuditLogQuery, DraftPreviewQuery, DraftsQuery, WholeDraftFragment } from './generated/documents.ts';

export type {
  SignedInFragment as SignedIn,
  TokenInShortFragment as TokenAnswer,
  WholeDraftFragment as DraftAnswer,
} from './generated/documents.ts';

export type DraftListed = DraftsQuery['drafts']['nodes'][number];
export type DraftRowAnswer = WholeDraftFragment['rows'][number];
export type PreviewAnswer = NonNullable<DraftPreviewQuery['draftPreview']>;
export type ProblemAnswer = PreviewAnswer['problems'][number];
export type TableChangeAnswer = PreviewAnswer['tables'][number];
export type ConflictToCome = PreviewAnswer['conflicts'][number];
export type AuditEntryAnswer = AuditLogQuery['auditLog']['nodes'][number];
