/** FNV-1a of 64 bits (RFC 9923): offset basis and prime. */
const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n

/**
 * A mark of a text, 16 hexadecimal digits, that changes when its words do; line ends and blank space at the end of
 * lines do not matter. It tells that a translation is old; it is no protection against anyone.
 */
export function hashText(text: string): string {
  const bytes = new TextEncoder().encode(text.replace(/[ \t]*\r?\n/g, '\n').trim())
  let hash = OFFSET
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME)
  return hash.toString(16).padStart(16, '0')
}
