import { DATE_PRECISIONS } from '../../domain/vocabulary.ts';
import { type Kind, LAYOUTS } from '../../nouns/nouns.ts';
import { LONGEST } from '../../runtime/symbols.ts';
import type { Database } from '../database/database.ts';
import { type SqlTable, tablesOf } from '../database/tables.ts';
import { documentSql, NO_DATE, NO_LINK, numbersOf, packingOf } from './packed.ts';
import { NAMED, type VersionStore } from './versions.ts';

/** The number of ids in a batch, few enough for PostgreSQL to sort their rows in its default memory. */
const BATCH = 5_000;

/** The methods of a store that do not depend on the type of its values. */
type PackedStore = Pick<VersionStore<object>, 'size' | 'add' | 'addPacked' | 'post'>;

/** Reads every version of a packed kind up to a revision, as the bytes that the store keeps, without row objects. */
export async function readPacked(db: Database, kind: Kind, upto: number, store: PackedStore): Promise<void> {
  const fields = numbersOf(packingOf(kind));
  const query = await packedQuery(db, kind);
  const read = (after: number) => db.bytes(query(after, after + BATCH, upto));
  for (let next = read(0); ; ) {
    const [texts, retractedText, slugText, ...numbers] = await next;
    if (!texts) return;
    const [names, counts, ids, revisions, ...columns] = numbers.map(dataView) as [
      DataView,
      DataView,
      DataView,
      DataView,
      ...DataView[],
    ];
    // Started early, so that the database reads the next batch while this one is added. Ids have no gaps.
    next = read(ids.getInt32(ids.byteLength - 4));
    next.catch(() => {});
    const column = Object.fromEntries(fields.map((field, i) => [field, columns[i] as DataView]));
    const retracted = new Map(JSON.parse(String(retractedText ?? '[]')) as [string, string][]);
    const slugs = new Map(JSON.parse(String(slugText ?? '[]')) as [number, string][]);
    const text = dataView(texts);
    for (let at = 0, from = 0, name = 0; at < ids.byteLength; at += 4) {
      const [id, revision] = [ids.getInt32(at), revisions.getInt32(at)];
      if (id > store.size) store.add(id, slugs.get(id) ?? null);
      const to = texts.indexOf(LINE_END, from);
      const why = retracted.size > 0 ? (retracted.get(`${id} ${revision}`) ?? null) : null;
      store.addPacked(id, revision, why, (field) => (column[field] as DataView).getInt32(at), text, from, to);
      from = to + 1;
      for (let left = counts.getInt32(at); left > 0; left--, name += 8)
        store.post(NAMED[names.getInt32(name)] as Kind, names.getInt32(name + 4));
    }
  }
}

/** A named record is packed as two numbers: the index of its kind in NAMED, and its id. */
const named = (what: (typeof NAMED)[number], number: string) =>
  `int4send(${NAMED.indexOf(what)}) || int4send(${number})`;
const orNothing = (bytes: string) => `coalesce(${bytes}, '')`;

const LINE_END = 10;
export const dataView = (bytes: Uint8Array | null) =>
  bytes ? new DataView(bytes.buffer, bytes.byteOffset, bytes.length) : new DataView(new ArrayBuffer(0));

const PRECISION = (column: string) =>
  `CASE ${column} ${DATE_PRECISIONS.map((precision, i) => `WHEN '${precision}' THEN ${i}`).join(' ')} END`;

/** Returns a function that makes the SQL for versions of the records with ids in (after, last], up to a revision. */
async function packedQuery(db: Database, kind: Kind): Promise<(after: number, last: number, upto: number) => string> {
  const { links, dates, texts, nested, lists } = packingOf(kind);
  const tables = await tablesOf(db);
  const table = tables.get(`${kind}Version`) as SqlTable;
  const column = (field: string) => `v."${table.columns.get(field)?.name}"`;
  const part = (field: string, name: string) => column(field + name[0]?.toUpperCase() + name.slice(1));
  const joins: ((isAsked: (of: string) => string) => string)[] = [];
  const names = Object.entries(LAYOUTS[kind].links).map(([link, to]) => orNothing(named(to, column(`${link}Id`))));
  if (kind === 'source') names.push(named('document', documentSql(column('url'), column('title'))));

  const content = (field: string): string => {
    if (nested[field]) {
      const parts = nested[field].map((name) => part(field, name));
      return `CASE WHEN ${parts[0]} IS NOT NULL THEN json_build_array(${parts.join(', ')}) END`;
    }
    const list = LAYOUTS[kind].lists[field];
    if (list) {
      const { name, columns } = tables.get(list.table) as SqlTable;
      const of = (part: string) => `"${columns.get(part)?.name}"`;
      const links = Object.entries(list.links).map(([link, to]) =>
        orNothing(`string_agg(${named(to, of(`${link}Id`))}, '' ORDER BY position)`),
      );
      if (links.length > 0) names.push(orNothing(`"${field}".names`));
      joins.push(
        (isAsked) => `LEFT JOIN (SELECT ${kind}_id, revision, ${links.join(' || ') || 'NULL'} AS names,
          json_agg(json_build_array(${lists[field]?.map(of).join(', ')}) ORDER BY position) AS items
        FROM "${name}" l WHERE ${isAsked('l')} GROUP BY 1, 2) "${field}" USING (${kind}_id, revision)`,
      );
      return `coalesce("${field}".items, '[]')`;
    }
    if (LAYOUTS[kind].instants.includes(field))
      return `to_char(${column(field)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    return column(field);
  };
  const numbers: [string, string][] = [
    ['ids', `v.${kind}_id`],
    ['revisions', 'v.revision'],
    ...links.map((field): [string, string] => [field, `coalesce(${column(field)}, ${NO_LINK})`]),
    ...dates.map((field): [string, string] => [
      field,
      `coalesce((${column(field)} - DATE '1970-01-01') * 4 + ${PRECISION(column(`${field}Precision`))}, ${NO_DATE})`,
    ]),
  ];
  const contents = texts.map(content);
  // Pads the texts by LONGEST bytes, because the encoder reads that far ahead.
  return (after, last, upto) => {
    const isAsked = (of: string, id = `${kind}_id`) => `${of}.${id} > ${after} AND ${of}.${id} <= ${last}`;
    return `SELECT convert_to(string_agg(text || E'\n', '') || repeat(' ', ${LONGEST}), 'UTF8'),
      json_agg(json_build_array(ids || ' ' || revisions, retracted)) FILTER (WHERE retracted IS NOT NULL)::text,
      json_agg(json_build_array(ids, slug)) FILTER (WHERE slug IS NOT NULL)::text,
      string_agg(names, ''), string_agg(int4send(octet_length(names) / 8), ''),
      ${numbers.map(([name]) => `string_agg(int4send("${name}"), '')`).join(', ')}
    FROM (SELECT ${numbers.map(([name, sql]) => `${sql} AS "${name}"`).join(', ')},
        json_build_array(${contents.join(', ')})::text AS text, v.retracted_reason AS retracted, of.slug,
        ${names.join(' || ')} AS names
      FROM "${table.name}" v ${joins.map((join) => join(isAsked)).join('\n')} JOIN "${kind}" of ON of.id = v.${kind}_id
      WHERE ${isAsked('v')} AND ${isAsked('of', 'id')} AND v.revision <= ${upto}
      ORDER BY v.${kind}_id, v.revision) one`;
  };
}
