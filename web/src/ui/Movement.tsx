import { useLanguage } from '../i18n/LanguageContext.ts';
import { movementText } from './standingText.ts';

/** Ranks won or lost, as an arrow for the eye and words for the ear. */
export function Movement({ movement }: { readonly movement: number | null }) {
  const { kind, shown, spoken } = movementText(movement, useLanguage());
  return (
    <span className={`movement movement-${kind}`}>
      {shown === spoken ? shown : <span aria-hidden="true">{shown}</span>}
      {shown === spoken ? null : <span className="for-ears">{spoken}</span>}
    </span>
  );
}
