import type { Dossier } from '../../state/dossier.ts';
import type { Framed } from '../frame/frame.tsx';
import type { Proposal } from './load.ts';

/** The properties that all views of one proposal share. */
export interface PartProps {
  frame: Framed;
  proposal: Proposal;
  dossier: Dossier;
}
