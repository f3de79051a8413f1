import type { ComponentChildren } from 'preact';
import { Amend } from '../../components/amend.tsx';
import { Facts } from '../../components/facts.tsx';
import type { Route } from '../../state/route.ts';
import { t, word } from '../../state/texts.ts';
import { leadTo } from '../frame/lead.ts';
import { Retracted } from '../frame/retracted.tsx';
import { FoldedVersions } from '../record/history.tsx';
import { counts, holdsOn, type Membership, type Subject, spellOf } from './load.ts';
import { Memberships } from './memberships.tsx';

interface AboutProps {
  route: Route;
  subject: Subject;
  asOf: string;
}

/** Who an actor is, what it belongs to, and who speaks for it, on the day asked. */
export function About({ route, subject, asOf }: AboutProps) {
  const { actor, groups, people } = subject;
  const now = groups.filter((one) => holdsOn(one, asOf));
  const belongs = now.filter(counts);
  const speaksFor = now.filter((one) => one.represents);
  const speakers = people.filter((one) => one.represents && holdsOn(one, asOf));
  const members = people.filter((one) => counts(one) && holdsOn(one, asOf));
  const facts: [string, ComponentChildren][] = [
    [t('actor.type'), word('type', actor.type)],
    [t('actor.aliases'), actor.aliases.join(', ')],
    [t('actor.memberOf'), belongs.length > 0 && <Belongs route={route} of={belongs} who="group" />],
    [
      t('actor.speaksFor'),
      speaksFor.length > 0 && (
        <>
          <Belongs route={route} of={speaksFor} who="group" />
          <p class="muted">{t('actor.speaksNote')}</p>
        </>
      ),
    ],
    [t('actor.speakers'), speakers.length > 0 && <Belongs route={route} of={speakers} who="member" />],
    [
      t('actor.members'),
      members.length > 0 && (
        <a href={leadTo(route, ['actors', actor.slug, 'members'])}>{t('panel.members', { n: members.length })}</a>
      ),
    ],
    [
      t('actor.identifiers'),
      actor.identifiers.map(({ scheme, value }) => `${word('scheme', scheme)} ${value}`).join(', '),
    ],
    [t('actor.note'), actor.note],
  ];
  return (
    <>
      <Retracted of={actor.retracted} />
      {!route.query.knownAt && <Amend noun="actors" record={actor} />}
      <Facts facts={facts} />
      <Memberships route={route} subject={subject} />
      <FoldedVersions noun="actors" id={actor.id} knownAt={route.query.knownAt} />
    </>
  );
}

interface BelongsProps {
  route: Route;
  of: Membership[];
  who: 'group' | 'member';
}

/** Each group or member with its role and, if it is on record, since when. */
const Belongs = ({ route, of, who }: BelongsProps) => (
  <>
    {of.map((one, i) => {
      const { slug, id, name } = one[who];
      const spell = spellOf(one);
      return (
        <span key={one.id}>
          {i > 0 && ', '}
          <a href={leadTo(route, ['actors', slug ?? id])}>{name}</a>
          {spell && <span class="muted"> ({spell})</span>}
        </span>
      );
    })}
  </>
);
