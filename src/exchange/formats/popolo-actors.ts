import type { Draft } from '../../ledger/write/changes.ts';
import { BadField, type Entry, type EntryGroup, newEntry } from '../import/entry.ts';
import type { PopoloItems } from './popolo-file.ts';
import { dateIn, endIn, entriesOrRefusal, type Item, listIn, plainIn, refIn, textIn } from './popolo-file.ts';
import { Slugs } from './slugs.ts';

type Fields = Item['fields'];
type Type = 'person' | 'organization';

/** The persons, organizations and memberships of the files, and the slugs by which votes refer to them. */
export class PopoloActors {
  readonly #slugs: Slugs;
  readonly #items: PopoloItems;
  readonly #known: Record<Type, Map<string, Item>> = { person: new Map(), organization: new Map() };
  readonly #posts = new Map<string, Fields>();

  constructor(items: PopoloItems, prefix: string) {
    this.#items = items;
    this.#slugs = new Slugs(prefix);
    for (const { fields } of items.of.posts) this.#posts.set(String(fields.id), fields);
    for (const [type, list] of [
      ['person', items.of.persons],
      ['organization', items.of.organizations],
    ] as const) {
      for (const item of list) {
        const key = plainIn(item.fields, 'id') ?? plainIn(item.fields, 'name');
        if (key !== null && !this.#known[type].has(key)) this.#known[type].set(key, item);
      }
    }
  }

  /** The slug for an id in the file. An actor that is not in this file may have been imported from an earlier one. */
  slugOf(id: string, usually: Type): string {
    const other = usually === 'person' ? 'organization' : 'person';
    const type = !this.#known[usually].has(id) && this.#known[other].has(id) ? other : usually;
    return this.#slugs.of(`${type}/${id}`, `${type}-${id}`);
  }

  nameOf(id: string): string {
    const item = this.#known.person.get(id) ?? this.#known.organization.get(id);
    return (item && plainIn(item.fields, 'name')) ?? id;
  }

  *groups(): Generator<EntryGroup> {
    const { organizations, persons, memberships } = this.#items.of;
    for (const item of organizations) yield entriesOrRefusal(item.line, () => this.#actor('organization', item));
    for (const item of persons) yield entriesOrRefusal(item.line, () => this.#actor('person', item));
    const explicit = new Set(
      memberships.map(({ fields }) => `${plainIn(fields, 'person_id')} ${plainIn(fields, 'organization_id')}`),
    );
    for (const item of memberships) yield entriesOrRefusal(item.line, () => this.#membership(item, explicit));
  }

  #actor(type: Type, item: Item): Entry[] {
    const { line, fields } = item;
    const key = keyOf(fields);
    const name = textIn(fields, 'name');
    if (key === null || name === null) throw new BadField('name', 'must not be empty');
    const first = this.#known[type].get(key);
    if (first !== item) {
      // A file may repeat the whole person wherever it refers to them.
      if (first && textIn(first.fields, 'name') === name) return [];
      throw new BadField('id', `"${key}" is the id of ${first && plainIn(first.fields, 'name')} already`);
    }
    const others = listIn(fields, 'other_names');
    const aliases = new Set(others.map((other) => textIn(other, 'name')).filter((other) => other !== null));
    aliases.delete(name);
    const draft: Draft = {
      slug: this.slugOf(key, type),
      type,
      name,
      aliases: [...aliases],
      identifiers: listIn(fields, 'identifiers').map(identifierOf),
      note: noteOf(type, fields, others),
    };
    return [{ line, noun: 'actor', externalId: `${type}/${key}`, draft }];
  }

  /** A member who sits on behalf of a party is also made a member of that party, unless the file lists that membership. */
  #membership({ line, fields }: Item, explicit: Set<string>): Entry[] {
    const member = memberOf(fields);
    const organization = refIn(fields, 'organization');
    if (member === null) throw new BadField('person_id', 'names nobody');
    if (organization === null) throw new BadField('organization_id', 'names no organization');
    const behalf = refIn(fields, 'on_behalf_of');
    const post = this.#posts.get(refIn(fields, 'post') ?? '');
    const role = textIn(fields, 'role') ?? textIn(fields, 'label') ?? (post ? textIn(post, 'label') : null);
    const [validFrom, validTo] = [dateIn(fields, 'start_date'), endIn(fields, 'end_date')];
    const id = textIn(fields, 'id') ?? [member, organization, role, validFrom].join('/');
    const entry = (group: string, as: string | null, externalId: string): Entry =>
      newEntry(line, 'membership', externalId, {
        member: this.slugOf(member, 'person'),
        group: this.slugOf(group, 'organization'),
        role: as,
        validFrom,
        validTo,
      });
    const entries = [entry(organization, role, `membership/${id}`)];
    if (behalf === null || explicit.has(`${member} ${behalf}`)) return entries;
    return [...entries, entry(behalf, `in ${this.nameOf(organization)}`, `membership/${id}/on-behalf-of`)];
  }
}

const keyOf = (fields: Fields): string | null => textIn(fields, 'id') ?? textIn(fields, 'name');
const memberOf = (fields: Fields): string | null => refIn(fields, 'person') ?? refIn(fields, 'member');

function identifierOf(fields: Fields): Draft {
  return {
    scheme: textIn(fields, 'scheme') ?? 'popolo',
    value: textIn(fields, 'identifier') ?? '',
    validFrom: dateIn(fields, 'start_date'),
    validTo: endIn(fields, 'end_date'),
  };
}

/** Collects in the note what the ledger has no field for. */
function noteOf(type: Type, fields: Fields, others: Fields[]): string | null {
  const lines = others.flatMap((other) => {
    const [from, to] = [dateIn(other, 'start_date'), dateIn(other, 'end_date')];
    return from || to ? [`Called ${textIn(other, 'name')} ${from ? `from ${from}` : ''}${to ? ` to ${to}` : ''}`] : [];
  });
  if (type === 'organization') {
    const classification = textIn(fields, 'classification');
    if (classification) lines.unshift(`Classification: ${classification}`);
  }
  const words = textIn(fields, 'summary') ?? textIn(fields, 'description') ?? textIn(fields, 'abstract');
  if (words) lines.push(words);
  return lines.length === 0 ? null : lines.join('\n').replace(/ {2,}/g, ' ');
}
