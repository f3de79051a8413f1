import type { Draft } from './changes.ts';
import { type Kind, LAYOUTS, type Values } from './nouns.ts';

/** Where a record names itself, as places inside of its draft. Nothing stands in a relation to itself. */
export function namingItself(kind: Kind, id: number, value: Values[Kind]): string[] {
  const own = (links: Record<string, Kind>, of: Draft) =>
    Object.keys(links).filter((field) => links[field] === kind && of[`${field}Id`] === id);
  const { links, lists } = LAYOUTS[kind];
  const fields = value as unknown as Draft;
  const inLists = Object.entries(lists).flatMap(([field, list]) =>
    (fields[field] as Draft[]).flatMap((item, i) => own(list.links, item).map((name) => `${field}/${i}/${name}`)),
  );
  const itsOwnMember = kind === 'membership' && fields.memberId === fields.groupId ? ['group'] : [];
  return [...own(links, fields), ...inLists, ...itsOwnMember];
}
