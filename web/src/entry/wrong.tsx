import { ServerWords } from '../views/notes.tsx';
import type { Problem } from './fields.ts';

/** What is wrong, and what the server says of it. */
export const WrongWords = ({ words, detail }: Problem) => (
  <>
    {words} {detail && <ServerWords>{detail}</ServerWords>}
  </>
);

export const Wrong = ({ problems, id }: { problems: readonly Problem[]; id?: string }) =>
  problems.map((problem) => (
    <p key={`${problem.words} ${problem.detail}`} class="wrong" {...(id && { id })}>
      <WrongWords {...problem} />
    </p>
  ));
