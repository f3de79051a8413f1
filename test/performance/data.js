// The roll calls that the benchmarks are run on: real ones where they are to be had, made-up ones of the same shape
// elsewhere. A roll call becomes a proposal, an event and a stance for each vote.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {{ actor: number, level: string }} Vote  `actor` counts from 0
 * @typedef {{ slug: string, name: string, text: string, date: string, precision: 'day' | 'month', votes: Vote[] }} RollCall
 * @typedef {{ origin: string, actors: { slug: string, name: string }[], parties: number[], rollCalls: RollCall[] }} Data
 */

export const PARTIES = 193;
const LEVEL_OF = { yes: 'support', abstain: 'neutral', no: 'oppose' };
/** Before 1997 the day of the month is not real in the source. */
const DAYS_ARE_REAL = '1997';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(resolve(root, process.env.DEMARCHE_TEST_DATA ?? '../shared/data'), 'unga');

/** As many stances as asked for. @returns {Data} */
export function rollCallData(stances) {
  const real = existsSync(join(folder, 'un_votes.csv.gz'));
  const data = real ? generalAssembly() : invented();
  const votes = countVotes(data.rollCalls);
  const origin = real
    ? `the roll calls of the UN General Assembly, sessions 1 to 66 (${votes.toLocaleString('en')} votes; Voeten et al., CC0)`
    : 'made-up roll calls of the shape of the UN General Assembly’s';
  const missing = stances - votes;
  const rollCalls = missing > 0 ? padded(data.rollCalls, missing) : spread(data.rollCalls, stances);
  const padding = missing > 0 && real ? `, some of them taken twice to make ${stances.toLocaleString('en')}` : '';
  return { ...data, rollCalls, origin: origin + padding, parties: mostFrequent(data) };
}

/** A smaller set of the same shape: roll calls from all over the years. @returns {Data} */
export const thinned = (data, stances) => ({ ...data, rollCalls: spread(data.rollCalls, stances) });

const countVotes = (rollCalls) => rollCalls.reduce((sum, { votes }) => sum + votes.length, 0);

function mostFrequent({ actors, rollCalls }) {
  const counts = actors.map((_, actor) => ({ actor, votes: 0 }));
  for (const { votes } of rollCalls) for (const { actor } of votes) counts[actor].votes++;
  counts.sort((a, b) => b.votes - a.votes);
  return counts
    .slice(0, PARTIES)
    .map(({ actor }) => actor)
    .sort((a, b) => a - b);
}

/** Roll calls from all over the years, in proportion, until there are so many votes; the last one is cut. */
function spread(rollCalls, votes) {
  const share = votes / countVotes(rollCalls);
  const taken = [];
  let [due, have] = [0, 0];
  for (const call of rollCalls) {
    due += call.votes.length * share;
    if (have >= Math.min(votes, Math.round(due))) continue;
    const cut = call.votes.slice(0, votes - have);
    taken.push({ ...call, votes: cut });
    have += cut.length;
  }
  return taken;
}

function padded(rollCalls, missing) {
  const again = spread(rollCalls, missing).map((call) => ({ ...call, slug: `${call.slug}-again` }));
  return [...rollCalls, ...again].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function generalAssembly() {
  const calls = new Map();
  for (const [rcid, , , date, unres, , , short, descr] of rowsOf('un_roll_calls.csv.gz')) {
    const name = (short || unres || `Roll call ${rcid}`).slice(0, 200);
    const precision = date < DAYS_ARE_REAL ? 'month' : 'day';
    const first = precision === 'month' ? `${date.slice(0, 7)}-01` : date;
    calls.set(rcid, { slug: `roll-call-${rcid}`, name, text: descr, date: first, precision, votes: [] });
  }
  const numbers = new Map();
  for (const [rcid, country, , vote] of rowsOf('un_votes.csv.gz')) {
    if (!numbers.has(country)) numbers.set(country, numbers.size);
    calls.get(rcid)?.votes.push({ actor: numbers.get(country), level: LEVEL_OF[vote] });
  }
  const actors = [...numbers.keys()].map((name) => ({ slug: slugOf(name), name }));
  const rollCalls = [...calls.values()].filter(({ votes }) => votes.length > 0);
  return { actors, rollCalls: rollCalls.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) };
}

function invented() {
  const random = randomFrom(1);
  const actors = Array.from({ length: 200 }, (_, i) => ({ slug: `country-${i + 1}`, name: `Country ${i + 1}` }));
  actors[0].name = 'Côte d’Un'; // beyond ASCII and Latin-1, as real names are: a text with it costs V8 more
  const rollCalls = Array.from({ length: 5468 }, (_, i) => {
    const date = new Date(Date.UTC(1946, 0, 1) + i * 4.4 * 86_400_000).toISOString().slice(0, 10);
    const members = Math.min(200, 70 + Math.floor(i / 40));
    const votes = actors
      .slice(0, members)
      .flatMap((_, actor) => (random() < 0.03 ? [] : [{ actor, level: levelAt(random()) }]));
    const text = `That the question numbered ${i + 1} be decided as the committee proposed. `.repeat(3).trim();
    return { slug: `roll-call-${i + 1}`, name: `QUESTION ${i + 1}`, text, date, precision: 'day', votes };
  });
  return { actors, rollCalls };
}

const levelAt = (x) => (x < 0.8 ? 'support' : x < 0.93 ? 'neutral' : 'oppose');

const slugOf = (name) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Rows of a CSV file (RFC 4180), without its header. */
function rowsOf(file) {
  const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
  const rows = text.includes('"') ? quotedRows(text) : text.split(/\r?\n/).map((line) => line.split(','));
  return rows.slice(1).filter((row) => row.length > 1);
}

function quotedRows(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows;
}

/** Mulberry32: the same questions in every run. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
