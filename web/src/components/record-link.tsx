import { type Named, pageOf } from '../state/links.ts';

/** Leads to the view of another record, by its name. */
export function RecordLink({ to }: { to: Named }) {
  const address = pageOf(to);
  const name = <bdi>{to.name ?? to.id}</bdi>;
  return address ? <a href={address}>{name}</a> : name;
}
