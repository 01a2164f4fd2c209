import { wordsOf } from '@pionir/shared';
import type { Language, Vocabulary } from '@pionir/shared';
import { printRoute } from '../../app/route.ts';

/** The rooms of the desk, in the order of its menu. */
export const deskRooms = {
  DRAFTS: { id: 'Draf', en: 'Drafts', about: 'Every draft that the token may see.' },
  PRESS: { id: 'Teks berita', en: 'Press text', about: 'A draft from a pasted text.' },
  WORKBOOK: { id: 'Buku kerja', en: 'Workbook', about: 'A draft from an uploaded workbook.' },
  REVISIONS: { id: 'Revisi', en: 'Revisions', about: 'What was published, to be undone.' },
  TOKENS: { id: 'Token', en: 'Tokens', about: 'Access tokens.' },
  AUDIT: { id: 'Jejak', en: 'Audit log', about: 'All that was done.' },
} as const satisfies Vocabulary<string>;
export type DeskRoom = keyof typeof deskRooms;

/** What the address of the desk shows. */
export interface DeskView {
  readonly room: DeskRoom;
  /** Id of the draft that is open; null for none. */
  readonly draft: string | null;
}

const slugs: Readonly<Record<DeskRoom, string>> = {
  DRAFTS: 'drafts',
  PRESS: 'text',
  WORKBOOK: 'workbook',
  REVISIONS: 'revisions',
  TOKENS: 'tokens',
  AUDIT: 'audit',
};

/** What is not understood is the list of drafts. */
export function readDeskView(search: string): DeskView {
  const parameters = new URLSearchParams(search);
  const wanted = parameters.get('room');
  const room = wordsOf(deskRooms).find((each) => slugs[each] === wanted) ?? 'DRAFTS';
  return { room, draft: parameters.get('draft') };
}

export function deskAddress({ room, draft }: DeskView, language: Language): string {
  const parameters = new URLSearchParams({
    ...(room === 'DRAFTS' ? {} : { room: slugs[room] }),
    ...(draft === null ? {} : { draft }),
  }).toString();
  const path = printRoute({ language, page: { name: 'desk' } });
  return parameters === '' ? path : `${path}?${parameters}`;
}
