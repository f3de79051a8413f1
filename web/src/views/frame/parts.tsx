import { keptOf } from '../../state/dossier.ts';
import { href, type Route } from '../../state/route.ts';

interface PartsProps {
  route: Route;
  label: string;
  /** The last part of the path of each view of this record, and its name. */
  parts: readonly (readonly [path: string, name: string])[];
}

/** Links from one view of a record to the others, at the same moment. */
export function Parts({ route, label, parts }: PartsProps) {
  const { path, query } = route;
  const kept = { ...keptOf(route), dossier: query.dossier };
  const here = path[2] ?? '';
  return (
    <nav class="sections" aria-label={label}>
      {parts.map(([part, name]) => (
        <a
          key={part}
          href={href([...path.slice(0, 2), ...(part ? [part] : [])], kept)}
          aria-current={here === part ? 'page' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
