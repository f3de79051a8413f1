/** Text without characters that JSON escapes. */
const PLAIN = /^[ !#-[\]-~]*$/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Canonical JSON (RFC 8785) of plain values: the same content always gives the same bytes. A journal has many small
 * objects whose keys are already in order, for which this is several times faster than the library that a test compares
 * it with.
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be expressed in JSON`);
    return `${value}`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${items(value).join(',')}]`;
  let out = '';
  for (const key of inOrder(Object.keys(value))) {
    const member = (value as Record<string, unknown>)[key];
    if (member !== undefined) out += `${out === '' ? '' : ','}${nameOf(key)}${canonical(member)}`;
  }
  return `{${out}}`;
}

/** The items of a list, joined in groups, because strings built from many pieces are costly until they are joined. */
function items(list: unknown[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < list.length; at += JOINED_AT_ONCE) {
    const some = list.length > JOINED_AT_ONCE ? list.slice(at, at + JOINED_AT_ONCE) : list;
    joined.push(some.map((item) => canonical(item ?? null)).join(','));
  }
  return joined;
}
const JOINED_AT_ONCE = 100;

/** Each member of an object as it appears in its canonical JSON, in order. Undefined members are left out. */
export function members(object: object): string[] {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return inOrder(entries.map(([key]) => key)).map(
    (key) => `${nameOf(key)}${canonical((object as Record<string, unknown>)[key])}`,
  );
}

/** Caches member names with their colons, because the same few names are used over and over. */
const names = new Map<string, string>();
const MOST_NAMES = 1000;

function nameOf(key: string): string {
  let name = names.get(key);
  if (name === undefined) {
    name = `${text(key)}:`;
    if (names.size < MOST_NAMES) names.set(key, name);
  }
  return name;
}

/** Sorts by UTF-16 code units, as both RFC 8785 and JavaScript do. */
function inOrder(keys: string[]): string[] {
  for (let i = 1; i < keys.length; i++) if ((keys[i] as string) < (keys[i - 1] as string)) return keys.sort();
  return keys;
}

function text(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  if (LONE_SURROGATE.test(value)) throw new RangeError('a lone surrogate (half a character) is not valid in JSON');
  return JSON.stringify(value);
}
