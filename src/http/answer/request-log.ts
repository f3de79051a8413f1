import type { IncomingMessage } from 'node:http';
import { type FastifyBaseLogger, type FastifyReply, type FastifyRequest, LogController } from 'fastify';

/**
 * Logs one line for each request, with the field names of the two lines that Fastify writes. Fastify's need a child
 * logger for each request, which costs as much as routing; here a child is made only when sending a stream fails.
 */
export class RequestLog extends LogController {
  constructor(
    private readonly isOn: boolean,
    private readonly trustsProxy: boolean,
  ) {
    super({ disableRequestLogging: !isOn });
  }

  override incomingRequest(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    this.completed(request.log, request.raw, request.id, reply.raw.statusCode, reply.elapsedTime, error ?? undefined);
  }

  completed(
    log: FastifyBaseLogger,
    request: IncomingMessage,
    reqId: string,
    statusCode: number,
    responseTime: number,
    err?: Error,
  ): void {
    if (!this.isOn) return;
    const { method, url } = request;
    // Fastify's serializer logs `ip` as remoteAddress.
    const req = { method, url, ip: this.#addressOf(request) };
    const line = { reqId, req, res: { statusCode }, responseTime };
    if (err === undefined) log.info(line, 'request completed');
    else log.error({ ...line, err }, 'request errored');
  }

  override streamError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
    super.streamError(error, request, withId(request, reply));
  }

  override writeHeadError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
    super.writeHeadError(error, request, withId(request, reply));
  }

  #addressOf({ headers, socket }: IncomingMessage): string | undefined {
    const forwarded = this.trustsProxy && headers['x-forwarded-for'];
    return forwarded ? String(forwarded).split(',', 1)[0]?.trim() : socket.remoteAddress;
  }
}

function withId(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply.log = request.log.child({ reqId: request.id });
  return reply;
}
