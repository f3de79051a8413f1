// A ledger in which every stance has a statement and a source of its own, the product's own shape, written in bulk under
// all the guards of the database. As a command, into an empty database of PostgreSQL:
//   node test/performance/sourced.js URL [--stances 1000000] [--actors 200] [--proposals 5000] [--seed 1]
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { randomFrom } from './data.js';
import { inRevision, insert, STANCES_A_REVISION } from './load.js';
import { demarche } from './servers.js';

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2000, 0, 1);
const DAYS = 9000;
const DOSSIER = 'talks';
const LEVELS = ['support', 'support', 'support', 'conditional_support', 'neutral', 'conditional_opposition', 'oppose'];
const LANGUAGES = ['en', 'en', 'en', 'en', 'en', 'ru', 'ru', 'uk', 'fr', 'es', 'ar'];
const PUBLISHERS = 400;

/**
 * Two of a proposal and an actor come only once every pair has had its turn, and days run with the revisions.
 * @param {string} url of a migrated, empty ledger
 * @returns {Promise<{ revisions: number, stances: number, proposals: { slug: string, date: string, revision: number }[] }>}
 */
export async function loadSourced(url, { stances, actors = 200, proposals = 5000, seed = 1 }) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    // What is there already is looked up by its key, and words are put into the indexes all at once when it is vacuumed.
    await client.query(
      "SET enable_seqscan = off; SET gin_pending_list_limit = '1GB'; SET maintenance_work_mem = '1GB'",
    );
    const random = randomFrom(seed);
    const base = { dossier: 1, actor: actors, proposal: proposals };
    await inRevision(client, 1, base, () => writeBase(client, actors, proposals, random));
    let revision = 1;
    let written = Promise.resolve();
    for (let first = 0; first < stances; first += STANCES_A_REVISION) {
      const count = Math.min(STANCES_A_REVISION, stances - first);
      const rows = Array.from({ length: count }, (_, i) =>
        sourcedStance(first + i, { stances, actors, proposals }, random),
      );
      await written; // the database writes while the next ones are made up
      revision++;
      const [number, summary] = [revision, { source: count, statement: count, stance: count }];
      written = inRevision(client, number, summary, () => writeStances(client, `${number}`, rows));
      written.catch(() => {}); // it is awaited, only later
    }
    await written;
    await client.query('VACUUM (ANALYZE)');
    const date = dayText(DAYS - 1);
    const loaded = Array.from({ length: Math.min(proposals, stances) }, (_, i) => ({
      slug: `proposal-${i + 1}`,
      date,
      revision,
    }));
    return { revisions: revision, stances, proposals: loaded };
  } finally {
    await client.end();
  }
}

const dayText = (day) => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
const oneOf = (list, random) => list[Math.floor(random() * list.length)];

function sourcedStance(number, { stances, actors, proposals }, random) {
  const turn = Math.floor(number / proposals);
  const proposal = (number % proposals) + 1;
  const actor = ((turn + proposal * 7) % actors) + 1;
  const day = Math.floor((number / stances) * DAYS);
  const language = oneOf(LANGUAGES, random);
  const publisher = Math.floor(random() ** 2 * PUBLISHERS);
  const kind = random();
  // The holder itself, another actor that reports of it, or somebody who is not named.
  const speaker = kind < 0.85 ? actor : kind < 0.95 ? (actor % actors) + 1 : null;
  const isOwn = speaker === actor;
  const directness = random() < 0.75 ? 'explicit' : random() < 0.6 ? 'inferred' : null;
  const [title, quote] = [
    wordsOf(language, 30 + random() * 60, random),
    wordsOf(language, 40 + random() * 160, random),
  ];
  const isPlaced = random() < 0.5;
  return {
    id: number + 1,
    actor,
    proposal,
    level: oneOf(LEVELS, random),
    isOwn,
    claimant: isOwn ? null : speaker,
    description: speaker === null ? 'a diplomat with knowledge of the talks' : null,
    speaker,
    directness,
    rationale: directness === 'inferred' ? wordsOf('en', 40 + random() * 60, random) : null,
    day: dayText(day),
    published: dayText(Math.min(DAYS - 1, day + Math.floor(random() * 3))),
    language,
    title,
    publisher: wordsOf('en', 8 + (publisher % 17), randomFrom(publisher)),
    url: `https://www.${word('en', publisher + 60)}-${publisher}.example/${dayText(day).replaceAll('-', '/')}/${wordsOf('en', 25, random).replaceAll(' ', '-')}-${number}`,
    quote,
    prefix: isPlaced ? wordsOf(language, 20, random) : null,
    suffix: isPlaced ? wordsOf(language, 20, random) : null,
    paraphrase: wordsOf('en', 40 + random() * 80, random),
  };
}

const LATIN =
  'a be ci de en fo ga he is ju ko lan men no or per qui ra sta ti un ver wo xi yo zu tion ment al ing the con pro'.split(
    ' ',
  );
const CYRILLIC =
  'а бе во го да же за и ко ла мен но о при ро ста ти у фи хо цы че ша ы ю я пере ение ость ский про на'.split(' ');
const ARABIC = 'ا ب ت ث ج ح خ د ر ز س ش ص ط ع غ ف ق ك ل م ن ه و ي ال ات ون'.split(' ');
const SYLLABLES = { en: LATIN, fr: LATIN, es: LATIN, ru: CYRILLIC, uk: CYRILLIC, ar: ARABIC };
const VOCABULARY = 6000;
const vocabularies = {};

