import { createHash } from 'node:crypto';
import { type Draft, isObject } from '../ledger/changes.ts';
import { ActorQuery, type Entry } from './entry.ts';

/**
 * What a record is known by when it comes again, where its maker gave it no externalId: its slug, or, for nouns
 * that may have none, a hash of what makes it this record and no other, as the file writes it. Whatever else the file
 * says of it can change, and is then a change of the same record.
 */
export function identityOf({ noun, externalId, draft }: Entry): string | null {
  if (externalId !== null) return externalId;
  if (noun !== 'stance' && typeof draft.slug === 'string') return null;
  switch (noun) {
    case 'stance':
      return hash([name(draft.actor), draft.proposal, draft.event ?? null, draft.validFrom, statements(draft)]);
    case 'membership':
      return hash([
        name(draft.member),
        name(draft.group),
        draft.role ?? null,
        draft.represents ?? false,
        draft.validFrom ?? null,
      ]);
    case 'source':
      return hash(document(draft));
    case 'statement':
      return hash(words(draft));
    case 'coding': {
      // Whoever adjudicates, there is one adjudication.
      const coder = draft.role === 'adjudication' ? null : draft.coder;
      return hash([coder, draft.statement, name(draft.actor), draft.proposal]);
    }
    default:
      return null;
  }
}

const statements = (draft: Draft) => (Array.isArray(draft.statements) ? draft.statements.map(words) : []);

/** A statement: where it stands, what it says, and who says so. */
function words(statement: unknown): unknown {
  if (!isObject(statement)) return statement;
  const { source, paraphrase, quote, chain } = statement;
  const exact = isObject(quote) ? quote.exact : null;
  const links = Array.isArray(chain)
    ? chain.map((link) => [name(link?.actor), link?.description ?? null, link?.mode])
    : [];
  return [document(source), paraphrase, exact, links];
}

function document(source: unknown): unknown {
  if (!isObject(source)) return source ?? null;
  return source.slug ?? source.url ?? [source.title, source.publisher, source.publishedOn ?? null];
}

/** By the codes before the name: codes do not change with the spelling. */
const name = (actor: unknown): unknown =>
  actor instanceof ActorQuery
    ? (actor.asked.codes?.map((c) => `${c.scheme}:${c.value}`) ?? actor.asked.name)
    : (actor ?? null);

const hash = (parts: unknown): string =>
  `sha256:${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}`;
