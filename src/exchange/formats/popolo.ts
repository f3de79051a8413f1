import { z } from 'zod';
import { appendTo } from '../../domain/lists.ts';
import type { Level } from '../../domain/vocabulary.ts';
import { Name, Slug } from '../../nouns/shapes.ts';
import { ActorQuery, BadField, type Entry, type EntryGroup, newEntry, type Refused } from '../import/entry.ts';
import { type Format, type Input, withFileName } from './format.ts';
import { PopoloActors } from './popolo-actors.ts';
import {
  CLASSES,
  dateIn,
  entriesOrRefusal,
  type Item,
  listIn,
  objectIn,
  PopoloItems,
  refIn,
  textIn,
} from './popolo-file.ts';
import { Slugs, slugOf } from './slugs.ts';

type Fields = Item['fields'];

/** Voters who were absent, did not vote or were paired took no stance. */
const LEVELS = new Map<string, Level | null>([
  ['yes', 'support'],
  ['no', 'oppose'],
  ['abstain', 'neutral'],
  ['absent', null],
  ['not voting', null],
  ['paired', null],
]);
const ADOPTED = ['pass', 'passed', 'adopted', 'agreed', 'agreed to', 'carried'];
const TERMS = ['date', 'requirement', 'result', 'legislative_session_id', 'organization_id', 'classification'];
const REJECTED = ['fail', 'failed', 'rejected', 'defeated', 'negatived'];

/** Motions, and the votes on them. */
class Voting {
  readonly #slugs: Slugs;
  readonly #motions = new Map<string, Fields>();
  readonly #votes = new Map<string, Item[]>();

