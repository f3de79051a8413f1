import { fold } from './names.ts';

/** The outlet that published a report. Outlets with the same key are one, however they are spelt. */
export interface Outlet {
  key: string;
  /** The name to show. */
  name: string;
}

/** The outlets through which a statement is known, and the utterance that it reports. */
export interface Provenance {
  /** Outlets named in the attribution chain, in order from the source to the holder. */
  outlets: readonly Outlet[];
  /** The outlet of the source itself, or of the document that it reprints. */
  publisher: Outlet;
  /** Key of the utterance, or null if unknown; all reports of what a speaker said on one day share it. */
  utterance: string | null;
}

/** An outlet known by name only: all spellings of a name are one outlet. */
export const outletNamed = (name: string): Outlet => ({ key: `name ${foldedName(name)}`, name });

/** The key that all spellings of a name share; a name without letters is its own key. */
export const foldedName = (name: string): string => fold(name) || name.trim().toLowerCase();

/** The outlet nearest to the holder: MENAFN quoting Bloomberg is Bloomberg's report. */
export const origin = (told: Provenance): Outlet => told.outlets.at(-1) ?? told.publisher;

/**
 * The independent sources behind statements, each under the name of the first outlet found. Copies and retellings of
 * one outlet's report count as one source, and so do the reports of several outlets that quote the same utterance.
 */
export function sourcesBehind(told: readonly Provenance[]): string[] {
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

export const independentSources = (told: readonly Provenance[]): number => sourcesBehind(told).length;
