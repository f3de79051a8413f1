// PostgreSQL alone behind a route that does no more than it must: one prepared statement over one index.
// node lean.js PORT DATABASE_URL
import fastify from 'fastify';
import pg from 'pg';

const [port, connectionString] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 10, idleTimeoutMillis: 0 });
const text = `SELECT DISTINCT ON (actor) actor, level, since::text FROM votes
  WHERE proposal = $1 AND since <= $2 ORDER BY actor, since DESC`;
const app = fastify({ logger: true });
app.get('/', async ({ query: { proposal = '', asOf = '0001-01-01' } }) => {
  const { rows } = await pool.query({ name: 'positions', text, values: [proposal, asOf] });
  return rows;
});
await app.listen({ host: '127.0.0.1', port: Number(port) });
