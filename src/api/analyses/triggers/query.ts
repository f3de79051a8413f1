/** Both voices where none is asked for; whichever it is does not matter to what else the rules say. */
export const bothVoices = <Q extends object>(query: Q) => ({
  ...query,
  voice: 'own' as const,
  ambiguous: 'exclude' as const,
});
