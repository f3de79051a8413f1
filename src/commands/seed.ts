import type { Config } from '../config.ts';
import { withOperations } from './ledger.ts';
import { say } from './output.ts';

export const run = (config: Config): Promise<void> =>
  withOperations(config, async ({ loadFirstDossier }) => say(`revision ${await loadFirstDossier()}`));
