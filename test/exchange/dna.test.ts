import initSqlJs from 'sql.js';
import { describe, expect, it } from 'vitest';
import { dna } from '../../src/exchange/formats/dna.ts';
import type { ActorQuery, Entry } from '../../src/exchange/import/entry.ts';
import { file, groupsOf, onDisk, readAll, real, tally, wouldBe, wrongWith } from './foreign.ts';

const HEAD =
  'statement_id,document_id,datetime,document_title,person,organization,concept,agreement,start,stop,quote,coder_id';
const coded = (...rows: string[]) => file('statements.csv', [HEAD, ...rows].join('\n'));
const ONE = '1,7,2005-01-26 00:00:00,Hearing,Ada Miller,Mill Inc.,Water is clean.,1,0,9,"It is clean, I say.",2';

describe('a coded statement of a table', () => {
  it('becomes a source, a concept, a membership, a statement and a stance', async () => {
    const [[dossier], entries] = (await groupsOf(dna, [coded(ONE)])) as [Entry[], Entry[]];
    expect(dossier?.draft).toEqual({ slug: 'discourse-network', name: 'Discourse network' });
    expect(entries.map(({ noun, externalId, line }) => [noun, externalId, line])).toEqual([
      ['source', 'document/7', 2],
      ['proposal', 'concept/Water is clean.', 2],
      ['membership', 'membership/Ada Miller/Mill Inc.', 2],
      ['statement', 'statement/1', 2],
      ['stance', 'stance/1', 2],
    ]);
    const [source, concept, membership, statement, stance] = entries.map(({ draft }) => draft);
    expect(source).toMatchObject({ slug: 'discourse-network-document-7', title: 'Hearing', publishedOn: '2005-01-26' });
    expect(concept).toMatchObject({
      slug: 'discourse-network-water-is-clean',
      kind: 'concept',
      name: 'Water is clean.',
    });
    expect([wouldBe(membership?.member), wouldBe(membership?.group), membership?.represents]).toEqual([
      'ada-miller',
      'mill-inc',
      true,
    ]);
    expect(statement).toMatchObject({
      source: 'discourse-network-document-7',
      spokenOn: '2005-01-26',
      quote: { exact: 'It is clean, I say.' },
      paraphrase: 'Ada Miller agrees: Water is clean.',
      note: 'Coded by coder 2.',
    });
    const chain = statement?.chain as { actor: unknown; mode: string; named: boolean }[] | undefined;
    expect(chain?.map(({ actor, mode, named }) => [wouldBe(actor), mode, named])).toEqual([
      ['ada-miller', 'said', true],
    ]);
    expect(wouldBe(stance?.actor)).toBe('mill-inc');
    expect(stance).toMatchObject({
      proposal: 'discourse-network-water-is-clean',
      level: 'support',
      validFrom: '2005-01-26',
      statements: ['discourse-network-statement-1'],
    });
  });

  it('is kept beside another that says the contrary on the same day, each on a statement of its own', async () => {
    const other = ONE.replace('1,7', '2,7').replace(',1,0,9', ',0,0,9');
    const read = await readAll(dna, [coded(ONE, other)]);
    expect(tally(read.of('stance'))).toEqual({ support: 1, oppose: 1 });
    expect(read.of('stance').map(({ draft }) => draft.statements)).toEqual([
      ['discourse-network-statement-1'],
      ['discourse-network-statement-2'],
    ]);
    expect(['source', 'proposal', 'membership'].map((noun) => read.of(noun as 'source').length)).toEqual([1, 1, 1]);
  });

  it('without an organization or a person is that of the other', async () => {
    const read = await readAll(dna, [
      coded(ONE.replace('Mill Inc.', ''), ONE.replace('1,7', '2,7').replace('Ada Miller', '')),
    ]);
    expect(read.of('stance').map(({ draft }) => wouldBe(draft.actor))).toEqual(['ada-miller', 'mill-inc']);
    expect(read.of('membership')).toEqual([]);
    const [, second] = read.of('statement');
    expect(second?.draft.paraphrase).toBe('Mill Inc. agrees: Water is clean.');
  });

  it('can be a person’s, and its variables can have other names', async () => {
    const renamed = file('s.csv', [HEAD.replace('concept', 'belief').replace('person', 'speaker'), ONE].join('\n'));
    const read = await readAll(dna, [renamed], {
      holder: 'person',
      concept: 'belief',
      person: 'speaker',
      dossier: 'water',
    });
    expect(wouldBe(read.of('stance')[0]?.draft.actor)).toBe('ada-miller');
    expect(read.of('membership')[0]?.draft.represents).toBe(false);
    expect(read.of('proposal')[0]?.draft).toMatchObject({ dossier: 'water', slug: 'water-water-is-clean' });
  });

  it('that cannot be taken is refused by its line', async () => {
    const read = await readAll(dna, [
      coded(
        ONE,
        ONE,
        ONE.replace('1,7', 'x,7'),
        ONE.replace('1,7', '3,7').replace(',1,0,9', ',2,0,9'),
        ONE.replace('1,7', '4,8').replace('2005-01-26', '26.01.2005'),
        ONE.replace('1,7', '5,7').replace('Hearing', 'Other'),
        ONE.replace('1,7', '6,7').replace('Water is clean.', ''),
        ONE.replace('1,7', '7,7').replace('Ada Miller,Mill Inc.', ','),
        '8,7',
      ),
    ]);
    expect(read.refused.map(({ line, field }) => [line, field]).sort(([a], [b]) => Number(a) - Number(b))).toEqual([
      [3, 'statement_id'],
      [4, 'statement_id'],
      [5, 'agreement'],
      [6, 'datetime'],
      [7, 'document_title'],
      [8, 'concept'],
      [9, 'person'],
      [10, 'datetime'],
    ]);
    expect(read.of('stance')).toHaveLength(1);
  });

  it('needs its columns, and one file', async () => {
    await expect(groupsOf(dna, [file('a.csv', 'statement_id,person\n')])).rejects.toThrow(
      'line 1: a.csv: has no column document_id, concept, agreement, datetime',
    );
    await expect(groupsOf(dna, [coded(ONE), coded(ONE)])).rejects.toThrow('one file at a time');
    await expect(groupsOf(dna, [])).rejects.toThrow('one file at a time');
  });
});

