/** Limits of these tests, which start many processes, are for machines that do much else. */
export const minutes = 60_000;
