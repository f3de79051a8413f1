import type { Dossier } from '../../state/dossier.ts';
import type { Framed } from '../frame/frame.tsx';
import type { Question, Subject } from './load.ts';

/** The properties that all views of one actor share. */
export interface PartProps {
  /** Includes the choice of a dossier, if there are several. */
  frame: Framed;
  subject: Subject;
  /** The chosen dossier; undefined for all. */
  dossier: Dossier | undefined;
  question: Question;
}