/** A database as version 3 of the program has it, of the tables and columns that are read. */
async function database(more = ''): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const db = new Database();
  db.run(`
    CREATE TABLE CODERS(ID INTEGER PRIMARY KEY, Name TEXT);
    CREATE TABLE DOCUMENTS(ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT,
      Section TEXT, Notes TEXT, Type TEXT, Date INTEGER);
    CREATE TABLE STATEMENTS(ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER,
      Stop INTEGER, Coder INTEGER);
    CREATE TABLE VARIABLES(ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);
    CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT);
    CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Entity INTEGER);
    CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER);
    CREATE TABLE ATTRIBUTEVARIABLES(ID INTEGER PRIMARY KEY, VariableId INTEGER, AttributeVariable TEXT);
    CREATE TABLE ATTRIBUTEVALUES(ID INTEGER PRIMARY KEY, EntityId INTEGER, AttributeVariableId INTEGER, AttributeValue TEXT);
    INSERT INTO CODERS VALUES (1, 'Coder A');
    INSERT INTO DOCUMENTS VALUES (4, 'Hearing', 'Well 🌊, the water is clean, so drink.', 1, 'Miller', 'Gazette', '', '', 'minutes', 1106697600);
    INSERT INTO VARIABLES VALUES (1, 'person', 'short text', 1), (2, 'organization', 'short text', 1),
      (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1), (5, 'note', 'long text', 2);
    INSERT INTO ENTITIES VALUES (1, 1, 'Ada Miller'), (2, 2, 'Mill Inc.'), (3, 3, 'Water is clean.'), (4, 2, '');
    INSERT INTO STATEMENTS VALUES (11, 1, 4, 9, 27, 1), (12, 2, 4, 0, 4, 1), (13, 1, 4, 0, 4, 1);
    INSERT INTO DATASHORTTEXT VALUES (1, 11, 1, 1), (2, 11, 2, 2), (3, 11, 3, 3), (4, 13, 1, 1), (5, 13, 2, 4), (6, 13, 3, 3);
    INSERT INTO DATABOOLEAN VALUES (1, 11, 4, 1), (2, 13, 4, 0);
    INSERT INTO ATTRIBUTEVARIABLES VALUES (1, 2, 'Alias'), (2, 2, 'Type');
    INSERT INTO ATTRIBUTEVALUES VALUES (1, 2, 1, 'The Mill'), (2, 2, 2, 'Business');
    ${more}`);
  const bytes = db.export();
  db.close();
  return bytes;
}

