import { useLanguage } from '../i18n/LanguageContext.ts';
import { EvidenceButton } from './EvidenceButton.tsx';
import type { NamedQuantity } from './evidence.ts';
import { movementReckoning } from './movementReckoning.ts';
import type { RankMovement } from './movementReckoning.ts';
import { byEntryText, movementText } from './standingText.ts';

interface MovementProps extends RankMovement {
  /** The value that the rank is of. */
  readonly own: NamedQuantity;
}

/** Ranks won or lost, as an arrow for the eye and words for the ear; opens both ranks. */
export function Movement({ own, ...moved }: MovementProps) {
  const language = useLanguage();
  const { movement, byEntry } = moved;
  const { kind, shown, spoken } = movementText(movement, language);
  const entry = byEntryText(byEntry, language);
  if (movement === null) return <span className={`movement movement-${kind}`}>{shown}</span>;
  const evidence = { about: own.about, ground: movementReckoning(own, { ...moved, movement }, language) };
  return (
    <span className={`movement movement-${kind}`}>
      <EvidenceButton {...evidence}>
        {shown === spoken ? shown : <span aria-hidden="true">{shown}</span>}
        {shown === spoken ? null : <span className="for-ears">{spoken}</span>}
      </EvidenceButton>
      {entry === null ? null : (
        <span className="movement-entry">
          <EvidenceButton {...evidence}>{entry}</EvidenceButton>
        </span>
      )}
    </span>
  );
}