  constructor(
    private readonly items: PopoloItems,
    private readonly actors: PopoloActors,
    private readonly dossier: string,
  ) {
    this.#slugs = new Slugs(dossier);
    for (const { fields } of items.of.motions) if (fields.id != null) this.#motions.set(String(fields.id), fields);
    for (const item of items.of.votes) appendTo(this.#votes, String(item.fields.vote_event_id), item);
  }

  *groups(): Generator<EntryGroup> {
    for (const { line, fields } of this.items.of.motions)
      yield entriesOrRefusal(line, () => [this.#proposal(line, fields, idOf(fields))]);
    for (const item of this.items.of.vote_events) {
      yield entriesOrRefusal(item.line, () => this.#vote(item));
      this.#votes.delete(String(item.fields.id));
    }
    for (const [event, items] of this.#votes) {
      yield items.map(({ line }) => ({
        line,
        field: 'vote_event_id',
        reason: `no vote event "${event}" is in the files`,
      }));
    }
  }

  #proposal(line: number, fields: Fields, id: string): Entry {
    const text = textIn(fields, 'text');
    const creator = refIn(fields, 'creator');
    const parameters: Record<string, string> = {};
    for (const name of TERMS) {
      const value = textIn(fields, name);
      if (value !== null) parameters[name] = value;
    }
    return newEntry(line, 'proposal', `motion/${id}`, {
      slug: this.#motionSlug(id),
      dossier: this.dossier,
      name: nameOf(fields) ?? `Motion ${id}`,
      kind: slugOf(textIn(fields, 'classification') ?? '') || 'motion',
      text,
      parameters,
      sponsors: creator === null ? [] : [this.actors.slugOf(creator, 'person')],
    });
  }

  #vote({ line, fields }: Item): (Entry | Refused)[] {
    const id = idOf(fields);
    const inside = objectIn(fields, 'motion');
    const named = refIn(fields, 'motion');
    const own = inside && (named === null || !this.#motions.has(named)) ? inside : null;
    const motionId = named ?? (own ? `of-${id}` : null);
    if (motionId === null) throw new BadField('motion_id', 'names no motion that was voted on');
    const motion = own ?? this.#motions.get(motionId) ?? {};
    const date = dateIn(fields, 'start_date') ?? dateIn(motion, 'date');
    if (date === null) throw new BadField('start_date', 'is empty, and its motion has no date');
    const event = this.#slugs.of(`vote/${id}`, `vote-${id}`);
    const votes = [...listIn(fields, 'votes'), ...(this.#votes.get(id) ?? []).map((item) => item.fields)];
    const stances = this.#stances(line, id, votes, { proposal: this.#motionSlug(motionId), event, validFrom: date });
    const identifier = textIn(fields, 'identifier');
    const end = dateIn(fields, 'end_date');
    const result = textIn(fields, 'result') ?? textIn(motion, 'result');
    return [
      ...(own ? [this.#proposal(line, own, motionId)] : []),
      newEntry(line, 'event', `vote-event/${id}`, {
        slug: event,
        dossier: this.dossier,
        name: `Vote${identifier ? ` ${identifier}` : ''}: ${nameOf(motion) ?? motionId}`.slice(0, 300),
        kind: 'vote',
        occurredOn: date,
        endedOn: end === date ? null : end,
        agenda: [{ proposal: this.#motionSlug(motionId), result: resultOf(result) }],
        outcome: [result, countsOf(fields)].filter(Boolean).join('; ') || null,
        note: differencesOf(fields, votes),
      }),
      ...stances,
    ];
  }

  #stances(line: number, event: string, votes: Fields[], common: Record<string, string>): (Entry | Refused)[] {
    const voted = new Set<string>();
    return votes.flatMap((fields, i): (Entry | Refused)[] => {
      const refused = (field: string, reason: string): Refused[] => [{ line, field: `votes/${i}/${field}`, reason }];
      const option = optionOf(fields);
      const level = option === null ? undefined : LEVELS.get(option);
      if (level === undefined)
        return refused('option', `"${fields.option}" is none of ${[...LEVELS.keys()].join(', ')}`);
      const voter = this.#voter(fields);
      if (voter === null) return refused('voter_id', 'names nobody');
      if (voted.has(voter.key)) return refused('voter_id', `"${voter.key}" has voted already`);
      voted.add(voter.key);
      if (level === null) return [];
      const weight = textIn(fields, 'weight');
      const note = weight === null || weight === '1' ? null : `Weight of the vote: ${weight}`;
      const draft = { actor: voter.actor, level, ...common, note };
      return [{ line, noun: 'stance', externalId: `vote/${event}/${voter.key}`, draft }];
    });
  }

  /** Finds the voter by id, or by name if the file has no id. */
  #voter(fields: Fields): { key: string; actor: string | ActorQuery } | null {
    const id = refIn(fields, 'voter');
    if (id !== null) return { key: id, actor: this.actors.slugOf(id, 'person') };
    const inside = objectIn(fields, 'voter');
    const name = textIn(fields, 'voter_name') ?? (inside ? textIn(inside, 'name') : null);
    return name === null ? null : { key: name, actor: new ActorQuery({ name }) };
  }

  #motionSlug(id: string): string {
    return this.#slugs.of(`motion/${id}`, `motion-${id}`);
  }
}

function idOf(fields: Fields): string {
  const id = textIn(fields, 'id') ?? textIn(fields, 'identifier');
  if (id === null) throw new BadField('id', 'must not be empty');
  return id;
}

const optionOf = (fields: Fields): string | null =>
  typeof fields.option === 'string' ? fields.option.trim().toLowerCase().replace(/[_-]/g, ' ') : null;

function nameOf(motion: Fields): string | null {
  const words = textIn(motion, 'name') ?? textIn(motion, 'text') ?? textIn(motion, 'identifier');
  return words === null ? null : words.replace(/\s+/g, ' ').slice(0, 300).trim();
}

function resultOf(result: string | null): 'adopted' | 'rejected' | null {
  const word = result?.toLowerCase() ?? '';
  return ADOPTED.includes(word) ? 'adopted' : REJECTED.includes(word) ? 'rejected' : null;
}

/** The total counts by option. Counts for a single group of voters are left out. */
const totalsOf = (fields: Fields): [string, number][] =>
  listIn(fields, 'counts')
    .filter((count) => refIn(count, 'group') === null)
    .map((count) => {
      const value = Number(textIn(count, 'value'));
      if (!Number.isSafeInteger(value)) throw new BadField('counts', `"${count.value}" is no number of votes`);
      return [textIn(count, 'option') ?? '', value];
    });

const countsOf = (fields: Fields): string =>
  totalsOf(fields)
    .map(([option, value]) => `${option} ${value}`)
    .join(', ');

/** A note on options whose count differs from the number of votes listed. */
function differencesOf(fields: Fields, votes: Fields[]): string | null {
  if (votes.length === 0) return null;
  const listed = (option: string) => votes.filter((vote) => optionOf(vote) === option).length;
  const different = totalsOf(fields).filter(([option, value]) => listed(option) !== value);
  if (different.length === 0) return null;
  const words = different.map(([option, value]) => `${value} ${option} and lists ${listed(option)}`);
  return `The file counts ${words.join(', ')}.`;
}

const Options = z.strictObject({
  dossier: Slug.max(80).default('motions').describe('The dossier that the motions go into; their slugs begin with it.'),
  dossierName: Name.default('Motions').describe('The name of the dossier if the import creates it.'),
  prefix: Slug.max(60)
    .optional()
    .describe(
      'Prefix of the slugs of persons and organizations, because files of two parliaments may have the same ids.',
    ),
  class: z
    .enum(CLASSES)
    .optional()
    .describe('Popolo class of the items of a list or NDJSON file, if the items do not name it.'),
});
type Options = z.output<typeof Options>;

/** The specification: http://www.popoloproject.com/specs/ */
export const popolo: Format<Options> = {
  name: 'popolo',
  about:
    'Popolo: persons, organizations, memberships, motions and vote events, as one JSON document, a list, or NDJSON with one of them a line.',
  options: Options,
  read,
};

async function* read(
  inputs: readonly Input[],
  { dossier, dossierName, prefix, ...given }: Options,
): AsyncGenerator<EntryGroup> {
  const items = new PopoloItems(given.class ?? null);
  for (const input of inputs) await withFileName(input, () => items.add(input));
  items.settle();
  if (items.refused.length > 0) yield items.refused;
  const actors = new PopoloActors(items, prefix ?? '');
  yield* actors.groups();
  const { motions, vote_events, votes } = items.of;
  if (motions.length + vote_events.length + votes.length === 0) return;
  yield [newEntry(1, 'dossier', null, { slug: dossier, name: dossierName })];
  yield* new Voting(items, actors, dossier).groups();
}
