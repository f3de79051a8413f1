const SIGNATURE_AND_FLAGS = 15;

/** The one row of what COPY wrote in its binary format: of each column its length, and its bytes as PostgreSQL sends them. */
export function rowCopied(copied: Buffer): (Buffer | null)[] {
  let at = SIGNATURE_AND_FLAGS + 4 + copied.readInt32BE(SIGNATURE_AND_FLAGS);
  const count = copied.readInt16BE(at);
  at += 2;
  return Array.from({ length: count }, () => {
    const length = copied.readInt32BE(at);
    at += 4;
    if (length < 0) return null;
    at += length;
    return copied.subarray(at - length, at);
  });
}
