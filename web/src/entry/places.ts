import { idWords } from '../state/links.ts';
import { t, word } from '../state/texts.ts';
import { FORMS } from './correction.ts';
import { type Draft, type Made, nameOf, type WarningCode } from './draft.ts';

/** A new record in the words of its form's heading: "New source: A paper". */
export function madeWords(draft: Draft, { noun, value }: Made): string {
  const name = nameOf(draft, { id: value._ as string, name: '', isNew: true });
  return noun === 'membership' || !name ? word('new', noun) : `${word('new', noun)}: ${name}`;
}

/** A place of a draft in words: "Passage 1, stance 2, level". Of a correction, the place in its record: "Level". */
export function placeWords(place: string, draft: Draft): string {
  const { corrects } = draft;
  const record = corrects ? `${FORMS[corrects.noun].path.join('/')}/` : '';
  if (corrects && `${place}/` === record) return idWords(corrects.id);
  const parts = (place.startsWith(record) ? place.slice(record.length) : place).split('/');
  const made = parts[0] === 'made' ? draft.made[Number(parts[1])] : undefined;
  const words = made ? [madeWords(draft, made)] : [];
  for (let i = made ? 2 : 0; i < parts.length; i++) {
    const [name, next] = [parts[i] as string, parts[i + 1]];
    if (name === 'value' || /^\d+$/.test(name)) continue;
    const n = next !== undefined && /^\d+$/.test(next) ? Number(next) + 1 : undefined;
    words.push(n === undefined ? word('field', name) : t('place.entry', { what: word('field', name), n }));
  }
  return words.join(', ') || t('place.whole');
}

/** Says what a record repeats of an earlier one: its words or, for a membership, its days; or that it is a second ballot. */
export function againWords(code: WarningCode, first: string): string {
  if (code === 'second_ballot') return t('written.secondBallot');
  return t(first.startsWith('mem_') ? 'written.overlaps' : 'written.again');
}
