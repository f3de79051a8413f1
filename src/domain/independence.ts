import { fold } from './names.ts';

/** The outlet that published a report. Outlets with the same key are one, however they are spelt. */
export interface Outlet {
  key: string;
  /** The name to show. */
  name: string;
}

/**
 * Where a statement was first reported. Copies and retellings of one outlet's report count once, so
 * the count is of outlets that stand behind it, not of articles.
 */
export interface Told {
  /** Outlets named in the attribution chain, in order from the source to the holder. */
  outlets: readonly Outlet[];
  /** The outlet of the source itself, or of the document that it reprints. */
  publisher: Outlet;
}

/** An outlet known by name only: all spellings of a name are one outlet. */
export const outletNamed = (name: string): Outlet => ({ key: `name ${foldedName(name)}`, name });

/** The key of all spellings of a name; a name without letters is its own key. */
export const foldedName = (name: string): string => fold(name) || name.trim().toLowerCase();

/** The outlet nearest to the holder: MENAFN quoting Bloomberg is Bloomberg's report. */
export const origin = (told: Told): Outlet => told.outlets.at(-1) ?? told.publisher;

/** Each outlet once by its key, under the first name found. */
export function outletsBehind(told: readonly Told[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { key, name } of told.map(origin)) if (!names.has(key)) names.set(key, name);
  return names;
}

export const independentSources = (told: readonly Told[]): number => outletsBehind(told).size;
