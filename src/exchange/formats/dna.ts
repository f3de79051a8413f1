import { z } from 'zod';
import { appendTo, getOrCreate } from '../../domain/lists.ts';
import { Name, Slug } from '../../nouns/shapes.ts';
import { inflated, startOf } from '../files/inflate.ts';
import { LIMITS, Unreadable } from '../files/unreadable.ts';
import { ActorQuery, type Entry, type EntryGroup, newEntry, type Refused } from '../import/entry.ts';
import { type CodedFile, codingOfDatabase, codingOfTable, type DnaStatement } from './dna-files.ts';
import { type Format, type Input, withFileName } from './format.ts';
import { Slugs } from './slugs.ts';

const Variable = z.string().min(1).max(190);
export const Options = z.strictObject({
  dossier: Slug.max(80)
    .default('discourse-network')
    .describe('Slug of the dossier that the concepts go into; their slugs begin with it.'),
  dossierName: Name.default('Discourse network').describe('The name of the dossier if the import creates it.'),
  holder: z
    .enum(['organization', 'person'])
    .default('organization')
    .describe('Which variable holds the stance of a statement; the other if this is empty.'),
  person: Variable.default('person').describe('The variable for who spoke.'),
  organization: Variable.default('organization').describe('The variable for the speaker’s organization.'),
  concept: Variable.default('concept').describe('The variable for the subject of the statement.'),
  agreement: Variable.default('agreement').describe('The boolean variable for agreement.'),
});
export type Options = z.output<typeof Options>;

const dossierEntry = ({ dossier, dossierName }: Options): Entry =>
  newEntry(1, 'dossier', null, { slug: dossier, name: dossierName });

/** Converts statements to entries. Each document, concept and membership is written once. */
class Writer {
  readonly #actors = new Map<string, ActorQuery>();
  readonly #actorSlugs = new Slugs();
  readonly #conceptSlugs: Slugs;
  readonly #written = new Set<string>();

  constructor(
    private readonly coding: CodedFile,
    private readonly options: Options,
  ) {
    this.#conceptSlugs = new Slugs(options.dossier);
  }

  entriesOf(one: DnaStatement | Refused): EntryGroup {
    if ('reason' in one) return [one];
    const refused = (field: string, reason: string): EntryGroup => [{ line: one.line, field, reason }];
    if (one.concept === '') return refused(this.options.concept, 'is empty');
    if (one.concept.length > 300) return refused(this.options.concept, 'is longer than 300 characters');
    if (one.person === '' && one.organization === '')
      return refused(this.options.person, 'is empty, and so is who it speaks for');
    if (one.document.title.length > 1000) return refused('document_title', 'is longer than 1000 characters');
    for (const type of ['person', 'organization'] as const) {
      if (one[type].length > 300) return refused(this.options[type], 'is longer than 300 characters');
    }
    return [
      ...this.#once(`document/${one.document.id}`, () => this.#source(one)),
      ...this.#once(`concept/${one.concept}`, () => this.#proposal(one)),
      ...(one.person && one.organization
        ? this.#once(`membership/${one.person}/${one.organization}`, () => this.#membership(one))
        : []),
      this.#statement(one),
      this.#stance(one),
    ];
  }

  /** Each coded statement becomes a statement and a stance of its own, so that two may disagree about one concept. */
  #stance({ line, id, document, person, organization, concept, agrees }: DnaStatement): Entry {
    const isOrganizations = this.options.holder === 'organization' ? organization !== '' : person === '';
    return newEntry(line, 'stance', `stance/${id}`, {
      actor: isOrganizations ? this.#actor('organization', organization) : this.#actor('person', person),
      proposal: this.#conceptSlugs.of(concept),
      level: agrees ? 'support' : 'oppose',
      validFrom: document.date,
      statements: [this.#slug('statement', id)],
    });
  }

