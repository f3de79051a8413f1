const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

export const rgb = (hex: string): number[] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);

function luminance(colour: number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map(channel);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Of two colours (WCAG 2), each as `#rrggbb` or by its parts. */
export function contrast(one: string | number[], other: string | number[]): number {
  const [low = 0, high = 0] = [one, other]
    .map((colour) => luminance(typeof colour === 'string' ? rgb(colour) : colour))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
