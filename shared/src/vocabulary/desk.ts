import type { Vocabulary } from './vocabulary.ts';

/** What an access token lets its holder do; each role may all that the one before may. */
export const tokenRoles = {
  CONTRIBUTOR: { id: 'Kontributor', en: 'Contributor', about: 'Writes drafts and submits them; sees only its own.' },
  PUBLISHER: { id: 'Penerbit', en: 'Publisher', about: 'Sees all drafts, publishes them, undoes revisions.' },
  ADMINISTRATOR: {
    id: 'Administrator',
    en: 'Administrator',
    about: 'Manages access tokens and reads the audit log.',
  },
} as const satisfies Vocabulary<string>;
export type TokenRole = keyof typeof tokenRoles;

/** Every role, the public first, which needs no token. */
export const roles = {
  PUBLIC: { id: 'Publik', en: 'Public', about: 'Reads what is published; nobody needs to sign in for that.' },
  ...tokenRoles,
} as const satisfies Vocabulary<string>;
export type Role = keyof typeof roles;

/** What a draft was made from. */
export const draftKinds = {
  WORKBOOK: { id: 'Buku kerja', en: 'Workbook', about: 'Rows of an uploaded workbook.' },
  PRESS_TEXT: { id: 'Teks berita', en: 'Press text', about: 'Rows accepted from a press text.' },
  BY_HAND: { id: 'Diisi langsung', en: 'By hand', about: 'Rows written on the desk.' },
} as const satisfies Vocabulary<string>;
export type DraftKind = keyof typeof draftKinds;

/** How far a draft has come. */
export const draftStates = {
  OPEN: { id: 'Disusun', en: 'Open', about: 'Being written; it can be changed and submitted.' },
  SUBMITTED: { id: 'Diajukan', en: 'Submitted', about: 'Waits for a publisher; a change opens it again.' },
  PUBLISHED: { id: 'Diterbitkan', en: 'Published', about: 'Part of a revision; nothing in it changes any more.' },
  WITHDRAWN: { id: 'Ditarik', en: 'Withdrawn', about: 'Given up; kept, never published.' },
} as const satisfies Vocabulary<string>;
export type DraftState = keyof typeof draftStates;

/** Who did something that the audit log tells of. */
export const actorKinds = {
  TOKEN: { id: 'Pemegang token', en: 'Token holder', about: 'Whoever signed in with an access token.' },
  COMMAND_LINE: { id: 'Baris perintah', en: 'Command line', about: 'An operator on the machine itself.' },
  NOBODY: { id: 'Belum masuk', en: 'Not signed in', about: 'Someone who had not signed in.' },
} as const satisfies Vocabulary<string>;
export type ActorKind = keyof typeof actorKinds;

/** What the audit log tells of. */
export const auditActions = {
  TOKEN_CREATED: { id: 'Token dibuat', en: 'Token created', about: 'An access token was made.' },
  TOKEN_REVOKED: { id: 'Token dicabut', en: 'Token revoked', about: 'An access token was ended before its day.' },
  SIGNED_IN: { id: 'Masuk', en: 'Signed in', about: 'A token was exchanged for a session.' },
  SIGN_IN_FAILED: { id: 'Gagal masuk', en: 'Sign-in failed', about: 'A token was not accepted.' },
  SIGNED_OUT: { id: 'Keluar', en: 'Signed out', about: 'A session was ended by its holder.' },
  DRAFT_CREATED: { id: 'Draf dibuat', en: 'Draft created', about: 'A draft was begun.' },
  DRAFT_CHANGED: { id: 'Draf diubah', en: 'Draft changed', about: 'The rows or the title of a draft were replaced.' },
  DRAFT_SUBMITTED: { id: 'Draf diajukan', en: 'Draft submitted', about: 'A draft was handed to the publishers.' },
  DRAFT_WITHDRAWN: { id: 'Draf ditarik', en: 'Draft withdrawn', about: 'A draft was given up.' },
  PUBLISHED: { id: 'Draf diterbitkan', en: 'Draft published', about: 'A draft became a revision.' },
  UNDONE: { id: 'Revisi dibatalkan', en: 'Revision undone', about: 'A revision was taken back by a new one.' },
  IMPORTED: { id: 'Paket diimpor', en: 'Package imported', about: 'A data package or workbook became a revision.' },
  BACKED_UP: { id: 'Dicadangkan', en: 'Backed up', about: 'A backup of the database was written.' },
  RESTORED: { id: 'Dipulihkan', en: 'Restored', about: 'The database was restored from a backup.' },
} as const satisfies Vocabulary<string>;
export type AuditAction = keyof typeof auditActions;

/** Why a revision cannot be undone. */
export const undoObstacles = {
  FIRST_OF_PACKAGE: {
    id: 'Revisi pertama paket',
    en: 'First revision of its package',
    about: 'Before it there was nothing to go back to.',
  },
  NOT_RECORDED: {
    id: 'Tidak tercatat',
    en: 'Not recorded',
    about: 'It was published before revisions recorded all that they changed.',
  },
  CHANGED_AGAIN: {
    id: 'Diubah lagi',
    en: 'Changed again',
    about: 'A later revision has changed the row as well; undo that one first.',
  },
  USED_LATER: {
    id: 'Dipakai kemudian',
    en: 'Used later',
    about: 'A row of a later revision rests on a figure that it added.',
  },
  BREAKS_RULE: {
    id: 'Melanggar aturan',
    en: 'Breaks a rule',
    about: 'With later revisions beside them the earlier cells break a rule of the data.',
  },
} as const satisfies Vocabulary<string>;
export type UndoObstacle = keyof typeof undoObstacles;
