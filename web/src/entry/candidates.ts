import { client } from '../state/answers.ts';
import { ask } from '../state/cache.ts';
import { speakersOf } from '../state/records.ts';
import { word } from '../state/texts.ts';
import { type Draft, nameOf, shortened } from './draft.ts';
import type { Named, Ref } from './fields.ts';

/** A record that the typed text may mean, with details that tell it from others of the same name. */
export interface Candidate {
  ref: Ref;
  about: string;
}

const MOST = 8;
const LISTED = 500;
const NAMED = ['slug', 'name'] as const;

const has = (text: string, wanted: string): boolean => plain(text).includes(plain(wanted));
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Matching new records of the draft, then recorded ones. All are shown, and none is chosen automatically. */
export async function candidatesFor(
  noun: Named,
  text: string,
  draft: Draft,
  signal: AbortSignal,
): Promise<Candidate[]> {
  const news =
    noun === 'statement' ? draft.passages : draft.made.filter((one) => one.noun === noun).map(({ value }) => value);
  const made = news
    .map((value) => ({ value, name: nameOf(draft, { id: value._ as string, name: '', isNew: true }) }))
    .filter(({ value, name }) => has(`${name} ${value.aliases ?? ''} ${value.paraphrase ?? ''}`, text))
    .map(
      ({ value, name }): Candidate => ({ ref: { id: value._ as string, name, isNew: true }, about: word('new', noun) }),
    );
  const wanted = text.trim();
  if (wanted === '') return made.slice(0, MOST);
  const found = noun === 'actor' ? await actors(wanted, signal) : await records(noun, wanted, draft, signal);
  return [...made, ...found].slice(0, MOST);
}

/** Finds actors by the beginning of a name or alias and, if there are few, by similarity. */
async function actors(text: string, signal: AbortSignal): Promise<Candidate[]> {
  const begun = await ask(
    `suggest ${text}`,
    (signal) => client.GET('/v1/reconcile/suggest/entity', { params: { query: { prefix: text } }, signal }),
    signal,
  );
  const found = begun.result.map(({ id, name, description }) => ({ ref: { id, name }, about: description ?? '' }));
  if (found.length >= MOST) return found;
  const queries = JSON.stringify({ like: { query: text, limit: MOST } });
  const like = (await ask(
    `reconcile ${text}`,
    (signal) => client.GET('/v1/reconcile', { params: { query: { queries } }, signal }),
    signal,
  )) as unknown as { like?: { result: { id: string; name: string; description: string }[] } };
  for (const { id, name, description } of like.like?.result ?? [])
    if (!found.some(({ ref }) => ref.id === id)) found.push({ ref: { id, name }, about: description });
  return found;
}

interface Listed {
  slug: string | null;
  id: string;
  name: string;
  about: string;
  /** More text by which it is found. */
  words?: string;
}

/** Records of the dossier whose name contains the text and, if there is more than one page, search results too. */
async function records(noun: Named, text: string, draft: Draft, signal: AbortSignal): Promise<Candidate[]> {
  if (draft.dossier?.isNew && (noun === 'proposal' || noun === 'event')) return [];
  const dossier = draft.dossier?.isNew ? undefined : draft.dossier?.id;
  const { rows, total } = await ask(`listed ${noun} ${dossier ?? ''}`, (signal) => list(noun, dossier, signal), signal);
  const known = rows.filter(({ name, about, words = '' }) => has(`${name} ${about} ${words}`, text));
  // The dossier's list only has statements that some record rests on, so others are searched for.
  if (noun === 'statement' && known.length < MOST)
    known.push(...(await statements({ q: text, limit: MOST }, signal)).rows);
  else if (known.length < MOST && total > LISTED) {
    const { data } = await client.GET('/v1/search', {
      params: { query: { q: text, nouns: [noun], limit: MOST } },
      signal,
    });
    known.push(...data.map(({ slug, id, name }) => ({ slug, id, name: name ?? id, about: '' })));
  }
  const byId = new Map(known.map(({ slug, id, name, about }) => [id, { ref: { id: slug ?? id, name }, about }]));
  return [...byId.values()];
}

type Listing = Promise<{ rows: Listed[]; total: number }>;

async function statements(query: { dossier?: string; q?: string; limit: number }, signal: AbortSignal): Listing {
  const fields = ['id', 'slug', 'paraphrase', 'quote', 'spokenOn', 'chain', 'signatories', 'source'];
  const { data, meta } = await client.GET('/v1/statements', { params: { query: { ...query, fields } }, signal });
  const rows = data.map(({ slug, id, paraphrase, quote, spokenOn, chain, signatories, source }) => ({
    slug,
    id,
    name: shortened(paraphrase),
    about: [speakersOf({ chain, signatories }), spokenOn, source.name].filter(Boolean).join(', '),
    words: [paraphrase, quote?.exact, quote?.translation].filter(Boolean).join(' '),
  }));
  return { rows, total: meta.total };
}

async function list(noun: Named, dossier: string | undefined, signal: AbortSignal): Listing {
  const query = { limit: LISTED };
  const within = { ...query, ...(dossier && { dossier }) };
  if (noun === 'statement') return statements(within, signal);
  if (noun === 'dossier') {
    const { data, meta } = await client.GET('/v1/dossiers', { params: { query }, signal });
    return { rows: data.map(({ slug, id, name }) => ({ slug, id, name, about: '' })), total: meta.total };
  }
  if (noun === 'source') {
    const { data, meta } = await client.GET('/v1/sources', { params: { query }, signal });
    const about = ({ publisher, publishedOn }: { publisher: string; publishedOn: string | null }) =>
      [publisher, publishedOn].filter(Boolean).join(', ');
    return {
      rows: data.map((one) => ({ slug: one.slug, id: one.id, name: one.title, about: about(one) })),
      total: meta.total,
    };
  }
  if (noun === 'event') {
    const { data, meta } = await client.GET('/v1/events', { params: { query: within }, signal });
    return {
      rows: data.map(({ slug, id, name, occurredOn }) => ({ slug, id, name, about: occurredOn ?? '' })),
      total: meta.total,
    };
  }
  const { data, meta } = await client.GET('/v1/proposals', {
    params: { query: { ...within, fields: [...NAMED, 'id'] } },
    signal,
  });
  return { rows: data.map(({ slug, id, name }) => ({ slug, id, name, about: '' })), total: meta.total };
}
