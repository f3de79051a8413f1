import { type Named, pageOf } from '../state/links.ts';

/** A link to the view of another record, with its name. */
export function RecordLink({ to }: { to: Named }) {
  const address = pageOf(to);
  const name = <bdi>{to.name ?? to.id}</bdi>;
  return address ? <a href={address}>{name}</a> : name;
}
