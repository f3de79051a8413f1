import { describe, expect, test } from 'vitest';
import { readRoute } from '../../web/src/state/route.ts';
import { wrongChoice } from '../../web/src/views/choices.ts';

const at = (address: string) => {
  const { pathname, search } = new URL(`http://localhost${address}`);
  return wrongChoice(readRoute({ pathname, search }));
};

describe('a choice in an address', () => {
  test.each([
    ['/desk/dossiers/talks?order=divison', 'order', 'divison', ['dossier', 'division', 'likeness']],
    ['/desk/dossiers/talks?show=oppose,opposes', 'show', 'opposes', expect.arrayContaining(['oppose', 'silent'])],
    ['/desk/dossiers/talks?part=two', 'part', 'two', []],
    ['/desk/dossiers/talks/agreement?definition=alpha', 'definition', 'alpha', expect.arrayContaining(['kappa'])],
    ['/desk/dossiers/talks/agreement?order=division', 'order', 'division', ['likeness', 'dossier']],
    ['/desk/dossiers/talks/agreement?atLeast=4', 'atLeast', '4', expect.arrayContaining(['5'])],
    ['/desk/dossiers/talks/network?ties=events', 'ties', 'events', ['actors', 'proposals']],
    [
      '/desk/dossiers/talks/network?ties=proposals&aggregation=conflict',
      'aggregation',
      'conflict',
      ['subtract', 'ignore'],
    ],
    ['/desk/dossiers/talks/network?least=few', 'least', 'few', []],
    ['/desk/dossiers/talks/division?by=tags', 'by', 'tags', ['proposal', 'tag']],
    ['/desk/dossiers/talks/silence?absence=none', 'absence', 'none', ['silent', 'not_coded', 'left_out']],
    ['/desk/dossiers/talks/changes?by=week', 'by', 'week', ['day', 'published', 'recorded', 'revision']],
    ['/desk/proposals/ceasefire?span=year', 'span', 'year', ['all']],
    ['/desk/actors/ukraine/agreement?atLeast=few', 'atLeast', 'few', []],
  ])('that its view does not have is found: %s', (address, name, text, options) =>
    expect(at(address)).toEqual({ name, text, options }),
  );

  test.each([
    '/desk/dossiers/talks?order=likeness&show=oppose,silent&stale=no&part=2',
    '/desk/dossiers/talks?order=&definition=alpha',
    '/desk/dossiers/talks/agreement?definition=coincidence-2017&unanimous=exclude&atLeast=3&order=dossier',
    '/desk/dossiers/talks/network?ties=actors&aggregation=conflict&normalisation=jaccard&duplicates=week&least=1e-7',
    '/desk/dossiers/talks/changes?by=revision&from=1&to=2',
    '/desk/proposals/ceasefire/triggers?assume=a',
    '/desk/nowhere/at/all?order=x',
    '/?order=x',
  ])('that it has, or that is not its own, is not: %s', (address) => expect(at(address)).toBe(undefined));
});
