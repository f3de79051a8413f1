/** References are made once a version and frozen, so their text is for ever, too. */
const texts = new WeakMap<object, string>();

/** A row's JSON, as JSON.stringify writes it: what many rows refer to is written once. */
export function rowText(row: object): string {
  let text = '';
  for (const name in row) {
    const value = (row as Record<string, unknown>)[name];
    if (value === undefined) continue;
    text += `${text === '' ? '{' : ','}"${name}":${valueText(value)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}

function valueText(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || !Object.isFrozen(value)) return JSON.stringify(value);
  let text = texts.get(value);
  if (text === undefined) {
    text = JSON.stringify(value);
    texts.set(value, text);
  }
  return text;
}
