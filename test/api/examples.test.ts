import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { firstDossier } from '../acceptance/first-dossier.ts';

/** Where an example stands, and the question that it is the answer to. */
const EXAMPLES: [file: string, name: string, url: string][] = [
  ['dossiers/example.ts', 'EXAMPLE', '/v1/dossiers/ukraine-peace-talks'],
  ['actors/example.ts', 'EXAMPLE', '/v1/actors/ukraine'],
  ['memberships/example.ts', 'EXAMPLE', '/v1/memberships/mem_1'],
  ['proposals/example.ts', 'EXAMPLE', '/v1/proposals/30-day-unconditional-ceasefire?asOf=2025-05-17'],
  ['events/example.ts', 'EXAMPLE', '/v1/events/istanbul-talks-2025'],
  ['sources/example.ts', 'EXAMPLE', '/v1/sources/menafn-report'],
  ['statements/example.ts', 'EXAMPLE', '/v1/statements/medinsky-on-outcome'],
  ['stances/example.ts', 'EXAMPLE', '/v1/stances/stn_6'],
  ['revisions/example.ts', 'EXAMPLE', '/v1/revisions/1'],
  [
    'positions/examples.ts',
    'PROPOSAL_POSITIONS',
    '/v1/proposals/30-day-unconditional-ceasefire/positions?actors=russia&asOf=2025-05-17',
  ],
  ['positions/examples.ts', 'ACTOR_POSITIONS', '/v1/actors/russia/positions?asOf=2025-05-17'],
  [
    'positions/matrix-examples.ts',
    'MATRIX',
    '/v1/positions?proposals=ceasefire-before-talks&actors=ukraine,russia&asOf=2025-05-17',
  ],
  ['positions/matrix-examples.ts', 'TIMELINE', '/v1/actors/united-states/timeline?proposal=ceasefire-before-talks'],
  [
    'analyses/agreement/examples.ts',
    'AGREEMENT',
    '/v1/agreement?dossier=ukraine-peace-talks&with=ukraine&asOf=2025-05-17',
  ],
  [
    'analyses/triggers/examples.ts',
    'TRIGGERS',
    '/v1/proposals/new-sanctions-on-russia/triggers?asOf=2025-05-17&assume=stn_11/0:met',
  ],
  [
    'analyses/triggers/examples.ts',
    'CONDITIONS',
    '/v1/conditions?dossier=ukraine-peace-talks&state=unmet&asOf=2025-05-17',
  ],
  [
    'analyses/evidence/examples.ts',
    'EVIDENCE',
    '/v1/proposals/secondary-sanctions-on-russia/evidence?actors=trump&asOf=2025-05-17',
  ],
  [
    'analyses/evidence/examples.ts',
    'ACTOR_EVIDENCE',
    '/v1/actors/russia/evidence?proposals=resumed-talks&asOf=2025-05-17',
  ],
  [
    'analyses/sensitivity/examples.ts',
    'SENSITIVITY',
    '/v1/proposals/secondary-sanctions-on-russia/sensitivity?voice=attributed&asOf=2025-05-17',
  ],
  [
    'analyses/sensitivity/examples.ts',
    'ACTOR_SENSITIVITY',
    '/v1/actors/russia/sensitivity?proposals=30-day-unconditional-ceasefire&asOf=2025-05-17',
  ],
  [
    'analyses/common-ground/examples.ts',
    'COMMON_GROUND',
    '/v1/dossiers/ukraine-peace-talks/common-ground?proposals=direct-talks-without-preconditions,ceasefire-before-talks&parties=ukraine,russia&asOf=2025-05-17',
  ],
  [
    'analyses/unity/examples.ts',
    'UNITY',
    '/v1/actors/nato/unity?proposals=ceasefire-before-talks&window=changes&asOf=2025-05-17',
  ],
  [
    'analyses/polarisation/examples.ts',
    'POLARISATION',
    '/v1/polarisation?dossier=ukraine-peace-talks&most=2&asOf=2025-05-17',
  ],
  [
    'analyses/networks/examples.ts',
    'NETWORKS',
    '/v1/networks?proposals=ceasefire-before-talks&aggregation=subtract&asOf=2025-05-17',
  ],
  ['analyses/shifts/examples.ts', 'SHIFTS', '/v1/shifts?dossier=ukraine-peace-talks&asOf=2025-05-17'],
  ['analyses/shifts/examples.ts', 'EVENT_SHIFTS', '/v1/events/moscow-offers-direct-talks/shifts?asOf=2025-05-17'],
  [
    'analyses/shifts/examples.ts',
    'VOLATILITIES',
    '/v1/volatility?dossier=ukraine-peace-talks&actors=united-states&asOf=2025-05-17',
  ],
  [
    'analyses/silence/examples.ts',
    'SILENCE',
    '/v1/dossiers/ukraine-peace-talks/silence?proposals=prisoner-exchange&asOf=2025-05-17',
  ],
  [
    'analyses/words-and-deeds/examples.ts',
    'WORDS_AND_DEEDS',
    '/v1/words-and-deeds?dossier=ukraine-peace-talks&actors=russia&proposals=resumed-talks&asOf=2025-05-17',
  ],
  ['analyses/lineage/examples.ts', 'LINEAGE', '/v1/proposals/russian-settlement-terms/lineage?asOf=2025-05-17'],
];
const files = [...new Set(EXAMPLES.map(([file]) => file))];
const pathOf = (file: string) => new URL(`../../src/api/${file}`, import.meta.url);

const dossier = await firstDossier();

/** Two rows of an answer are enough to show what a row is. */
async function ask(url: string) {
  const answer = await dossier.ask(url);
  return Array.isArray(answer.data) && !answer.grid ? { ...answer, data: answer.data.slice(0, 2) } : answer;
}

async function generated(file: string): Promise<string> {
  const parts = EXAMPLES.filter(([of]) => of === file).map(
    async ([, name, url]) => `/** ${url} */\nexport const ${name} = ${JSON.stringify(await ask(url), null, 2)};\n`,
  );
  const written =
    '// Answers of the first dossier (at most two rows), written by UPDATE_EXAMPLES=true npx vitest run test/api/examples.test.ts';
  return `${written}\n\n${(await Promise.all(parts)).join('\n')}`;
}

it.each(files)('src/api/%s is what the first dossier answers', async (file) => {
  if (process.env.UPDATE_EXAMPLES === 'true') await writeFile(pathOf(file), await generated(file));
  const there = (await import(pathOf(file).href)) as Record<string, unknown>;
  for (const [of, name, url] of EXAMPLES) if (of === file) expect(there[name]).toEqual(await ask(url));
});
