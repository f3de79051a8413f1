import type { Dossier } from '../../state/dossier.ts';
import type { Framed } from '../frame/frame.tsx';
import type { Question, Subject } from './load.ts';

/** What the views of one actor have in common. */
export interface PartProps {
  /** With the choice of a dossier, where there are several. */
  frame: Framed;
  subject: Subject;
  /** Where only one is asked about. */
  dossier: Dossier | undefined;
  question: Question;
}
