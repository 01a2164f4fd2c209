/** The months that a budget pays for so many people at a premium; null where there is nobody or nothing to pay. */
export function monthsFundable(budget: number, people: number, premium: number): number | null {
  const aMonth = people * premium;
  return aMonth > 0 ? budget / aMonth : null;
}