  #statement({ line, id, document, person, organization, concept, agrees, quote, coder }: DnaStatement): Entry {
    const speaker = person === '' ? this.#actor('organization', organization) : this.#actor('person', person);
    return newEntry(line, 'statement', `statement/${id}`, {
      slug: this.#slug('statement', id),
      source: this.#slug('document', document.id),
      spokenOn: document.date,
      quote,
      paraphrase: `${person || organization} ${agrees ? 'agrees' : 'disagrees'}: ${concept}`,
      chain: [{ actor: speaker, mode: 'said', named: true }],
      note: coder === null ? null : `Coded by ${coder}.`,
    });
  }

  #source({ line, document }: DnaStatement): Entry {
    const { id, title, date, publisher, note } = document;
    return newEntry(line, 'source', `document/${id}`, {
      slug: this.#slug('document', id),
      title,
      publisher: (publisher ?? 'not stated').slice(0, 300),
      publishedOn: date,
      note: note?.slice(0, 20_000) ?? null,
    });
  }

  #proposal({ line, concept }: DnaStatement): Entry {
    return newEntry(line, 'proposal', `concept/${concept}`, {
      slug: this.#conceptSlugs.of(concept),
      dossier: this.options.dossier,
      name: concept,
      kind: 'concept',
    });
  }

  /** The membership has no dates, because the file does not say when the person spoke for the organization. */
  #membership({ line, person, organization }: DnaStatement): Entry {
    return newEntry(line, 'membership', `membership/${person}/${organization}`, {
      member: this.#actor('person', person),
      group: this.#actor('organization', organization),
      represents: this.options.holder === 'organization',
    });
  }

  #actor(type: 'person' | 'organization', name: string): ActorQuery {
    const key = `${type}/${name}`;
    return getOrCreate(this.#actors, key, () => {
      const { aliases, note } = this.coding.attributes.get(key) ?? { aliases: [], note: null };
      return new ActorQuery({ name }, { slug: this.#actorSlugs.of(key, name), type, name, aliases, note });
    });
  }

  #slug(what: 'document' | 'statement', id: string): string {
    return `${this.options.dossier}-${what}-${id}`;
  }

  #once(key: string, entry: () => Entry): Entry[] {
    if (this.#written.has(key)) return [];
    this.#written.add(key);
    return [entry()];
  }
}

/** The format of Leifeld's Discourse Network Analyzer. */
export const dna: Format<Options> = {
  name: 'dna',
  about: 'Coded statements of the Discourse Network Analyzer: its file of version 3 (.dna), or its statements as CSV.',
  options: Options,
  read,
};

async function* read(inputs: readonly Input[], options: Options): AsyncGenerator<EntryGroup> {
  const [input, another] = inputs;
  if (!input || another) throw new Unreadable('one file at a time: its numbers of statements are its own');
  const coding = await withFileName(input, () => codingOf(input, options));
  yield [dossierEntry(options)];
  const writer = new Writer(coding, options);
  for (const statements of byDocument(coding.statements)) yield statements.flatMap((one) => writer.entriesOf(one));
}

async function codingOf({ bytes }: Input, options: Options): Promise<CodedFile> {
  const [start, all] = await startOf(inflated(bytes, LIMITS), 6);
  if (!start.toString('latin1').startsWith('SQLite')) return codingOfTable(all, options);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of all) {
    size += part.length;
    if (size > LIMITS.document) throw new Unreadable(`is larger than ${LIMITS.document} bytes`);
    parts.push(part);
  }
  return codingOfDatabase(Buffer.concat(parts), options);
}

/** Groups the statements by document, in the order of the file. Refused ones form a group of their own. */
function byDocument(statements: readonly (DnaStatement | Refused)[]): (DnaStatement | Refused)[][] {
  const groups = new Map<string, (DnaStatement | Refused)[]>();
  for (const one of statements) appendTo(groups, 'reason' in one ? '' : `document ${one.document.id}`, one);
  return [...groups.values()];
}
