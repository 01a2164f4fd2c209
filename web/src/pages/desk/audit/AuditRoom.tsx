import { actorKinds, auditActions, formatNumber, roles } from '@pionir/shared';
import { useState } from 'react';
import type { Bilingual } from '../../../i18n/bilingual.ts';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { DeskProblemNotice } from '../DeskProblemNotice.tsx';
import { DeskWaiting } from '../DeskWaiting.tsx';
import { AuditLogDocument } from '../graphql/generated/documents.ts';
import type { AuditEntryAnswer } from '../graphql/types.ts';
import { useDeskAnswer } from '../graphql/useDeskAnswer.ts';
import { PageButtons } from '../PageButtons.tsx';
import { timeText } from '../timeText.ts';

const auditWords: Bilingual<{
  title: string;
  intro: (count: string) => string;
  when: string;
  who: string;
  what: string;
  about: string;
}> = {
  ID: {
    title: 'Jejak',
    intro: (count) => `${count} catatan, yang terbaru dahulu. Catatan hanya ditambah, tidak pernah diubah.`,
    when: 'Kapan',
    who: 'Siapa',
    what: 'Apa',
    about: 'Tentang',
  },
  EN: {
    title: 'Audit log',
    intro: (count) => `${count} entries, the newest first. Entries are only added, never changed.`,
    when: 'When',
    who: 'Who',
    what: 'What',
    about: 'About',
  },
};

/** All that was done, the newest first. */
export function AuditRoom() {
  const words = useWords(auditWords);
  const language = useLanguage();
  const [after, setAfter] = useState<string | null>(null);
  const { data, problem } = useDeskAnswer(AuditLogDocument, { after });
  return (
    <>
      <h1>{words.title}</h1>
      <DeskProblemNotice problem={problem} />
      {data === null && problem === null ? <DeskWaiting /> : null}
      {data === null ? null : (
        <>
          <p className="subhead">{words.intro(formatNumber(data.auditLog.totalCount, 'people', language))}</p>
          <table className="numbers audit-table" aria-label={words.title}>
            <thead>
              <tr>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.who}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.about}</th>
              </tr>
            </thead>
            <tbody>
              {data.auditLog.nodes.map((entry) => (
                <AuditRow key={entry.number} entry={entry} />
              ))}
            </tbody>
          </table>
          <PageButtons after={after} pageInfo={data.auditLog.pageInfo} show={setAfter} />
        </>
      )}
    </>
  );
}

function AuditRow({ entry }: { readonly entry: AuditEntryAnswer }) {
  const language = useLanguage();
  const { at, actorKind, actorName, actorRole, action, subject } = entry;
  return (
    <tr>
      <th scope="row">{timeText(at, language)}</th>
      <td>
        {actorName ?? labelOf(actorKinds[actorKind], language)}
        {actorRole === null ? null : <span className="small">{labelOf(roles[actorRole], language)}</span>}
      </td>
      <td>{labelOf(auditActions[action], language)}</td>
      <td className="audit-subject">{subject}</td>
    </tr>
  );
}
