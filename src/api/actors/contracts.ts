import { contract } from '../../http/operation.ts';
import { IdOrSlug } from '../nouns.ts';
import { ActorAnswer, ActorMerge } from './schema.ts';

export const mergeActor = contract({
  method: 'POST',
  url: '/v1/actors/:id/merge',
  id: 'mergeActor',
  tag: 'actors',
  summary: 'Merge an actor into another',
  description:
    'Two records turned out to be one. From this revision on the actor of the path is withdrawn, its URL answers 308, and whatever names it counts as the survivor’s: stances, memberships, sponsors, participants, links of chains, conditions. The survivor takes over its name, as an alias, and its aliases and codes. What was known before stays as it was. It cannot be undone.',
  params: IdOrSlug,
  body: ActorMerge,
  answer: ActorAnswer,
  write: true,
  problems: [
    'unknown-record',
    'wrong-kind',
    'unknown-reference',
    'wrong-kind-reference',
    'already-merged',
    'already-retracted',
    'merge-refused',
    'stance-overlap',
    'coding-taken',
  ],
});
