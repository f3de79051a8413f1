import { readFileSync } from 'node:fs';
import { changesOf } from '../api/revisions.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { write } from '../ledger/write/write.ts';
import { RevisionDraft } from '../nouns/revision.ts';

const FIRST_DOSSIER = new URL('../../prisma/seed/ukraine-peace-talks.json', import.meta.url);

/** The first dossier through the door of any client's data: checked by the same shape, written as one revision. */
export async function loadFirstDossier({ db, follower }: Ledger, now: () => number): Promise<number> {
  const { reason, drafts } = RevisionDraft.parse(JSON.parse(readFileSync(FIRST_DOSSIER, 'utf8')));
  const { revision } = await write(db, follower, now, { changes: changesOf(drafts), reason, apiKeyId: null });
  return revision;
}
