/** The library edtf ships no types. Only its parser is used. */
declare module 'edtf' {
  export interface Parsed {
    type: string;
    level: number;
    /** Of a date: year, month (from 0), day, hour, … */
    values: (number | object | null)[];
    uncertain?: boolean | number;
    approximate?: boolean | number;
    unspecified?: boolean | number;
  }
  /** Throws if the text is not EDTF. */
  export function parse(text: string, constraints?: { level?: number; types?: string[] }): Parsed;
}
