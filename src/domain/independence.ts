import { fold } from './names.ts';

/** The outlet that published a report. Outlets with the same key are one, however they are spelt. */
export interface Outlet {
  key: string;
  /** The name to show. */
  name: string;
}

/** Where a statement was said, and who first reported it. */
export interface Told {
  /** Outlets named in the attribution chain, in order from the source to the holder. */
  outlets: readonly Outlet[];
  /** The outlet of the source itself, or of the document that it reprints. */
  publisher: Outlet;
  /** The utterance, where it is known: the same for all reports of one speaker's words of one day. */
  utterance: string | null;
}

/** An outlet known by name only: all spellings of a name are one outlet. */
export const outletNamed = (name: string): Outlet => ({ key: `name ${foldedName(name)}`, name });

/** The key of all spellings of a name; a name without letters is its own key. */
export const foldedName = (name: string): string => fold(name) || name.trim().toLowerCase();

/** The outlet nearest to the holder: MENAFN quoting Bloomberg is Bloomberg's report. */
export const origin = (told: Told): Outlet => told.outlets.at(-1) ?? told.publisher;

/**
 * What stands behind statements, each once, under the first outlet found. Copies and retellings of one outlet's report
 * are one, and so are the reports of two outlets that quote one utterance: what counts is where it was said.
 */
export function sourcesBehind(told: readonly Told[]): string[] {
  const sources: { keys: Set<string>; name: string }[] = [];
  for (const one of told) {
    const { key, name } = origin(one);
    const keys = one.utterance === null ? [key] : [key, one.utterance];
    const [first, ...others] = sources.filter((source) => keys.some((known) => source.keys.has(known)));
    if (!first) {
      sources.push({ keys: new Set(keys), name });
      continue;
    }
    for (const known of [...keys, ...others.flatMap((other) => [...other.keys])]) first.keys.add(known);
    for (const other of others) sources.splice(sources.indexOf(other), 1);
  }
  return sources.map(({ name }) => name);
}

export const independentSources = (told: readonly Told[]): number => sourcesBehind(told).length;