describe('the program’s own file', () => {
  it('is read like its table, with the words around a quote, and without annotations', async () => {
    const read = await readAll(dna, [file('a.dna', await database())]);
    expect(read.refused).toEqual([]);
    expect(read.of('stance').map(({ externalId, draft }) => [externalId, wouldBe(draft.actor), draft.level])).toEqual([
      ['stance/11', 'mill-inc', 'support'],
      ['stance/13', 'ada-miller', 'oppose'],
    ]);
    const [statement] = read.of('statement');
    expect(statement?.draft).toMatchObject({
      quote: { exact: 'the water is clean', prefix: 'Well 🌊, ', suffix: ', so drink.' },
      note: 'Coded by Coder A.',
    });
    expect(read.of('source')[0]?.draft).toMatchObject({
      publisher: 'Gazette',
      publishedOn: '2005-01-26',
      note: 'Author: Miller\nType: minutes',
    });
    const mill = read.of('stance')[0]?.draft.actor as ActorQuery | undefined;
    expect(mill?.orElse).toMatchObject({
      aliases: ['The Mill'],
      note: 'Type: Business',
    });
    expect(read.entries.map(wrongWith).filter(Boolean)).toEqual([]);
  });

  it('is refused where a statement runs over its document, or is in none', async () => {
    const more = 'UPDATE STATEMENTS SET Stop = 999 WHERE ID = 11; UPDATE STATEMENTS SET DocumentId = 5 WHERE ID = 13;';
    const read = await readAll(dna, [file('a.dna', await database(more))]);
    expect(read.refused).toEqual([
      { line: 11, field: 'quote', reason: 'ends at character 999 of 38' },
      { line: 13, field: 'document', reason: 'is in document 5, which is not there or has no date' },
    ]);
  });

  it('is refused whole where it is another database, damaged, or coded otherwise', async () => {
    const refused = async (bytes: Uint8Array) => {
      const failure = await readAll(dna, [file('a.dna', bytes)]).catch((error: Error) => error.message);
      return String(failure);
    };
    expect(await refused(await database('DROP TABLE ENTITIES;'))).toMatch(
      /no database of the .* it has no table ENTITIES/,
    );
    expect(await refused((await database()).slice(0, 5000))).toMatch(/a\.dna: is no whole SQLite database/);
    expect(await refused(await database("UPDATE VARIABLES SET DataType = 'integer' WHERE ID = 4;"))).toMatch(
      '"agreement" is not a boolean variable',
    );
    expect(await refused(await database('DELETE FROM VARIABLES WHERE ID = 3;'))).toMatch(
      'has no statements with variables',
    );
  });
});

const [table, own] = [real('dna_sample/statements.csv'), real('dna_sample/sample.dna')];

describe.skipIf(table === null || own === null)('the program’s sample', () => {
  it.each([
    ['CSV', table],
    ['its own file', own],
  ])('as %s has 40 statements, 7 documents, 7 organizations and 6 concepts', async (_, path) => {
    const read = await readAll(dna, [onDisk(path as string)]);
    expect(read.refused).toEqual([]);
    expect(read.entries.map(wrongWith).filter(Boolean)).toEqual([]);
    expect(tally(read.of('stance'))).toEqual({ support: 29, oppose: 11 });
    const counts = ['source', 'proposal', 'membership', 'statement'].map((noun) => read.of(noun as 'source').length);
    expect(counts).toEqual([7, 6, 7, 40]);
    expect(new Set(read.of('stance').map(({ draft }) => wouldBe(draft.actor))).size).toBe(7);
  });

  it('is the same statements either way', async () => {
    const [csv, dnaFile] = await Promise.all([
      readAll(dna, [onDisk(table as string)]),
      readAll(dna, [onDisk(own as string)]),
    ]);
    const said = (read: typeof csv) =>
      read
        .of('stance')
        .map(({ externalId, draft }) => [
          externalId,
          wouldBe(draft.actor),
          draft.proposal,
          draft.level,
          draft.validFrom,
        ]);
    const quoted = (read: typeof csv) =>
      read.of('statement').map(({ draft }) => (draft.quote as { exact: string }).exact);
    expect(said(dnaFile)).toEqual(said(csv));
    expect(quoted(dnaFile)).toEqual(quoted(csv));
  });
});
