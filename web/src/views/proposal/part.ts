import type { Dossier } from '../../state/dossier.ts';
import type { Framed } from '../frame/frame.tsx';
import type { Proposal } from './load.ts';

/** What the views of one proposal are made of. */
export interface PartProps {
  frame: Framed;
  proposal: Proposal;
  dossier: Dossier;
}
