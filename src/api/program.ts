import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { About, DocTexts } from '../http/openapi/document.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** What the program was compiled from, or its version where it runs uncompiled. */
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
  license: {
    name: 'Apache-2.0',
    identifier: 'Apache-2.0',
    url: 'https://www.apache.org/licenses/LICENSE-2.0',
  },
  server: 'http://127.0.0.1:8080',
  tags: [
    { name: 'positions', description: 'Who stands where, as of a day, as known at a revision.' },
    { name: 'analyses', description: 'Figures over positions: each with its n, its method and its permalink.' },
    { name: 'dossiers', description: 'Negotiations and disputes that are followed.' },
    { name: 'actors', description: 'Who can hold a position, or be a link in a report.' },
    { name: 'memberships', description: 'Who belongs to what, and who speaks for it.' },
    { name: 'proposals', description: 'What can be supported or opposed.' },
    { name: 'events', description: 'What happened.' },
    { name: 'sources', description: 'Documents.' },
    { name: 'statements', description: 'Utterances and reports inside of sources, with their attribution chains.' },
    { name: 'codings', description: 'One coder’s reading of one statement: how far coders agree.' },
    { name: 'expectations', description: 'What actors expect to happen, how likely, and what became of it.' },
    { name: 'releases', description: 'States of the record that have a name to be cited by.' },
    { name: 'coverages', description: 'What was gone through: only that can be silent.' },
    { name: 'stances', description: 'Coded levels of one actor on one proposal.' },
    { name: 'search', description: 'Words in, records out.' },
    { name: 'revisions', description: 'Recorded time: one write transaction each.' },
    { name: 'reconciliation', description: 'Names and codes in, actors out: for OpenRefine and its like.' },
    { name: 'imports', description: 'Files that are read into the ledger.' },
    { name: 'health', description: 'For whoever runs the server.' },
  ],
};
