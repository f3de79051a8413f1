import type { Database, OpenOptions } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { openPostgresql } from './postgresql.ts';

export async function openDatabase(options: OpenOptions): Promise<Database> {
  return options.databaseUrl ? openPostgresql(options.databaseUrl, options) : openEmbedded(options);
}
