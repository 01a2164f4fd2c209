/** The text of a compressed file; null where there is none. Some servers unpack such files on the way, others do not. */
export async function readCopiedFile(address: string): Promise<string | null> {
  const response = await fetch(address);
  if (!response.ok) return null;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return new TextDecoder().decode(bytes);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
