import { useEffect, useRef, useState } from 'preact/hooks';
import { BLANK, type Notebook, notebookIn } from '../../review/readings.ts';
import { remember, remembered } from '../../state/texts.ts';

/** The notebook of one coder on one dossier: kept in this browser until it is sent, whatever becomes of the page. */
export function useNotebook(
  coder: string,
  dossier: string,
): [Notebook, (change: (before: Notebook) => Notebook) => void] {
  const name = `codings.${dossier}.${coder}`;
  const [state, setState] = useState({ name, notebook: BLANK });
  const isKept = useRef(true);
  useEffect(() => {
    const read = () => setState({ name, notebook: notebookIn(remembered(name)) });
    const follow = () => isKept.current && read();
    read();
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, [name]);
  const change = (work: (before: Notebook) => Notebook) =>
    setState((before) => {
      // What another tab has read meanwhile is in the store, as long as the browser keeps anything there.
      const notebook = work(before.name === name && !isKept.current ? before.notebook : notebookIn(remembered(name)));
      const text = JSON.stringify(notebook);
      remember(name, text);
      isKept.current = remembered(name) === text;
      return { name, notebook };
    });
  return [state.name === name ? state.notebook : notebookIn(remembered(name)), change];
}
