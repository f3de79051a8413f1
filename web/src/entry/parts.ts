/** More in one field, and the browser lays out right-to-left text for minutes. */
export const MOST_SHOWN = 40_000;

/** The start and end of each part of a long text. Parts end at line ends where possible. */
export function partsOf(text: string, most = MOST_SHOWN): [from: number, to: number][] {
  const parts: [number, number][] = [];
  for (let from = 0; from < text.length || parts.length === 0; ) {
    const line = text.lastIndexOf('\n', from + most - 1) + 1;
    const to = text.length - from <= most ? text.length : line > from ? line : beforePair(text, from + most);
    parts.push([from, to]);
    from = to;
    if (to === text.length) break;
  }
  return parts;
}

/** A sign of two units, such as an emoji, is whole in one part: half of one is no text, and the server refuses it. */
const beforePair = (text: string, at: number): number => (/[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at);
