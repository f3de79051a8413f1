declare module 'fastify' {
  interface FastifyInstance {
    languages: Languages | undefined;
  }
}

/** Translates the names in an answer into the client's language. */
export interface Languages {
  /** Whether there is any language besides the record's own. */
  isAny(): boolean;
  /** The language that Accept-Language prefers among those; null for the record's own. */
  chosen(header: string | undefined): string | null;
  /** Returns the JSON with its names in the language, as they were at the revision. */
  translate(json: string, language: string, revision: number): string;
}
