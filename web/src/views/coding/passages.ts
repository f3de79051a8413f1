import type { Schemas } from '@demarche/client';
import type { Reading } from '../../review/readings.ts';
import { type Asked, client, useAnswer } from '../../state/answers.ts';
import { slugOf } from '../../state/named.ts';

/** What a second coder gets to see of a statement: neither notes of the first nor what was concluded from it. */
const FIELDS = [
  'id',
  'slug',
  'source',
  'event',
  'spokenOn',
  'quote',
  'paraphrase',
  'informationCredibility',
  'chain',
  'signatories',
];
export type Passage = Pick<
  Schemas['Statement'],
  | 'id'
  | 'slug'
  | 'source'
  | 'event'
  | 'spokenOn'
  | 'quote'
  | 'paraphrase'
  | 'informationCredibility'
  | 'chain'
  | 'signatories'
>;

/** The statements that are to be read: of a source or, where none is named, of a dossier. */
export const usePassages = (dossier: string, source: string | undefined): Asked<Passage[]> =>
  useAnswer(`passages ${dossier} ${source ?? ''}`, async (signal) => {
    const query = { ...(source ? { source } : { dossier }), limit: 500, fields: FIELDS };
    const found: Passage[] = [];
    for await (const row of client.rows('/v1/statements', { params: { query }, signal })) found.push(row);
    return found;
  });

/** Whether the ledger has a coder of that name; the API refuses to list the codings of an unknown one. */
async function isCoder(coder: string, dossier: string, signal: AbortSignal): Promise<boolean> {
  const query = { dossier, limit: 500, fields: ['coder'] };
  for await (const row of client.rows('/v1/codings', { params: { query }, signal }))
    if (row.coder === coder) return true;
  return false;
}

/** A coder's own readings that are on record already; other coders' are not loaded. */
export const useOwn = (coder: string, dossier: string, writes: number): Asked<Reading[]> =>
  useAnswer(coder === '' ? null : `own ${coder} ${dossier} ${writes}`, async (signal) => {
    const found: Reading[] = [];
    if (!(await isCoder(coder, dossier, signal))) return found;
    const query = { coder, dossier, role: 'independent' as const, limit: 500 };
    for await (const row of client.rows('/v1/codings', { params: { query }, signal })) found.push(readingIn(row));
    return found;
  });

const readingIn = ({ statement, actor, proposal, level, basis, directness, note }: Schemas['Coding']): Reading => ({
  statement: slugOf(statement),
  actor: slugOf(actor),
  proposal: slugOf(proposal),
  level,
  basis,
  directness,
  note: note ?? '',
});

/** An actor whose view a passage may express. */
export interface Holder {
  slug: string;
  name: string;
}

/** The actors that the passage's speakers could represent on its day, then the speakers themselves. */
export const useHolders = ({ id, chain, signatories, spokenOn }: Passage): Asked<Holder[]> =>
  useAnswer(`holders ${id}`, async (signal) => {
    const speakers = [...signatories, ...chain.flatMap(({ actor }) => actor ?? []).reverse()];
    const represented = await Promise.all(
      speakers.map(({ id: member }) =>
        client.GET('/v1/memberships', {
          params: { query: { member, represents: true, limit: 50, ...(spokenOn && { asOf: spokenOn }) } },
          signal,
        }),
      ),
    );
    const all = [...represented.flatMap(({ data }) => data.map(({ group }) => group)), ...speakers];
    return [...new Map(all.map((one) => [one.id, { slug: slugOf(one), name: one.name }])).values()];
  });
