import { pageOf } from '../../state/links.ts';
import type { Route } from '../../state/route.ts';
import { t } from '../../state/texts.ts';
import { type Subject, spellOf } from './load.ts';

interface MembershipsProps {
  route: Route;
  subject: Subject;
}

/** Every membership on record of an actor or a group, also those of other days, each a way to its record. */
export function Memberships({ route, subject: { groups, people } }: MembershipsProps) {
  const all = [...groups, ...people];
  if (all.length === 0) return null;
  const { knownAt } = route.query;
  return (
    <details class="memberships">
      <summary>{t('actor.memberships', { n: all.length })}</summary>
      <ul>
        {all.map((one) => {
          const more = spellOf(one);
          const { member, group } = one;
          return (
            <li key={one.id}>
              <a href={pageOf({ id: one.id }, { knownAt }) ?? ''}>
                {t(one.represents ? 'actor.represents' : 'actor.belongs', { member: member.name, group: group.name })}
              </a>
              {more && <span class="muted"> ({more})</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
