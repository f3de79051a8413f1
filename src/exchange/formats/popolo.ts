import { z } from 'zod';
import { Name, Slug } from '../../nouns/shapes.ts';
import type { Group } from '../import/entry.ts';
import { type Format, type Input, naming } from './format.ts';
import { Actors } from './popolo-actors.ts';
import { CLASSES, Items } from './popolo-file.ts';
import { Voting } from './popolo-votes.ts';

const Options = z.strictObject({
  dossier: Slug.max(80).default('motions').describe('The dossier that the motions go into; their slugs begin with it.'),
  dossierName: Name.default('Motions').describe('What the dossier is called where it is made by the import.'),
  prefix: Slug.max(60)
    .optional()
    .describe(
      'What the slugs of persons and organizations begin with: files of two parliaments may have the same ids.',
    ),
  class: z.enum(CLASSES).optional().describe('What a list or an NDJSON file holds, where its items do not show it.'),
});
type Options = z.output<typeof Options>;

/** The specification: http://www.popoloproject.com/specs/ */
export const popolo: Format<Options> = {
  name: 'popolo',
  about:
    'Popolo: persons, organizations, memberships, motions and vote events, as one JSON document, a list, or NDJSON with one of them a line.',
  options: Options,
  read,
};

async function* read(
  inputs: readonly Input[],
  { dossier, dossierName, prefix, ...given }: Options,
): AsyncGenerator<Group> {
  const items = new Items(given.class ?? null);
  for (const input of inputs) await naming(input, () => items.add(input));
  items.settle();
  if (items.refused.length > 0) yield items.refused;
  const actors = new Actors(items, prefix ?? '');
  yield* actors.groups();
  const { motions, vote_events, votes } = items.of;
  if (motions.length + vote_events.length + votes.length === 0) return;
  yield [{ line: 1, noun: 'dossier', externalId: null, draft: { slug: dossier, name: dossierName } }];
  yield* new Voting(items, actors, dossier).groups();
}
