import { useEffect, useState } from 'preact/hooks';
import { BLANK, type Notebook, notebookIn } from '../../review/readings.ts';
import { remember, remembered } from '../../state/texts.ts';

/** The notebook of one coder on one dossier: kept in this browser until it is sent, whatever becomes of the page. */
export function useNotebook(
  coder: string,
  dossier: string,
): [Notebook, (change: (before: Notebook) => Notebook) => void] {
  const name = `codings.${dossier}.${coder}`;
  const [state, setState] = useState({ name, notebook: BLANK });
  useEffect(() => setState({ name, notebook: notebookIn(remembered(name)) }), [name]);
  const change = (work: (before: Notebook) => Notebook) =>
    setState((before) => {
      const notebook = work(before.name === name ? before.notebook : notebookIn(remembered(name)));
      remember(name, JSON.stringify(notebook));
      return { name, notebook };
    });
  return [state.name === name ? state.notebook : notebookIn(remembered(name)), change];
}
