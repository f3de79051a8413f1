import type { Cell } from '../../marks/marks.ts';
import { list, t, word } from '../../state/texts.ts';

/** The level in words, or why there is none. */
export const levelWord = ({ level, absence, claims }: Cell): string =>
  word('mark', level ?? (claims?.length ? 'attributed' : (absence ?? 'not_coded')));

/** The level with its directness unless explicit, or with what others say if only they do. */
export function cellWord(cell: Cell): string {
  const { level, claims, stance } = cell;
  const directness = stance?.directness ?? 'explicit';
  if (level === null) return claims?.length ? `${levelWord(cell)} (${levelsOf(cell)})` : levelWord(cell);
  return directness === 'explicit' ? levelWord(cell) : `${levelWord(cell)} (${word('mark', directness).toLowerCase()})`;
}

const levelsOf = ({ claims = [] }: Cell): string => claims.map(({ level }) => word('mark', level)).join(', ');

/** What changed in a cell whose level stayed the same. */
export function otherwiseMoved(before: Cell, after: Cell): string {
  const moved: string[] = [];
  if ((before.contested ?? false) !== (after.contested ?? false))
    moved.push(t(after.contested ? 'changes.contested' : 'changes.uncontested'));
  const [said, says] = [before, after].map((cell) => levelsOf(cell) || t('changes.nothing')) as [string, string];
  if (said !== says) moved.push(t('changes.others', { before: said, after: says }));
  if (after.level === null && before.absence !== after.absence) {
    const [was, is] = [before, after].map(({ absence }) => word('mark', absence ?? 'not_coded')) as [string, string];
    moved.push(t('changes.own', { before: was, after: is }));
  }
  return list(moved);
}

/** A change in words: from which level to which; where they are the same, what moved instead. */
export function changeWords(before: Cell, after: Cell, say = cellWord): string {
  for (const words of [say, cellWord]) {
    const [was, is] = [words(before), words(after)];
    if (was !== is) return t('changes.moved', { before: was, after: is });
  }
  return t('changes.still', { level: say(after), what: otherwiseMoved(before, after) });
}
