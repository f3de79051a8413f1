import { z } from 'zod';
import { Slug } from '../../nouns/shapes.ts';
import { readTable } from '../files/table.ts';
import { Unreadable } from '../files/unreadable.ts';
import { type ActorQuery, type Entry, type EntryGroup, newEntry, type Refused } from '../import/entry.ts';
import { type Format, type Input, withFileName } from './format.ts';
import { Slugs } from './slugs.ts';
import { holderOf, levelOfChoice, type RollCall, UngaTables } from './unga-rows.ts';

const Options = z.strictObject({
  dossier: Slug.max(80)
    .default('un-general-assembly')
    .describe('The dossier that the roll calls go into; the import creates it.'),
});
type Options = z.output<typeof Options>;

/** Roll calls of the General Assembly, in the tables of the R package unvotes (Voeten, Strezhnev and Bailey, doi:10.7910/DVN/LEJUQZ). */
export const unga: Format<Options> = {
  name: 'unga',
  about:
    'Roll calls of the United Nations General Assembly: the tables un_roll_calls and un_votes, and, where they are given, un_roll_call_issues and country_to_cow.',
  options: Options,
  read,
};

async function* read(inputs: readonly Input[], { dossier }: Options): AsyncGenerator<EntryGroup> {
  const rows = new UngaTables();
  for (const input of inputs) await rows.add(input, await withFileName(input, () => readTable(input.bytes)));
  if (rows.files.rollCalls === '') throw new Unreadable('there is no table of roll calls');
  refuseUnknown(rows);
  if (rows.refused.length > 0) yield rows.refused;
  yield [dossierEntry(dossier)];
  const votesOf = rows.votes.grouped(rows.voted.length);
  const numbers = new Map(rows.voted.map((rcid, number) => [rcid, number]));
  const holders = holdersOf(rows);
  for (const rollCall of inOrder(rows)) {
    const number = numbers.get(rollCall.rcid);
    yield [
      proposalOf(rollCall, dossier, rows),
      eventOf(rollCall, dossier),
      ...(number === undefined ? [] : stancesOf(rollCall, votesOf(number), rows, holders)),
    ];
  }
}

const inOrder = ({ rollCalls }: UngaTables): RollCall[] =>
  [...rollCalls.values()].sort((a, b) =>
    a.given === b.given ? Number(a.rcid) - Number(b.rcid) : a.given < b.given ? -1 : 1,
  );

/** Refuses votes and issues whose roll call is missing or was refused itself. */
function refuseUnknown(rows: UngaTables): void {
  const reason = (rcid: string) => `no roll call ${rcid} is in the files, or it was refused`;
  for (const [rcid, { line }] of rows.issues) {
    if (!rows.rollCalls.has(rcid)) rows.refuse(line, 'rcid', reason(rcid), rows.files.issues);
  }
  const { votes, voted } = rows;
  const isKnown = voted.map((rcid) => rows.rollCalls.has(rcid));
  if (isKnown.every(Boolean)) return;
  for (let row = 0; row < votes.size; row++) {
    const number = votes.rollCall[row] as number;
    if (isKnown[number]) continue;
    rows.refuse(votes.line[row] as number, 'rcid', reason(voted[number] as string), rows.files.votes);
  }
}

/** One query for each seat: the pipeline resolves a query object only once. */
function holdersOf(rows: UngaTables): ActorQuery[] {
  const { votes, voted, seats, cow } = rows;
  const since: string[] = [];
  for (let row = 0; row < votes.size; row++) {
    const date = rows.rollCalls.get(voted[votes.rollCall[row] as number] as string)?.date;
    const seat = votes.seat[row] as number;
    if (date !== undefined && (since[seat] === undefined || date < since[seat])) since[seat] = date;
  }
  const slugs = new Slugs();
  return seats.list.map((seat, i) => {
    const number = [...seat.names].map((name) => cow.get(`${seat.code}\n${name}`)).find((n) => n !== undefined);
    return holderOf(seat, number, since[i] ?? '0001', slugs);
  });
}

const dossierEntry = (slug: string): Entry =>
  newEntry(1, 'dossier', null, {
    slug,
    name: 'United Nations General Assembly',
    summary: 'Roll calls of the General Assembly: each is a proposal and the event of its vote.',
  });

const proposalSlug = (rcid: string) => `unga-roll-call-${rcid}`;
const eventSlug = (rcid: string) => `unga-vote-${rcid}`;

function proposalOf(rollCall: RollCall, dossier: string, { issues }: UngaTables): Entry {
  const { rcid, line, name, text, isAmendment, isParagraph, parameters } = rollCall;
  const kind = isAmendment ? 'amendment' : isParagraph ? 'paragraph' : 'resolution';
  const tags = [...(issues.get(rcid)?.names ?? [])];
  return newEntry(line, 'proposal', `roll-call/${rcid}`, {
    slug: proposalSlug(rcid),
    dossier,
    name,
    kind,
    text,
    tags,
    parameters,
  });
}

/** The result is left out: it is not in the data, and cannot be computed, since some matters need two thirds. */
function eventOf({ rcid, line, name, date }: RollCall, dossier: string): Entry {
  return newEntry(line, 'event', `vote/${rcid}`, {
    slug: eventSlug(rcid),
    dossier,
    name: `Vote: ${name}`.slice(0, 300),
    kind: 'vote',
    occurredOn: date,
    agenda: [{ proposal: proposalSlug(rcid) }],
  });
}

function stancesOf(
  { rcid, date }: RollCall,
  votes: Int32Array,
  rows: UngaTables,
  holders: readonly ActorQuery[],
): (Entry | Refused)[] {
  const lines = new Map<number, number>();
  const proposal = proposalSlug(rcid);
  const event = eventSlug(rcid);
  return Array.from(votes, (row) => {
    const seat = rows.votes.seat[row] as number;
    const line = rows.votes.line[row] as number;
    const { key, name } = rows.seats.list[seat] as { key: string; name: string };
    const earlier = lines.get(seat);
    if (earlier !== undefined) {
      const reason = `${rows.files.votes}: ${name} has voted in roll call ${rcid} on line ${earlier} already`;
      return { line, field: 'country', reason };
    }
    lines.set(seat, line);
    const level = levelOfChoice(rows.votes.choice[row] as number);
    return newEntry(line, 'stance', `vote/${rcid}/${key}`, {
      actor: holders[seat],
      proposal,
      event,
      level,
      validFrom: date,
    });
  });
}
