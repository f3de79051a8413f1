/** The arguments are off, or what they name is: said in one line. */
export class UsageError extends Error {}
