import type { Config } from '../config.ts';
import type { Operations } from '../control/operations.ts';
import { UsageError } from '../domain/refusal.ts';
import { withOperations } from './ledger.ts';
import { say } from './output.ts';

/** `demarche key create NAME | list | revoke ID` */
export async function run(config: Config, args: string[]): Promise<void> {
  const work = actionOf(args);
  if (!work) throw new UsageError();
  await withOperations(config, work);
}

function actionOf([action, argument, ...more]: string[]): ((operations: Operations) => Promise<void>) | undefined {
  if (more.length > 0) return undefined;
  if (action === 'list' && argument === undefined) return list;
  if (action === 'create' && argument) return (operations) => create(operations, argument);
  if (action === 'revoke' && /^\d{1,9}$/.test(argument ?? ''))
    return (operations) => revoke(operations, Number(argument));
  return undefined;
}

async function create({ createKey }: Operations, name: string): Promise<void> {
  const { id, key } = await createKey(name);
  say(`${key}\n(key ${id}; it is shown this once)`);
}

async function list({ listKeys }: Operations): Promise<void> {
  for (const { id, prefix, name, revokedAt } of await listKeys())
    say(`${id}  ${prefix}…  ${name}  ${revokedAt ? `revoked ${revokedAt}` : 'in force'}`);
}

async function revoke({ revokeKey }: Operations, id: number): Promise<void> {
  say((await revokeKey(id)) ? 'revoked' : 'there is no such key in force');
}
