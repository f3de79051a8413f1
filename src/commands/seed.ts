import { readFileSync } from 'node:fs';
import { changesOf } from '../api/revisions.ts';
import type { Config } from '../config.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { write } from '../ledger/write/write.ts';
import { RevisionDraft } from '../nouns/revision.ts';
import { withLedger } from './ledger.ts';
import { say } from './output.ts';

const FIRST_DOSSIER = new URL('../../prisma/seed/ukraine-peace-talks.json', import.meta.url);

export const run = (config: Config): Promise<void> =>
  withLedger(config, async (ledger) => {
    await ledger.follower.start();
    say(`revision ${await loadFirstDossier(ledger, Date.now)}`);
  });

/** Writes the first dossier as a client would: validated by the same shape, in one revision. */
export async function loadFirstDossier({ db, follower }: Ledger, now: () => number): Promise<number> {
  const { reason, drafts } = RevisionDraft.parse(JSON.parse(readFileSync(FIRST_DOSSIER, 'utf8')));
  const { revision } = await write(db, follower, now, { changes: changesOf(drafts), reason, apiKeyId: null });
  return revision;
}
