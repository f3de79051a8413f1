import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import inject from 'light-my-request';

/** As `app.inject`, but through the server, as a request from the network comes: the kept answers stand before Fastify. */
export async function throughServer(app: FastifyInstance, options: InjectOptions): Promise<LightMyRequestResponse> {
  await app.ready();
  return inject((request, response) => void app.server.emit('request', request, response), options);
}
