// The yardstick: Fastify that does nothing but send a ready Buffer, and logs requests as it does by default.
// node bare.js PORT FILE
import { readFileSync } from 'node:fs';
import fastify from 'fastify';

const [port, file] = process.argv.slice(2);
const body = readFileSync(file);
const app = fastify({ logger: true });
app.get('/', (_request, reply) => reply.type('application/json; charset=utf-8').send(body));
await app.listen({ host: '127.0.0.1', port: Number(port) });
