import { readFileSync } from 'node:fs';
import { changesOf } from '../api/revisions.ts';
import { createKey, listKeys, revokeKey } from '../ledger/database/keys.ts';
import { journalLines } from '../ledger/journal/transfer.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { write } from '../ledger/write/write.ts';
import { RevisionDraft } from '../nouns/revision.ts';

/** What a command does with a ledger that it opened, or asks the server that has it open to do. */
export interface Operations {
  createKey(name: string): Promise<{ id: number; key: string }>;
  listKeys(): Promise<{ id: number; prefix: string; name: string; revokedAt: string | null }[]>;
  /** False if there is no such key or it was already revoked. */
  revokeKey(id: number): Promise<boolean>;
  /** Returns the number of the revision. */
  loadFirstDossier(): Promise<number>;
  /** Every revision as a line, in pieces that need not end at the end of a line. */
  exportJournal(): Promise<AsyncIterable<Buffer>>;
}

export const operationsOn = (ledger: Ledger): Operations => ({
  createKey: (name) => createKey(ledger.db, name),
  listKeys: async () =>
    (await listKeys(ledger.db)).map(({ revokedAt, ...key }) => ({
      ...key,
      revokedAt: revokedAt?.toISOString() ?? null,
    })),
  revokeKey: (id) => revokeKey(ledger.db, id),
  async loadFirstDossier() {
    await ledger.follower.refresh();
    return loadFirstDossier(ledger, Date.now);
  },
  exportJournal: async () => journalLines(ledger.db),
});

const FIRST_DOSSIER = new URL('../../prisma/seed/ukraine-peace-talks.json', import.meta.url);

/** Writes the first dossier as a client would: validated by the same schema, in one revision. */
export async function loadFirstDossier({ db, follower }: Ledger, now: () => number): Promise<number> {
  const { reason, drafts } = RevisionDraft.parse(JSON.parse(readFileSync(FIRST_DOSSIER, 'utf8')));
  const { revision } = await write(db, follower, now, { changes: changesOf(drafts), reason, apiKeyId: null });
  return revision;
}
