import { roles } from '@pionir/shared';
import { labelOf } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { deskWords } from '../deskWords.ts';
import { useDesk } from '../graphql/DeskContext.ts';
import { timeText } from '../timeText.ts';

/** Who is signed in, until when, and the way out. */
export function SessionLine({ leave }: { readonly leave: () => void }) {
  const words = useWords(deskWords);
  const language = useLanguage();
  const { name, role, expiresAt } = useDesk().signedIn;
  return (
    <p className="session-line">
      <span>{words.signedInAs(name, labelOf(roles[role], language), timeText(expiresAt, language))}</span>
      <button type="button" className="plain-button" onClick={leave}>
        {words.signOut}
      </button>
    </p>
  );
}
