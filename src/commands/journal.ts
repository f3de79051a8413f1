import type { Verified } from '../ledger/journal/verify.ts';

/** A number with its noun, such as `1,234 revisions`. */
export const withCount = (n: number, what: string): string => `${n.toLocaleString('en')} ${what}${n === 1 ? '' : 's'}`;

export const summaryOf = ({ revisions, records, stances, sha256 }: Verified): string =>
  `${withCount(revisions, 'revision')}, ${withCount(records, 'record')}, ${withCount(stances, 'stance')}` +
  (revisions > 0 ? `; the SHA-256 of the last line is ${sha256}` : '');

/** The arguments after `--journal`, at most one file; null if the command was called in any other form. */
export function journalArguments(args: string[]): string[] | null {
  const [option, ...rest] = args;
  return option === '--journal' && rest.length <= 1 ? rest : null;
}
