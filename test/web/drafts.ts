const dossier = 'ukraine-peace-talks';
const provision = (slug: string, name: string, of: string[]) => ({
  noun: 'proposal',
  slug,
  dossier,
  name,
  kind: 'provision',
  relations: of.map((proposal) => ({ type: 'part_of', proposal })),
});
const statement = (slug: string, actor: string, spokenOn?: string) => ({
  noun: 'statement',
  slug,
  source: 'paper',
  paraphrase: `What ${actor} said.`,
  spokenOn,
  chain: [{ actor, mode: 'said', named: true }],
});
const stance = (actor: string, proposal: string, level: string, validFrom: string, said: string) => ({
  noun: 'stance',
  actor,
  proposal,
  level,
  validFrom,
  directness: 'explicit',
  statements: [said],
});
/** Two drafts of which the second supersedes the first, and who moved between them. */
export const DRAFTS = [
  { noun: 'proposal', slug: 'draft-1', dossier, name: 'First draft', kind: 'package', parameters: { limit: 7 } },
  {
    noun: 'proposal',
    slug: 'draft-2',
    dossier,
    name: 'Second draft',
    kind: 'package',
    parameters: { limit: 5 },
    relations: [
      { type: 'supersedes', proposal: 'draft-1' },
      { type: 'drops', proposal: 'monitors' },
    ],
  },
  provision('monitors', 'Monitors on the line', ['draft-1']),
  provision('prisoners', 'All prisoners for all', ['draft-1', 'draft-2']),
  provision('front-line', 'The front line is frozen', ['draft-2']),
  {
    noun: 'source',
    slug: 'paper',
    title: 'A paper',
    publisher: 'Reuters',
    url: 'https://example.org/paper',
    publishedOn: '2025-05-16',
  },
  statement('r-1', 'russia', '2025-05-09'),
  statement('r-2', 'russia', '2025-05-16'),
  statement('u-1', 'ukraine'),
  statement('u-2', 'ukraine'),
  stance('russia', 'draft-1', 'support', '2025-05-09', 'r-1'),
  stance('russia', 'draft-2', 'oppose', '2025-05-16', 'r-2'),
  stance('ukraine', 'draft-1', 'support', '2025-05-08', 'u-1'),
  stance('ukraine', 'draft-1', 'oppose', '2025-05-10/2025-05-14', 'u-2'),
];
