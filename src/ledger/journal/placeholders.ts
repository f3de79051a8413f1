import { Refusal } from '../../domain/refusal.ts';
import type { Run } from '../open.ts';
import type { Entry } from './line.ts';

/** In place of a key's SHA-256, which a journal does not have: nothing that is sent can ever fit it. */
export const PLACEHOLDER = 'journal:';

/** The API keys that a journal names. Those that are not there are made, revoked: they say who wrote and open nothing. */
export class Placeholders {
  readonly #run: Run;
  #names: Map<number, string> | undefined;

  constructor(run: Run) {
    this.#run = run;
  }

  async ensure({ number, recordedAt, apiKey }: Entry): Promise<void> {
    if (!apiKey) return;
    if (!this.#names) {
      const keys = await this.#run<{ id: number; name: string }>('SELECT id, name FROM api_key', []);
      this.#names = new Map(keys.map(({ id, name }) => [id, name]));
    }
    const name = this.#names.get(apiKey.id);
    if (name === apiKey.name) return;
    if (name !== undefined) {
      const detail = `revision ${number} was written with key ${apiKey.id}, called "${apiKey.name}", and here that key is called "${name}"`;
      throw new Refusal('conflict', detail);
    }
    await this.#run(
      `INSERT INTO api_key (id, name, prefix, sha256, created_at, revoked_at) VALUES ($1, $2, '-', $3, $4, $4)`,
      [apiKey.id, apiKey.name, `${PLACEHOLDER}${apiKey.id}`, recordedAt],
    );
    this.#names.set(apiKey.id, apiKey.name);
  }

  /** Keys that are made later come after. */
  async finish(): Promise<void> {
    if (!this.#names) return;
    await this.#run(
      `SELECT setval(pg_get_serial_sequence('api_key', 'id'), (SELECT max(id) FROM api_key))
       WHERE (SELECT max(id) FROM api_key) >= (SELECT last_value FROM api_key_id_seq)`,
      [],
    );
  }
}
