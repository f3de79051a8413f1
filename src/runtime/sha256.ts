import { createHash } from 'node:crypto';

/** The SHA-256 of the concatenated parts, in hex. */
export function sha256(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
