import type { Refused } from '../entry.ts';

/** One statement as a coder of the Discourse Network Analyzer marked it, whatever file it came from. */
export interface Coded {
  line: number;
  id: string;
  document: Document;
  /** Empty where the coder left it so. */
  person: string;
  organization: string;
  concept: string;
  agrees: boolean;
  quote: { exact: string; prefix: string | null; suffix: string | null } | null;
  coder: string | null;
}

export interface Document {
  id: string;
  title: string;
  date: string;
  publisher: string | null;
  note: string | null;
}

/** What a coder wrote of a person or an organization, beside the name. */
export interface Attributes {
  aliases: string[];
  note: string | null;
}

export interface Coding {
  statements: (Coded | Refused)[];
  /** By `person/NAME` and `organization/NAME`. */
  attributes: Map<string, Attributes>;
}

/** What the variables of the coding scheme are called in this project. */
export interface Variables {
  person: string;
  organization: string;
  concept: string;
  agreement: string;
}

/** A qualifier as the file has it; null where it is neither agreement nor disagreement. */
export function agreementOf(text: string): boolean | null {
  if (['1', 'true', 'yes'].includes(text.toLowerCase())) return true;
  return ['0', 'false', 'no'].includes(text.toLowerCase()) ? false : null;
}

export const LONGEST_QUOTE = 20_000;
