const keys = new Map<string, string>();

const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * The Idempotency-Key of a write that may have to be sent again, by hand, after its answer was lost: the same write has
 * the same key until it is forgotten, which is once all that belongs together is written.
 */
export function keyOfWrite(write: unknown): string {
  const name = JSON.stringify(write);
  const key = keys.get(name) ?? randomKey();
  keys.set(name, key);
  return key;
}

export const forgetWrites = (): void => keys.clear();
