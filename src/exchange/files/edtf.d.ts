/** The library edtf ships no types. Only its parser is used. */
declare module 'edtf' {
  export interface Parsed {
    type: string;
    level: number;
    /** Year, month from 0, day, hour, … of a date. */
    values: (number | object | null)[];
    uncertain?: boolean | number;
    approximate?: boolean | number;
    unspecified?: boolean | number;
  }
  /** Throws if the text is not EDTF. */
  export function parse(text: string, constraints?: { level?: number; types?: string[] }): Parsed;
}
