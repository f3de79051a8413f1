import type { Report } from './report.ts';

/** A report as lines of text. */
export function inWords(report: Report, { dryRun, accepted }: { dryRun: boolean; accepted: boolean }): string {
  const { read, new: made, unchanged, corrected, refused, revisions, reasons, reasonsShown, reasonsTotal } = report;
  const lines = [
    `read ${read}: new ${made}, unchanged ${unchanged}, corrected ${corrected}, refused ${refused}`,
    ...Object.entries(report.byNoun).map(
      ([noun, of]) => `  ${noun}: new ${of.new}, unchanged ${of.unchanged}, corrected ${of.corrected}`,
    ),
    ...reasons.map(({ line, field, reason }) => `line ${line}${field === null ? '' : `, ${field}`}: ${reason}`),
  ];
  if (reasonsShown < reasonsTotal) lines.push(`and ${reasonsTotal - reasonsShown} more reasons of ${reasonsTotal}`);
  lines.push(outcome());
  return lines.join('\n');

  function outcome(): string {
    if (dryRun) return 'nothing was written: this was a dry run';
    if (!accepted) return 'nothing was written: mend these lines, or skip them with --on-error skip';
    const [first, last] = [revisions[0], revisions.at(-1)];
    if (first === undefined) return 'nothing was written: there was nothing new';
    return first === last ? `written as revision ${first}` : `written as revisions ${first} to ${last}`;
  }
}
