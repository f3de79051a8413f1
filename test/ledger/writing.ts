import { Refusal } from '../../src/domain/refusal.ts';
import type { Database } from '../../src/ledger/database/database.ts';
import { Follower } from '../../src/ledger/model/follow.ts';
import type { Change, Draft } from '../../src/ledger/write/changes.ts';
import type { Changes } from '../../src/ledger/write/externals.ts';
import { type WriteRequest, write } from '../../src/ledger/write/write.ts';
import type { Kind } from '../../src/nouns/nouns.ts';

/** Somebody who writes to a ledger and follows it: one server, without its HTTP. */
export class Desk {
  readonly follower: Follower;
  readonly #db: Database;
  now: () => number;

  constructor(db: Database, now: () => number = () => Date.parse('2025-06-01T12:00:00Z')) {
    this.#db = db;
    this.now = now;
    this.follower = new Follower(db, { pollMs: 60_000, log: { warn: () => {} } });
  }

  get model() {
    return this.follower.model;
  }

  write(changes: Changes, more: Partial<WriteRequest> = {}) {
    return write(this.#db, this.follower, () => this.now(), { changes, reason: 'test', apiKeyId: null, ...more });
  }

  /** What a write is refused for: "code: pointer detail" for each fault. */
  async refused(changes: Change[]): Promise<string[]> {
    try {
      await this.write(changes);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.errors.map(({ pointer, detail }) => `${error.code}: ${pointer} ${detail}`);
    }
    throw new Error('the write was not refused');
  }
}

export const create = (kind: Kind, draft: Draft, pointer = `/${draft.slug ?? kind}`): Change => ({
  op: 'create',
  kind,
  draft,
  pointer,
});
export const amend = (kind: Kind, id: number, draft: Draft): Change => ({
  op: 'amend',
  kind,
  id,
  draft,
  pointer: `/${kind}/${id}`,
});
export const retract = (kind: Kind, id: number): Change => ({
  op: 'retract',
  kind,
  id,
  reason: 'wrong',
  pointer: `/${kind}/${id}`,
});
export const correct = (id: number, draft: Draft): Change => ({
  op: 'correct',
  id,
  draft,
  reason: 'miscoded',
  pointer: `/stance/${id}`,
});
export const withdraw = (id: number): Change => ({ op: 'withdraw', id, reason: 'unfounded', pointer: `/stance/${id}` });

export const actor = (slug: string, more: Draft = {}) => create('actor', { slug, type: 'person', name: slug, ...more });
export const said = (who: string) => ({ actor: who, mode: 'said', named: true });

/** A stance on the ceasefire, with its statement and source inline. */
export const stance = (who: string, level: string, more: Draft = {}, pointer = '/stance'): Change => ({
  op: 'take',
  draft: {
    actor: who,
    proposal: 'ceasefire',
    level,
    validFrom: '2025-05-16',
    statements: [
      { source: { title: 'A report', publisher: 'Agency' }, paraphrase: `${who}: ${level}`, chain: [said(who)] },
    ],
    ...more,
  },
  pointer,
});

/** Ukraine with its president, Russia, and the ceasefire: ids 1, 2, 3 and 1. */
export const SCENE: Change[] = [
  create('dossier', { slug: 'talks', name: 'Talks' }),
  actor('ukraine', { type: 'state' }),
  actor('zelensky'),
  actor('russia', { type: 'state' }),
  create('membership', { member: 'zelensky', group: 'ukraine', represents: true, validFrom: '2019-05-20' }),
  create('proposal', { slug: 'ceasefire', dossier: 'talks', name: 'Ceasefire', kind: 'ceasefire' }),
];
