/** Addresses that were asked for in vain. */
const absent = new Set<string>();

/** The text of a compressed file; null where there is none, which is asked once. */
export async function readCopiedFile(address: string): Promise<string | null> {
  if (absent.has(address)) return null;
  const response = await fetch(address);
  if (response.ok) return unpacked(new Uint8Array(await response.arrayBuffer()));
  absent.add(address);
  return null;
}

/** Some servers unpack such files on the way, others do not. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return new TextDecoder().decode(bytes);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
