/** Someone else has published meanwhile: what was prepared rests on another revision. Nothing was written. */
export class RevisionChanged extends Error {
  override readonly name = 'RevisionChanged';
  /** On which it was prepared; null where nothing had been published. */
  readonly expected: number | null;
  /** The newest. */
  readonly found: number | null;

  constructor(expected: number | null, found: number | null) {
    super(
      `Prepared on ${sayRevision(expected)}, but the newest is ${sayRevision(found)}: look at it and publish again.`,
    );
    this.expected = expected;
    this.found = found;
  }
}

function sayRevision(number: number | null): string {
  return number === null ? 'no revision' : `revision ${number}`;
}
