import type { Schemas } from '@demarche/client';
import { type Level, type Marks, marksOf } from './marks.ts';

/** A level by itself, as somebody read it: without conditions or age, and never “not coded”. */
export const levelMarks = ({
  level,
  directness,
}: {
  level: Level | null;
  directness?: Schemas['Directness'] | null | undefined;
}): Marks => ({
  ...marksOf({ level, stance: { directness: directness ?? 'explicit' } }, '2000-01-01', null),
  condition: null,
  absence: null,
});
