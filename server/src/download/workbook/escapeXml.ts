const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 does not take, written as an escape or not; cells are of one line, so that no line break is lost. */
const forbidden = /\p{Cc}|[\uFFFE\uFFFF]/gu;

/** A text inside an XML part of a workbook, where `_x0041_` would be read as an escaped sign. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(forbidden, ' ')
    .replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
