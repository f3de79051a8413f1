import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { About, DocTexts } from '../http/openapi/document.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** A hash of the sources that the program was compiled from, or its version where it runs uncompiled. */
const MADE_FROM = new URL('../made-from', import.meta.url);
export const BUILD = existsSync(MADE_FROM) ? readFileSync(MADE_FROM, 'utf8') : version;

const FOLDER = new URL('../../openapi/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

/** The document's texts beyond the contracts: an example of everything, and what properties mean. */
export const readTexts = (): DocTexts => ({
  examples: Object.assign({}, ...readdirSync(new URL('examples/', FOLDER)).map((name) => read(`examples/${name}`))),
  parameters: read('parameters.json'),
  glossary: read('glossary.json'),
});

/** The general part of the OpenAPI document. */
export const ABOUT: About = {
  title: 'Demarche',
  version,
  description:
    'Who stands where in a negotiation: actors, proposals, stances, events, and the evidence for each, as of any day and as known at any revision.',
  texts: readTexts,
  contact: { name: 'The Demarche contributors' },
  license: { name: 'Apache-2.0', identifier: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
  server: 'http://127.0.0.1:8080',
  tags: [
    { name: 'positions', description: 'Who stands where on a day, as known at a revision.' },
    { name: 'analyses', description: 'Figures over positions, each with its n, method and permalink.' },
    { name: 'dossiers', description: 'Negotiations and disputes that are followed.' },
    { name: 'actors', description: 'States, persons, organizations and others that hold or report positions.' },
    { name: 'memberships', description: 'Who belongs to which group, and who speaks for it.' },
    { name: 'proposals', description: 'What actors can support or oppose.' },
    { name: 'events', description: 'Talks, statements, offers, votes and other events.' },
    { name: 'sources', description: 'Documents that contain statements.' },
    { name: 'statements', description: 'Utterances and reports within sources, with their attribution chains.' },
    { name: 'codings', description: 'Readings of statements by individual coders, to measure how far coders agree.' },
    { name: 'expectations', description: 'What actors expect to happen, how likely, and what became of it.' },
    { name: 'releases', description: 'Named states of the record, for citing.' },
    { name: 'coverages', description: 'Records of what was searched: only covered actors count as silent.' },
    { name: 'stances', description: 'Coded levels of actors on proposals.' },
    { name: 'search', description: 'Full text search over all records.' },
    { name: 'revisions', description: 'Write transactions, which make up recorded time.' },
    { name: 'reconciliation', description: 'Matches names and codes to actors, for OpenRefine and similar tools.' },
    { name: 'imports', description: 'Imports of files into the ledger.' },
    { name: 'health', description: 'Health checks for operators.' },
  ],
};
