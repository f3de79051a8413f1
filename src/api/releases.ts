import { z } from 'zod';
import { originOf } from '../http/answer/links.ts';
import { asOf, knownAt, minRevision } from '../http/request/query.ts';
import { revisionOfRelease } from '../ledger/model/moment.ts';
import { publicId } from '../nouns/nouns.ts';
import { release } from '../nouns/release.ts';
import { component, named } from '../nouns/shapes.ts';
import { operation } from './context.ts';
import { recordNamed, unknownRecord } from './names.ts';
import { nounOperations } from './noun-operations.ts';
import { refTo } from './present.ts';
import { IdOrSlug } from './records.ts';

export const releases = nounOperations({
  noun: release,
  filters: { dossier: named('a dossier').optional() },
  extend: ({ model }, id) => ({ knownAt: revisionOfRelease(model, id) ?? 0 }),
});

const Download = z.strictObject({
  '@type': z.literal('DataDownload'),
  name: z.string(),
  encodingFormat: z.string(),
  contentUrl: z.string(),
});

/** schema.org/Dataset, with the names of that vocabulary. */
const Dataset = component('ReleaseDataset', 'A release as schema.org/Dataset, for catalogues and search engines.', {
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Dataset'),
  '@id': z.string(),
  name: z.string(),
  version: z.string(),
  url: z.string(),
  datePublished: z.string().describe('The day (UTC) on which the release was recorded.'),
  description: z.string(),
  creator: z.array(z.strictObject({ '@type': z.literal('Organization'), name: z.string() })),
  license: z.string().optional(),
  identifier: z.string().optional().describe('The DOI as a URL; left out if there is none.'),
  about: z.string().optional().describe('Name of the dossier, if the release is of one.'),
  creditText: z.string().describe('Citation of the release.'),
  distribution: z.array(Download),
});

/** The tables that a release can be downloaded as. */
const TABLES = ['stances', 'statements', 'sources', 'actors', 'memberships', 'proposals', 'events'];

export const getReleaseDataset = operation(
  {
    id: 'getReleaseDataset',
    tag: 'releases',
    summary: 'Read a release as a dataset to cite',
    description:
      'As schema.org/Dataset, with its citation and the URLs of its tables. All are at the revision that the release stands for, so they never change.',
    params: IdOrSlug,
    query: z.strictObject({ minRevision, asOf, knownAt }),
    answer: Dataset,
    problems: ['unknown-record', 'revision-not-yet'],
  },
  (context, request, reply) => {
    const { params, query } = request;
    const { model } = context;
    const moment = context.moment(query);
    const id = recordNamed(model, 'release', params.id);
    const known = model.stores.release.at(id, moment.knownAt);
    if (!known) throw unknownRecord('release', params.id);
    const { name, dossierId, creators, license, doi, summary } = known.value;
    const version = model.stores.release.slugOf(id) as string;
    const revision = revisionOfRelease(model, id) ?? 0;
    const datePublished = model.recordedAt(model.stores.release.firstRevisionOf(id) ?? 0)?.slice(0, 10) ?? '';
    const origin = originOf(request);
    const url = `${origin}/v1/releases/${version}`;
    const identifier = doi === null ? undefined : `https://doi.org/${doi}`;
    const dossier = dossierId === null ? undefined : refTo(model, 'dossier', dossierId, moment.knownAt);
    const of = dossier?.slug ? `&dossier=${dossier.slug}` : '';
    reply.header('link', `<${identifier ?? url}>; rel="cite-as"`);
    return {
      '@context': 'https://schema.org' as const,
      '@type': 'Dataset' as const,
      '@id': identifier ?? url,
      name,
      version,
      url,
      datePublished,
      description: summary ?? name,
      creator: creators.map((one) => ({ '@type': 'Organization' as const, name: one })),
      ...(license !== null && { license }),
      ...(identifier && { identifier }),
      ...(dossier && { about: dossier.name }),
      creditText: `${creators.join(', ') || 'Demarche'} (${datePublished.slice(0, 4)}). ${name}, release ${version} (${publicId('release', id)}, revision ${revision}). ${identifier ?? url}`,
      distribution: TABLES.map((table) => ({
        '@type': 'DataDownload' as const,
        name: table,
        encodingFormat: 'text/csv',
        contentUrl: `${origin}/v1/${table}?format=csv&knownAt=${revision}${['stances', 'statements', 'proposals', 'events'].includes(table) ? of : ''}`,
      })),
    };
  },
);
