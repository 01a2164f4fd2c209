import { useLocation } from 'wouter';
import { useLanguage } from '../../i18n/LanguageContext.ts';
import { deskAddress } from './deskView.ts';

/** Goes to a draft. */
export function useOpenDraft(): (id: string) => void {
  const language = useLanguage();
  const [, go] = useLocation();
  return (id) => go(deskAddress({ room: 'DRAFTS', draft: id }, language));
}
