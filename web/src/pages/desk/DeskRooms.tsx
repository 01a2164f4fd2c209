import { includesRole, wordsOf } from '@pionir/shared';
import type { TokenRole } from '@pionir/shared';
import { Link, useSearch } from 'wouter';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { AuditRoom } from './audit/AuditRoom.tsx';
import { deskAddress, deskRooms, readDeskView } from './deskView.ts';
import type { DeskRoom } from './deskView.ts';
import { deskWords } from './deskWords.ts';
import { DraftRoom } from './draft/DraftRoom.tsx';
import { DraftList } from './drafts/DraftList.tsx';
import { useDesk } from './graphql/DeskContext.ts';
import { PressRoom } from './press/PressRoom.tsx';
import { RevisionRoom } from './revisions/RevisionRoom.tsx';
import { TokenRoom } from './tokens/TokenRoom.tsx';
import { WorkbookRoom } from './workbook/WorkbookRoom.tsx';

/** The least role that may enter a room. */
const neededRoles: Readonly<Record<DeskRoom, TokenRole>> = {
  DRAFTS: 'CONTRIBUTOR',
  PRESS: 'CONTRIBUTOR',
  WORKBOOK: 'CONTRIBUTOR',
  REVISIONS: 'PUBLISHER',
  TOKENS: 'ADMINISTRATOR',
  AUDIT: 'ADMINISTRATOR',
};

/** The menu of the desk, and the room that the address names. */
export function DeskRooms() {
  const words = useWords(deskWords);
  const language = useLanguage();
  const { role } = useDesk().signedIn;
  const view = readDeskView(useSearch());
  const open = wordsOf(deskRooms).filter((room) => includesRole(role, neededRoles[room]));
  const room = open.includes(view.room) ? view.room : 'DRAFTS';
  return (
    <>
      <nav className="desk-rooms" aria-label={words.rooms}>
        {open.map((each) => (
          <Link
            key={each}
            href={deskAddress({ room: each, draft: null }, language)}
            aria-current={each === room ? 'page' : undefined}
          >
            {labelOf(deskRooms[each], language)}
          </Link>
        ))}
      </nav>
      <CurrentRoom room={room} draft={view.draft} />
    </>
  );
}

function CurrentRoom({ room, draft }: { readonly room: DeskRoom; readonly draft: string | null }) {
  if (room === 'PRESS') return <PressRoom />;
  if (room === 'WORKBOOK') return <WorkbookRoom />;
  if (room === 'REVISIONS') return <RevisionRoom />;
  if (room === 'TOKENS') return <TokenRoom />;
  if (room === 'AUDIT') return <AuditRoom />;
  return draft === null ? <DraftList /> : <DraftRoom key={draft} id={draft} />;
}
