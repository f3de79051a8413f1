declare module 'fastify' {
  interface FastifyInstance {
    languages: Languages | undefined;
  }
}

/** Answers in the language of who asks. */
export interface Languages {
  /** Whether there is more than one language to answer in. */
  isAny(): boolean;
  /** The one of those languages that Accept-Language prefers; null for the record's own. */
  chosen(header: string | undefined): string | null;
  /** JSON with names in a language, as they stood at a revision. */
  worded(json: string, language: string, revision: number): string;
}
