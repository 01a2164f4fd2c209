import { useLanguage } from '../i18n/LanguageContext.ts';
import { byEntryText, movementText } from './standingText.ts';

interface MovementProps {
  readonly movement: number | null;
  /** The part of it that comes of places entering or leaving. */
  readonly byEntry: number | null;
}

/** Ranks won or lost, as an arrow for the eye and words for the ear. */
export function Movement({ movement, byEntry }: MovementProps) {
  const language = useLanguage();
  const { kind, shown, spoken } = movementText(movement, language);
  const entry = byEntryText(byEntry, language);
  return (
    <span className={`movement movement-${kind}`}>
      {shown === spoken ? shown : <span aria-hidden="true">{shown}</span>}
      {shown === spoken ? null : <span className="for-ears">{spoken}</span>}
      {entry === null ? null : <span className="movement-entry">{entry}</span>}
    </span>
  );
}
