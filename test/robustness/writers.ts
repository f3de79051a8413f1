import { expect } from 'vitest';
import { as, link, stance, statement } from '../api/drafts.ts';
import { type Answer, type Server, sleep } from './server.ts';

const ACTOR = 'ukraine';
const PROPOSAL = 'prisoner-exchange';
let made = 0;
const day = (n: number) => new Date(Date.UTC(1950, 0, 1 + n)).toISOString().slice(0, 10);

/** A stance on the first dossier with its statement and source inside; `note` tells it from every other. */
export function newStance(note = `note ${process.pid}-${++made}`) {
  const on = day(++made);
  return stance(ACTOR, PROPOSAL, 'support', on, {
    validTo: day(made + 1),
    note,
    statements: [statement([link(ACTOR)], { title: note })],
  });
}

/** A revision of 50 drafts: 10 sources, 10 statements on them, 30 actors. */
export function newRevision(reason = `batch ${process.pid}-${++made}`) {
  const slug = (kind: string, i: number) => `${kind}-${process.pid}-${made}-${i}`;
  made++;
  const drafts = Array.from({ length: 10 }, (_, i) => [
    as('statement', { slug: slug('statement', i), ...statement([link(ACTOR)], slug('source', i)) }),
    as('source', { slug: slug('source', i), title: reason, publisher: 'The Wire' }),
    ...[0, 1, 2].map((j) => as('actor', { slug: slug('actor', 3 * i + j), type: 'organization', name: reason })),
  ]);
  return { reason, drafts: drafts.flat() };
}

/** What the server acknowledged: it must be there for ever. */
export interface Acknowledged {
  revision: number;
  kind: 'stance' | 'revision';
  /** The stance's id, or the revision's number. */
  id: string | number;
  text: string;
}

export interface Writers {
  acknowledged: Acknowledged[];
  /** Answers that were no success, and requests that got none. */
  refused: Answer[];
  lost: Error[];
  stop(): Promise<void>;
}

/** Clients that write one after another until they are stopped. Some write stances, some batches. */
export function startWriters(server: Server, { stances = 3, batches = 1, pauseMs = 0 } = {}): Writers {
  let stopped = false;
  const writers: Writers = { acknowledged: [], refused: [], lost: [], stop };
  const write = async (kind: Acknowledged['kind']) => {
    const body = kind === 'stance' ? newStance() : newRevision();
    const text = 'note' in body ? (body.note as string) : (body as { reason: string }).reason;
    const answer = await server.post(`/v1/${kind}s`, body);
    if (answer.status !== 201) {
      writers.refused.push(answer);
      return sleep(20);
    }
    const { data } = answer.json;
    writers.acknowledged.push({
      revision: Number(answer.headers.get('ledger-revision')),
      kind,
      id: kind === 'stance' ? data.id : data.number,
      text,
    });
  };
  const client = async (kind: Acknowledged['kind']) => {
    while (!stopped) {
      await write(kind).catch((error) => {
        writers.lost.push(error);
        return sleep(20);
      });
      if (pauseMs) await sleep(pauseMs);
    }
  };
  const clients = [
    ...Array.from({ length: stances }, () => client('stance')),
    ...Array.from({ length: batches }, () => client('revision')),
  ];
  async function stop() {
    stopped = true;
    await Promise.all(clients);
  }
  return writers;
}

interface Keyed {
  key: string;
  body: ReturnType<typeof newStance>;
}

const keyed = (): Keyed => ({ key: `key ${process.pid}-${++made}`, body: newStance() });

async function send(server: Server, { key, body }: Keyed): Promise<Acknowledged & { replayed: boolean }> {
  const { status, headers, json } = await server.post('/v1/stances', body, { 'idempotency-key': key });
  expect(status, JSON.stringify(json)).toBe(201);
  const revision = Number(headers.get('ledger-revision'));
  const replayed = headers.get('idempotency-replayed') === 'true';
  return { revision, kind: 'stance', id: json.data.id, text: (body as { note?: string }).note as string, replayed };
}

/** Many clients at once, each request with a key of its own. Ends when so many are acknowledged, or the server dies. */
export async function writeTogether(server: Server, clients: number, most: number, onCount: (n: number) => void) {
  const acknowledged: Acknowledged[] = [];
  const lost: Keyed[] = [];
  let isDead = false;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (!isDead && acknowledged.length < most) {
        const request = keyed();
        const answer = await send(server, request).catch((error) => {
          if (!(error instanceof TypeError)) throw error; // fetch failed
          isDead = true;
          lost.push(request);
        });
        if (answer) onCount(acknowledged.push(answer));
      }
    }),
  );
  return { acknowledged, lost };
}

/** Sends again what got no answer: whether it was written before or is now, it is there once. */
export async function sendAgain(server: Server, lost: Keyed[]): Promise<(Acknowledged & { replayed: boolean })[]> {
  const answers = await Promise.all(lost.map((request) => send(server, request)));
  const again = await Promise.all(lost.map((request) => send(server, request)));
  expect(again).toEqual(answers.map((answer) => ({ ...answer, replayed: true })));
  return answers;
}

/** All pages of a list. */
async function all(server: Server, path: string) {
  const found = [];
  let next: string | null = `${path}${path.includes('?') ? '&' : '?'}limit=500`;
  while (next) {
    const { status, json }: Answer = await server.get(next);
    expect(status, next).toBe(200);
    found.push(...json.data);
    next = json.links.next;
  }
  return found;
}

const LISTS = {
  dossier: 'dossiers',
  actor: 'actors',
  membership: 'memberships',
  proposal: 'proposals',
  event: 'events',
  source: 'sources',
  statement: 'statements',
  coding: 'codings',
  expectation: 'expectations',
  coverage: 'coverages',
  release: 'releases',
  stance: 'stances',
};

/**
 * The ledger is whole: its revisions are without gaps and forward in time, each wrote as many records as it says,
 * and all that was acknowledged is there as it was sent. Nothing but creating was done on it.
 */
export async function checkLedger(server: Server, acknowledged: Acknowledged[]): Promise<number> {
  const revisions = await all(server, '/v1/revisions');
  expect(revisions.map((r) => r.number)).toEqual(revisions.map((_, i) => i + 1));
  const times = revisions.map((r) => Date.parse(r.recordedAt));
  expect(times.every((ms, i) => i === 0 || ms > (times[i - 1] as number))).toBe(true);

  const lists: [noun: string, records: Awaited<ReturnType<typeof all>>][] = [];
  for (const [noun, path] of Object.entries(LISTS)) lists.push([noun, await all(server, `/v1/${path}`)]);
  // What a killed server had sent to PostgreSQL may still be committed meanwhile: then the lists are of a later revision.
  if ((await all(server, '/v1/revisions')).length > revisions.length) return checkLedger(server, acknowledged);

  const counted: Record<string, number>[] = revisions.map(() => ({}));
  const stances = new Map<string, { revision: number; note: string }>();
  for (const [noun, records] of lists) {
    for (const record of records) {
      const count = counted[record.revision - 1] as Record<string, number>;
      count[noun] = (count[noun] ?? 0) + 1;
      if (noun === 'stance') stances.set(record.id, record);
    }
  }
  expect(counted).toEqual(revisions.map((r) => r.summary));

  for (const { revision, kind, id, text } of acknowledged) {
    if (kind === 'stance') expect(stances.get(id as string)).toMatchObject({ revision, note: text });
    else expect(revisions[revision - 1]).toMatchObject({ number: id, reason: text });
  }
  expect(new Set(acknowledged.map((a) => a.revision)).size).toBe(acknowledged.length);
  return revisions.length;
}
