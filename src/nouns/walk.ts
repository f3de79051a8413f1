import { type Kind, LAYOUTS } from './nouns.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A reference from one record to another. */
interface Link {
  kind: Kind;
  /** In a draft an id, a slug or a nested draft; in a value the number of the record. */
  target: unknown;
  /** Its path, such as `source` or `chain/0/actor`. */
  at: string;
}

/**
 * Every link of a noun, in its own fields and in its lists; empty ones are skipped. In a draft a link is named after
 * its field (`actor`), in a stored value after the number that it holds (`actorId`).
 */
export function* linksOf(kind: Kind, fields: Fields, form: 'draft' | 'value'): Generator<Link> {
  const { links, lists } = LAYOUTS[kind];
  yield* among(links, fields, form, '');
  for (const [field, list] of Object.entries(lists)) {
    const items = (fields[field] ?? []) as unknown[];
    for (const [i, item] of items.entries()) {
      const at = `${field}/${i}`;
      if (list.bare && form === 'draft') yield { kind: list.links[list.bare] as Kind, target: item, at };
      else yield* among(list.links, item as Fields, form, `${at}/`);
    }
  }
}

function* among(links: Readonly<Record<string, Kind>>, fields: Fields, form: 'draft' | 'value', at: string) {
  for (const [field, kind] of Object.entries(links)) {
    const target = fields[form === 'draft' ? field : `${field}Id`];
    if (target !== null && target !== undefined) yield { kind, target, at: at + field };
  }
}
