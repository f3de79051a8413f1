import { keptOf } from '../../state/dossier.ts';
import { href, type Route } from '../../state/route.ts';
import { type TextName, t } from '../../state/texts.ts';

/** The views of one dossier: the last part of the path of each, and its name. */
const SECTIONS: [path: string[], name: TextName][] = [
  [[], 'section.matrix'],
  [['changes'], 'section.changes'],
  [['agreement'], 'section.agreement'],
  [['network'], 'section.network'],
  [['common-ground'], 'section.commonGround'],
  [['division'], 'section.division'],
  [['silence'], 'section.silence'],
  [['expectations'], 'section.expectations'],
  [['reliability'], 'section.reliability'],
  [['entry'], 'section.entry'],
];

interface SectionsProps {
  slug: string;
  route: Route;
}

/** Links from one view of a dossier to the others, at the same moment. */
export function Sections({ slug, route }: SectionsProps) {
  const kept = keptOf(route);
  const here = route.path.slice(2).join('/');
  return (
    <nav class="sections" aria-label={t('section.label')}>
      {SECTIONS.map(([path, name]) => (
        <a
          key={name}
          href={href(['dossiers', slug, ...path], kept)}
          aria-current={here === path.join('/') ? 'page' : undefined}
        >
          {t(name)}
        </a>
      ))}
    </nav>
  );
}
