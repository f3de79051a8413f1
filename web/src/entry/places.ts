import { t, word } from '../state/texts.ts';

/** A place of a draft in words: "Passage 1, stance 2, level". */
export function placeWords(place: string): string {
  const parts = place.split('/');
  const words: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [name, next] = [parts[i] as string, parts[i + 1]];
    if (name === 'value' || /^\d+$/.test(name)) continue;
    const n = next !== undefined && /^\d+$/.test(next) ? Number(next) + 1 : undefined;
    words.push(n === undefined ? word('field', name) : t('place.entry', { what: word('field', name), n }));
  }
  return words.join(', ') || t('place.whole');
}
