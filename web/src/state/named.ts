/** Anything that the record names. */
export interface Named {
  id: string;
  slug: string | null;
  name: string;
}
export const slugOf = ({ slug, id }: { slug?: string | null; id: string }): string => slug ?? id;
