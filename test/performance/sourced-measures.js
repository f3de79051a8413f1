// A ledger in which every stance has a statement and a source of its own: memory, start, and the answers that show them.
import { requestOf } from './client.js';
import { against, compareLatency, compareThroughput, median, questions } from './measures.js';
import { atRest, demarche, startDemarche, startedAgain } from './servers.js';
import { loadSourced } from './sourced.js';

const FEW = 10_000;
const ACTORS = 200;
const PROPOSALS = 5000;
const INCLUDE = '&include=statements,sources';

/** What V8 holds of its own and beside itself. It does not count memory that threads can share, which arrayBuffers does. */
export const held = ({ heapUsed, external, arrayBuffers }) => heapUsed + external + arrayBuffers;

/** @param {{ stances: number, pace: object, quick: boolean }} how  `stances`: how many, a million or five */
export async function measureSourced(postgres, { stances, pace, quick, log, atEnd, say }) {
  const ledger = async (name, number, proposals) => {
    const settings = { DATABASE_URL: await postgres.create(name) };
    await demarche(['migrate'], settings);
    return {
      settings,
      ...(number > 0 && (await loadSourced(settings.DATABASE_URL, { stances: number, actors: ACTORS, proposals }))),
    };
  };
  say(`loading ${stances} sourced stances`);
  // As many of a proposal in both, so that their answers are as long.
  const many = await ledger('sourced', stances, Math.max(PROPOSALS, stances / ACTORS));
  const few = await ledger('sourced_few', FEW, Math.max(1, FEW / ACTORS));
  const none = await ledger('sourced_none', 0);

  say('asking of them');
  const { server, ...starts } = await startedAgain(many.settings, atEnd, log);
  const empty = await startDemarche(none.settings, atEnd, log);
  for (const one of [empty, server]) await atRest(one);
  const [without, withAll] = [await empty.ask('memory'), await server.ask('memory')];
  await empty.stop();

  const [ask, askIncluded, askFew] = [questions(many, 3), questions(many, 4), questions(few, 5)];
  const next = () => requestOf('GET', ask());
  const contenders = {
    plain: { server, next },
    included: { server, next: () => requestOf('GET', askIncluded() + INCLUDE) },
  };
  const throughput = await compareThroughput(contenders, { ...pace, rounds: quick ? 2 : 6 });
  const small = await startDemarche(few.settings, atEnd, log);
  const latency = await compareLatency(
    { many: { server, next }, few: { server: small, next: () => requestOf('GET', askFew()) } },
    { rounds: quick ? 3 : 8, seconds: quick ? 0.5 : 1, warmUp: 2 },
  );
  await Promise.all([server.stop(), small.stop()]);
  return {
    stances,
    few: FEW,
    ...starts,
    memory: (held(withAll) - held(without)) / stances,
    rss: withAll.rss,
    emptyRss: without.rss,
    plain: against(throughput, 'plain', 'plain'),
    included: against(throughput, 'included', 'plain'),
    latency: {
      many: median(latency.many),
      few: median(latency.few),
      ratio: median(latency.many.map((ms, i) => ms / latency.few[i])),
    },
  };
}
