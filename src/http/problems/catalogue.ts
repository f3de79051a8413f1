/**
 * Every error there is. The code determines the status, so a code that would need another status elsewhere is two codes
 * (`unknown-record` in the path, `unknown-reference` in the body). The hint says what the client can do. A test keeps
 * docs/errors.md in step with this list.
 */
interface Entry {
  status: number;
  title: string;
  hint: string;
  /** Seconds, for the Retry-After header. */
  retryAfter?: number;
}

const CATALOGUE = {
  // The request as HTTP
  'malformed-request': {
    status: 400,
    title: 'Not a readable request',
    hint: 'Check the request line, the percent-encoding of the URL, the Host header and Content-Length.',
  },
  'invalid-parameter': {
    status: 400,
    title: 'Parameter refused',
    hint: 'Each entry of errors names the parameter: ?name in the query, {name} in the path, Name: for a header.',
  },
  'wrong-kind': {
    status: 400,
    title: 'Id of another noun',
    hint: 'The prefix of an id names its noun: act_ for actors, prp_ for proposals. Use the path of that noun.',
  },
  'revision-not-yet': {
    status: 400,
    title: 'Revision not there yet',
    hint: 'knownAt can be at most the Ledger-Revision of this answer. To wait for a write of yours, send minRevision.',
  },
  'reversed-range': {
    status: 400,
    title: 'Range ends before it starts',
    hint: 'Intervals are half-open: the start belongs to them, the end does not, and must come later. What is analysed begins no later than asOf.',
  },
  'malformed-json': {
    status: 400,
    title: 'Body is not JSON',
    hint: 'Send one JSON value in UTF-8.',
  },
  unauthorized: {
    status: 401,
    title: 'API key needed',
    hint: 'Send Authorization: Bearer KEY. Reading needs no key.',
  },
  forbidden: { status: 403, title: 'Not allowed', hint: 'This API key may not do that.' },
  'not-found': {
    status: 404,
    title: 'No such path',
    hint: '/openapi.json lists every path. Paths have no trailing and no double slash.',
  },
  'unknown-record': {
    status: 404,
    title: 'No such record',
    hint: 'The path names a record by id or slug. Lists tell which there are; knownAt may lie before it was recorded.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed here',
    hint: 'The Allow header lists the methods of this path.',
  },
  'not-acceptable': {
    status: 406,
    title: 'No acceptable form',
    hint: 'Widen Accept or Accept-Encoding; */* and identity always work.',
  },
  'client-timeout': {
    status: 408,
    title: 'Request took too long to arrive',
    hint: 'Send the whole request sooner, or in smaller parts.',
  },
  'body-too-large': {
    status: 413,
    title: 'Body too large',
    hint: 'Split the write into several revisions, or ask the operator for a higher BODY_LIMIT_BYTES.',
  },
  'uri-too-long': {
    status: 414,
    title: 'URL too long',
    hint: 'Ask for fewer things at once.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Body of another type',
    hint: 'Send Content-Type: application/json, UTF-8, without Content-Encoding.',
  },
  'expectation-failed': {
    status: 417,
    title: 'Expectation not met',
    hint: 'The only expectation known is Expect: 100-continue.',
  },
  'range-not-satisfiable': {
    status: 416,
    title: 'No such bytes',
    hint: 'Content-Range says how many bytes the file has. One of another revision has another ETag: send it as If-Range.',
  },
  'headers-too-large': { status: 431, title: 'Headers too large', hint: 'Send fewer or shorter headers.' },

  // Faults in the content of the body: 422 rather than 400, because the JSON itself could be read.
  'invalid-body': {
    status: 422,
    title: 'Body refused',
    hint: 'Each entry of errors points at a field (JSON Pointer).',
  },
  'body-too-deep': {
    status: 422,
    title: 'Body nested too deeply',
    hint: 'No body of this API needs more than 32 levels.',
  },
  'unknown-reference': {
    status: 422,
    title: 'Refers to something that is not there',
    hint: 'errors points at the field or parameter. Record the other noun first, or in the same revision.',
  },
  'wrong-kind-reference': {
    status: 422,
    title: 'Refers to another noun',
    hint: 'errors points at the field; the prefix of an id names its noun.',
  },
  'reversed-interval': {
    status: 422,
    title: 'Interval ends before it starts',
    hint: 'Intervals are half-open: validFrom belongs to them, validTo does not, and must come later.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Idempotency-Key used for another request',
    hint: 'Use a new key for each new write, the same only to repeat one.',
  },

  // The state of the ledger
  conflict: {
    status: 409,
    title: 'Conflicts with what is recorded',
    hint: 'Read the record again and decide anew.',
  },
  'slug-taken': {
    status: 409,
    title: 'Slug taken',
    hint: 'A slug is for ever and never used twice, not even after a retraction. Choose another.',
  },
  'external-id-taken': {
    status: 409,
    title: 'External id taken',
    hint: 'The source gave this name to another record before. Correct that record, or import under another origin.',
  },
  'in-use': {
    status: 409,
    title: 'Others refer to it',
    hint: 'errors lists what refers to it. Amend or retract those first.',
  },
  retracted: {
    status: 409,
    title: 'Retracted',
    hint: 'A retracted record can be read, but no longer changed or referred to.',
  },
  'already-retracted': { status: 409, title: 'Already retracted', hint: 'Nothing was written.' },
  'already-merged': {
    status: 409,
    title: 'Already merged',
    hint: 'The actor was merged into another one. Use the id of that one.',
  },
  'merge-refused': {
    status: 409,
    title: 'Cannot be one',
    hint: 'errors lists what speaks against a merge: different types, or a membership of one in the other. Correct that first.',
  },
  'already-superseded': {
    status: 409,
    title: 'Already superseded',
    hint: 'Correct the latest stance of the chain instead.',
  },
  'stance-overlap': {
    status: 409,
    title: 'Stances overlap',
    hint: 'One actor has one level on one proposal at a time. End the other stance, or correct it.',
  },
  'coding-taken': {
    status: 409,
    title: 'Coded already',
    hint: 'One coder reads a statement once for an actor and a proposal, and it is adjudicated once. Amend or retract the coding that errors names.',
  },
  'precondition-failed': {
    status: 412,
    title: 'Changed meanwhile',
    hint: 'Read the record again, look at what changed, and send its new ETag as If-Match.',
  },
  'precondition-required': {
    status: 428,
    title: 'If-Match needed',
    hint: 'Send the ETag of the version you read as If-Match, so that no change of another is lost.',
  },

  // The server
  internal: {
    status: 500,
    title: 'Internal error',
    hint: 'This is our fault. Tell the operator the requestId; a repeat may work.',
  },
  'too-much-work': {
    status: 400,
    title: 'Question too large',
    hint: 'The computation exceeded the time that one question may take. Narrow it by dossier, proposals, actors or group, from and to, or ask the operator for a higher ANALYSIS_TIME_MS.',
  },
  behind: {
    status: 503,
    title: 'Not caught up yet',
    hint: 'This server has not followed the ledger to minRevision. Ask again shortly.',
    retryAfter: 1,
  },
  'insufficient-storage': {
    status: 507,
    title: 'No room on the disk',
    hint: 'The file was not kept, and nothing was written. The operator can make room, or name another folder as IMPORT_DIR.',
  },
  'ledger-unavailable': {
    status: 503,
    title: 'Ledger not reachable',
    hint: 'The database is unavailable. Ask again shortly; repeat a write with the same Idempotency-Key.',
    retryAfter: 5,
  },
  busy: {
    status: 503,
    title: 'Too many long questions at once',
    hint: 'Analyses are worked on a few at a time, clients in turn. Ask again shortly, and not many at once.',
    retryAfter: 5,
  },
  'not-ready': {
    status: 503,
    title: 'Starting or stopping',
    hint: 'Ask again shortly, on a new connection.',
    retryAfter: 2,
  },
} as const satisfies Record<string, Entry>;

export type Code = keyof typeof CATALOGUE;

export const CODES = Object.keys(CATALOGUE) as Code[];

export const isCode = (code: string): code is Code => Object.hasOwn(CATALOGUE, code);

/** Returns the entry with its optional members, whichever code it is. */
export const entryOf = (code: Code): Entry => CATALOGUE[code];
