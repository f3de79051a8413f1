import type { Kind, Values } from './nouns.ts';

/** Whether the stances that rest on a record would be heard as another voice once it is amended. */
export function isHeardOtherwise(kind: Kind, before: Values[Kind], after: Values[Kind]): boolean {
  if (kind === 'event') {
    const [a, b] = [before as Values['event'], after as Values['event']];
    return (a.kind === 'vote') !== (b.kind === 'vote');
  }
  if (kind !== 'statement') return false;
  const [a, b] = [before as Values['statement'], after as Values['statement']];
  const links = ({ chain }: typeof a) =>
    JSON.stringify(chain.map(({ actorId, description, mode, named }) => [actorId, description ?? null, mode, named]));
  return a.sourceId !== b.sourceId || links(a) !== links(b);
}
