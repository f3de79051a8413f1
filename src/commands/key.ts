import type { Config } from '../config.ts';
import { UsageError } from '../domain/refusal.ts';
import { createKey, listKeys, revokeKey } from '../ledger/database/keys.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { withLedger } from './ledger.ts';
import { say } from './output.ts';

export const run = (config: Config, args: string[]): Promise<void> =>
  withLedger(config, (ledger) => manageKeys(ledger, args));

async function manageKeys({ db }: Ledger, [action, argument]: string[]): Promise<void> {
  if (action === 'create' && argument) {
    const { id, key } = await createKey(db, argument);
    return say(`${key}\n(key ${id}; it is shown this once)`);
  }
  if (action === 'list') {
    for (const { id, prefix, name, revokedAt } of await listKeys(db)) {
      say(`${id}  ${prefix}…  ${name}  ${revokedAt ? `revoked ${revokedAt.toISOString()}` : 'in force'}`);
    }
    return;
  }
  if (action === 'revoke' && /^\d+$/.test(argument ?? '')) {
    return say((await revokeKey(db, Number(argument))) ? 'revoked' : 'there is no such key in force');
  }
  throw new UsageError('usage: demarche key create NAME | list | revoke ID');
}
