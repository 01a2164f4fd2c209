/** A text no wider than the room: cut at its end where it must be, which three dots say. */
export function fitText(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  for (let length = text.length - 1; length > 0; length -= 1) {
    const cut = `${text.slice(0, length).trimEnd()}…`;
    if (widthOf(cut) <= room) return cut;
  }
  return '…';
}