/** Frequent words are short, as in languages. */
function word(language, rank) {
  vocabularies[language] ??= Array.from({ length: VOCABULARY }, (_, i) => {
    const random = randomFrom(i * 31 + language.charCodeAt(0));
    const syllables = 1 + Math.floor(Math.log2(i + 1) / 4 + random() * 1.5);
    return Array.from({ length: syllables }, () => oneOf(SYLLABLES[language], random)).join('');
  });
  return vocabularies[language][rank % VOCABULARY];
}

/** Of about so many characters; the n-th word of the vocabulary comes 1/n as often as the first (Zipf). */
function wordsOf(language, length, random) {
  let text = '';
  while (text.length < length) text += (text && ' ') + word(language, Math.floor(VOCABULARY ** random()) - 1);
  return text[0].toUpperCase() + text.slice(1);
}

async function writeBase(client, actors, proposals, random) {
  const numbers = (count) => Array.from({ length: count }, (_, i) => i + 1);
  await client.query(`INSERT INTO dossier VALUES (1, '${DOSSIER}', 1)`);
  await client.query(`INSERT INTO dossier_version VALUES (1, 1, 'Talks', NULL, '{}', NULL)`);
  const actor = ['int', numbers(actors)];
  await insert(client, 'actor', { id: actor, slug: ['text', numbers(actors).map((i) => `actor-${i}`)], revision: '1' });
  const name = ['text', numbers(actors).map((i) => `${wordsOf('en', 6, random)} ${i}`)];
  await insert(client, 'actor_version', { actor_id: actor, revision: '1', type: `'state'`, name, aliases: `'{}'` });
  const position = ['int', numbers(actors).map((i) => i - 1)];
  await insert(client, 'dossier_party', { dossier_id: '1', revision: '1', position, actor_id: actor });
  const proposal = ['int', numbers(proposals)];
  const slug = ['text', numbers(proposals).map((i) => `proposal-${i}`)];
  await insert(client, 'proposal', { id: proposal, slug, revision: '1' });
  await insert(client, 'proposal_version', {
    proposal_id: proposal,
    revision: '1',
    dossier_id: '1',
    name: ['text', numbers(proposals).map(() => wordsOf('en', 40, random))],
    kind: `'plan'`,
    tags: `'{}'`,
    parameters: `'{}'`,
  });
}

/** The source, the statement and the stance of a row have the same number. */
async function writeStances(client, revision, rows) {
  const column = (type, name, some = rows) => [type, some.map((row) => row[name])];
  const id = column('int', 'id');
  await insert(client, 'source', { id, revision });
  await insert(client, 'source_version', {
    source_id: id,
    revision,
    title: column('text', 'title'),
    publisher: column('text', 'publisher'),
    url: column('text', 'url'),
    published_on: column('date', 'published'),
    published_on_precision: `'day'`,
    language: column('text', 'language'),
  });
  await insert(client, 'statement', { id, revision });
  await insert(client, 'statement_version', {
    statement_id: id,
    revision,
    source_id: 'statement_id',
    spoken_on: column('date', 'day'),
    spoken_on_precision: `'day'`,
    quote_exact: column('text', 'quote'),
    quote_prefix: column('text', 'prefix'),
    quote_suffix: column('text', 'suffix'),
    quote_lang: column('text', 'language'),
    paraphrase: column('text', 'paraphrase'),
  });
  await insert(client, 'attribution_link', {
    statement_id: id,
    revision,
    position: '0',
    actor_id: column('int', 'speaker'),
    description: column('text', 'description'),
    mode: ['link_mode', rows.map(({ isOwn }) => (isOwn ? 'said' : 'reported'))],
    named: ['bool', rows.map(({ speaker }) => speaker !== null)],
  });
  await insert(client, 'stance', {
    id,
    revision,
    actor_id: column('int', 'actor'),
    proposal_id: column('int', 'proposal'),
    level: column('level', 'level'),
    directness: column('directness', 'directness'),
    rationale: column('text', 'rationale'),
    voice: ['voice', rows.map(({ isOwn }) => (isOwn ? 'own' : 'attributed'))],
    first_hand: column('bool', 'isOwn'),
    claimant_id: column('int', 'claimant'),
    claimant_description: column('text', 'description'),
    valid_from: column('date', 'day'),
    valid_from_precision: `'day'`,
  });
  await insert(client, 'stance_statement', { stance_id: id, revision, position: '0', statement_id: 'stance_id' });
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const number = (given) => ({ type: 'string', default: String(given) });
  const options = { stances: number(1_000_000), actors: number(200), proposals: number(5000), seed: number(1) };
  const { values, positionals } = parseArgs({ args: argv.slice(2), options, allowPositionals: true });
  const [url] = positionals;
  if (!url)
    throw new Error('node test/performance/sourced.js URL [--stances N] [--actors N] [--proposals N] [--seed N]');
  await demarche(['migrate'], { DATABASE_URL: url });
  const given = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, Number(text)]));
  const from = performance.now();
  const { revisions, stances } = await loadSourced(url, given);
  process.stdout.write(
    `${stances} stances in ${revisions} revisions, ${((performance.now() - from) / 1000).toFixed(0)} s\n`,
  );
}
