/**
 * Where a statement was first reported. Copies and retellings of one outlet's report count once, so
 * the count is of outlets that stand behind it, not of articles.
 */
export interface Told {
  /** Outlets named in the attribution chain, in order from the source to the holder. */
  outlets: readonly string[];
  /** The outlet of the source itself, or of the document that it reprints. */
  publisher: string;
}

/** The outlet nearest to the holder: MENAFN quoting Bloomberg is Bloomberg's report. */
export const origin = (told: Told): string => told.outlets.at(-1) ?? told.publisher;

export const independentSources = (told: readonly Told[]): number => new Set(told.map(origin)).size;
