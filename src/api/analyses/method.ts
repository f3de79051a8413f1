/** A measure as it is published at /v1/methods/{name}. */
export interface Method {
  name: string;
  /** A changed method is a new version. */
  version: string;
  title: string;
  /** What it tells, in a sentence. */
  about: string;
  formula: string;
  parameters: Record<string, string>;
  sources: string[];
  limits: string[];
  /** Worked cases; a test runs each. */
  examples: MethodExample[];
}

export interface MethodExample {
  /** The case in words: what is given. */
  given: string;
  /** The same as data. */
  input: unknown;
  figure: number | null;
  /** The computation that the analysis itself uses. */
  run(): number | null;
}
