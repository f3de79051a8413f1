import { ServerWords } from '../components/notes.tsx';
import { ID, pageOf } from '../state/links.ts';
import type { Problem } from './fields.ts';

/** What is wrong, and what the server says of it, with links to the records that it names. */
export const WrongWords = ({ words, detail }: Problem) => (
  <>
    {words}{' '}
    {detail && (
      <ServerWords>
        {detail.split(ID).map((part, i) =>
          i % 2 === 0 ? (
            part
          ) : (
            <a key={part} href={pageOf({ id: part }) ?? ''}>
              {part}
            </a>
          ),
        )}
      </ServerWords>
    )}
  </>
);

export const Wrong = ({ problems, id }: { problems: readonly Problem[]; id?: string }) =>
  problems.map((problem) => (
    <p key={`${problem.words} ${problem.detail}`} class="wrong" {...(id && { id })}>
      <WrongWords {...problem} />
    </p>
  ));
