import { readFile } from 'node:fs/promises';
import { testApp } from '../support/app.ts';

const SEED = new URL('../../prisma/seed/ukraine-peace-talks.json', import.meta.url);

// biome-ignore lint/suspicious/noExplicitAny: the answers are checked against their schemas by the server (CHECK_ANSWERS).
export type Body = any;

export interface FirstDossier {
  /** The body of a 200; anything else throws. */
  ask(url: string): Promise<Body>;
  /** The bytes of the answer. */
  bytes(url: string): Promise<string>;
}

/** The whole server, with the first dossier sent to it as any client would. */
export async function firstDossier(): Promise<FirstDossier> {
  const { get, post } = await testApp();
  const sent = await post('/v1/revisions', JSON.parse(await readFile(SEED, 'utf8')));
  if (sent.status !== 201) throw new Error(`the first dossier was refused: ${sent.text}`);

  const bytes = async (url: string) => {
    const { status, text } = await get(url);
    if (status !== 200) throw new Error(`${url}: ${status} ${text}`);
    return text;
  };
  return { bytes, ask: async (url) => JSON.parse(await bytes(url)) };
}

/** Positions as lines, so that an answer reads as a table: actor, level, who spoke, since, until. */
export const table = (answer: Body): string[] =>
  answer.data.map((row: Body) => [row.actor.slug, ...cells(row)].join(' | '));

/** What others say of a position, in the same way. */
export const claims = (row: Body): string[] =>
  row.attributed.map((claim: Body) => [claim.claimant.slug ?? claim.claimant.name, ...cells(claim)].join(' | '));

const cells = (row: Body) => [
  row.level ?? '–',
  row.via ? `via ${row.via.slug}` : '–',
  row.since ?? '–',
  row.until ?? '–',
];

export const rowOf = (answer: Body, actor: string): Body => {
  const row = answer.data.find((r: Body) => r.actor.slug === actor);
  if (!row) throw new Error(`no row of ${actor}`);
  return row;
};

/** An attribution chain as one line a link. */
export const chainOf = (statement: Body): string[] =>
  statement.chain.map(
    (link: Body) => `${link.actor?.slug ?? link.description} ${link.mode}${link.named ? '' : ', unnamed'}`,
  );
