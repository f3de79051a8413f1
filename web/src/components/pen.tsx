import { href, type Route } from '../state/route.ts';
import { t } from '../state/texts.ts';

interface PenProps {
  route: Route;
  /** What the entry begins with: `proposal` and `actor`. */
  about?: Record<string, string>;
}

/** A link to the entry form of the dossier that is shown. */
export function Pen({ route, about = {} }: PenProps) {
  const [place, slug] = route.path;
  const path = place === 'dossiers' && slug ? ['dossiers', slug, 'entry'] : ['entry'];
  return (
    <a class="pen" href={href(path, about)}>
      <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16">
        <path d="M2 14l1-4 8-8 3 3-8 8z M9.5 3.5l3 3" fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
      <span>{t(about.actor ? 'pen.add' : 'pen.enter')}</span>
    </a>
  );
}
