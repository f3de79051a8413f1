// What is measured. Everything that is compared is measured in turn, in short rounds, and compared within its round:
// what else the machine does meanwhile then falls on both.
import { press, requestOf } from './client.js';
import { randomFrom } from './data.js';

const DAY_MS = 86_400_000;
const LAST_DAY = Date.UTC(2025, 11, 31);

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Paths of positions answers, no two the same: a proposal, a day, a revision. The day is never before the vote and the
 * revision never before the votes were recorded, so that no answer is cheap for being empty.
 */
export function questions({ proposals, revisions }, seed) {
  const random = randomFrom(seed);
  const asked = new Set();
  const between = (low, high) => low + Math.floor(random() * (high - low + 1));
  return () => {
    for (;;) {
      const { slug, date, revision } = proposals[between(0, proposals.length - 1)];
      const day = new Date(Date.parse(date) + DAY_MS * between(0, (LAST_DAY - Date.parse(date)) / DAY_MS));
      const knownAt = between(revision, revisions);
      const path = `/v1/proposals/${slug}/positions?asOf=${day.toISOString().slice(0, 10)}&knownAt=${knownAt}`;
      if (asked.has(path)) continue;
      asked.add(path);
      return path;
    }
  };
}

/** The same few again and again. */
export function repeated(requests) {
  let turn = 0;
  return () => requests[turn++ % requests.length];
}

/**
 * Answers a second of each contender, in turn. The server's time on the processor tells what an answer costs it,
 * whatever the client and the machine do meanwhile. The first round warms up.
 * @param {Record<string, { server: import('./servers.js').Server, next: () => string, expect?: number }>} contenders
 */
export async function compareThroughput(contenders, { rounds, seconds, warmUp, connections, awake }) {
  const names = Object.keys(contenders);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const { server, next, expect } = contenders[name];
      const before = await server.ask('processor');
      const time = round < 0 ? warmUp : seconds;
      const { answers, perSecond } = await press({
        port: server.port,
        next,
        connections,
        seconds: time,
        expect,
        awake,
      });
      const spent = (await server.ask('processor')) - before;
      const serverLoad = (spent / 1e6) * (perSecond / answers);
      if (round >= 0) results[name].push({ perSecond, cost: spent / answers, serverLoad });
    }
  }
  return results;
}

/** Medians of one contender, and of its ratios to another, round by round. */
export function against(results, name, base) {
  const [mine, theirs] = [results[name], results[base]];
  return {
    perSecond: median(mine.map((r) => r.perSecond)),
    cost: median(mine.map((r) => r.cost)),
    serverLoad: median(mine.map((r) => r.serverLoad)),
    ratio: median(mine.map((r, i) => r.perSecond / theirs[i].perSecond)),
    costRatio: median(mine.map((r, i) => theirs[i].cost / r.cost)),
  };
}

/** What a browser gets against what a client gets that takes no coding: answers never asked before, and the same again. */
export async function measureCompressed({ bare, fresh, again }, ask, path, pace) {
  const { server } = fresh;
  const get = (url) => requestOf('GET', url, { 'accept-encoding': 'gzip, deflate, br' });
  const packed = { server, next: () => get(ask()) };
  const packedAgain = { server, next: repeated([get(path)]) };
  const results = await compareThroughput({ bare, fresh, packed, again, packedAgain }, pace);
  return {
    fresh: against(results, 'packed', 'bare'),
    again: against(results, 'packedAgain', 'bare'),
    freshAgainstPlain: against(results, 'packed', 'fresh').ratio,
    againAgainstPlain: against(results, 'packedAgain', 'again').ratio,
  };
}

/** Median latency at one connection, of each contender in turn, in milliseconds. */
export async function compareLatency(contenders, { rounds, seconds, warmUp }) {
  const names = Object.keys(contenders);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const { server, next } = contenders[name];
      const time = round < 0 ? warmUp : seconds;
      const { latencies } = await press({ port: server.port, next, connections: 1, seconds: time });
      if (round >= 0) results[name].push(median(latencies));
    }
  }
  return results;
}
