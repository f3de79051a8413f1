import type { Config } from '../config.ts';
import { withLedger } from './ledger.ts';
import { say } from './output.ts';

/** Opening a ledger applies its migrations. */
export const run = (config: Config): Promise<void> => withLedger(config, async () => say('up to date'));
