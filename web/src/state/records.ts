import type { Schemas } from '@demarche/client';
import { list } from './texts.ts';

export interface RecordShapes {
  events: Schemas['Event'];
  sources: Schemas['Source'];
  statements: Schemas['Statement'];
  stances: Schemas['Stance'];
  memberships: Schemas['Membership'];
  coverages: Schemas['Coverage'];
  expectations: Schemas['Expectation'];
  codings: Schemas['Coding'];
  releases: Schemas['Release'];
}
export type NounName = keyof RecordShapes;
export type AnyRecord = RecordShapes[NounName];

/** The nouns whose records can be corrected here. */
export type Corrected = Exclude<NounName, 'codings' | 'releases'> | 'dossiers' | 'actors' | 'proposals';

/** Who signed a joint statement, or else the last link of the chain. */
export const speakersOf = ({
  chain,
  signatories,
}: Pick<Schemas['Statement'], 'chain' | 'signatories'>): string | undefined => {
  if (signatories.length > 0) return list(signatories.map(({ name }) => name));
  const last = chain.at(-1);
  return last?.actor?.name ?? last?.description ?? undefined;
};
