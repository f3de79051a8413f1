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
    title: 'Malformed request',
    hint: 'Check the request line, the percent-encoding of the URL, the Host header and Content-Length.',
  },
  'invalid-parameter': {
    status: 400,
    title: 'Invalid parameter',
    hint: 'Each entry of errors names the parameter: ?name in the query, {name} in the path, Name: for a header.',
  },
  'wrong-kind': {
    status: 400,
    title: 'Id of another kind of record',
    hint: 'The prefix of an id shows its kind: act_ for actors, prp_ for proposals. Use the path for that kind.',
  },
  'revision-not-yet': {
    status: 400,
    title: 'Revision not written yet',
    hint: 'knownAt can be at most the Ledger-Revision of this answer. To wait for a write of your own, send minRevision.',
  },
  'reversed-range': {
    status: 400,
    title: 'Range ends before it starts',
    hint: 'A range includes its start but not its end, so the end must come later. The range of an analysis starts no later than asOf.',
  },
  'malformed-json': {
    status: 400,
    title: 'Body is not JSON',
    hint: 'Send one JSON value in UTF-8.',
  },
  unauthorized: {
    status: 401,
    title: 'API key required',
    hint: 'Send Authorization: Bearer KEY. Reading needs no key.',
  },
  forbidden: { status: 403, title: 'Not allowed', hint: 'This API key may not do that.' },
  'not-found': {
    status: 404,
    title: 'No such path',
    hint: '/openapi.json lists every path. Paths have no trailing slash and no double slashes.',
  },
  'unknown-record': {
    status: 404,
    title: 'No such record',
    hint: 'The path names a record by id or slug. Lists show which records exist; knownAt may be earlier than the revision that recorded it.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    hint: 'The Allow header lists the methods of this path.',
  },
  'not-acceptable': {
    status: 406,
    title: 'No acceptable format',
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
    hint: 'Name fewer records or fields in one request.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    hint: 'Send Content-Type: application/json in UTF-8, without Content-Encoding.',
  },
  'expectation-failed': {
    status: 417,
    title: 'Expectation not met',
    hint: 'The only supported expectation is Expect: 100-continue.',
  },
  'range-not-satisfiable': {
    status: 416,
    title: 'Range not satisfiable',
    hint: 'Content-Range says how many bytes the file has. The file of another revision has another ETag, so send the ETag as If-Range.',
  },
  'headers-too-large': { status: 431, title: 'Headers too large', hint: 'Send fewer or shorter headers.' },

  // Faults in the content of the body: 422 rather than 400, because the JSON itself could be read.
  'invalid-body': {
    status: 422,
    title: 'Invalid body',
    hint: 'Each entry of errors points at a field (JSON Pointer).',
  },
  'body-too-deep': {
    status: 422,
    title: 'Body nested too deeply',
    hint: 'Nest objects and lists at most 32 levels deep.',
  },
  'unknown-reference': {
    status: 422,
    title: 'Refers to a record that does not exist',
    hint: 'errors points at the field or parameter. Create the other record first, or in the same revision.',
  },
  'wrong-kind-reference': {
    status: 422,
    title: 'Refers to another kind of record',
    hint: 'errors points at the field; the prefix of an id shows its kind.',
  },
  'reversed-interval': {
    status: 422,
    title: 'Interval ends before it starts',
    hint: 'An interval includes validFrom but not validTo, so validTo must come later.',
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'Idempotency-Key used for another request',
    hint: 'Use a new key for each new write, and the same key only to repeat a write.',
  },

  // The state of the ledger
  conflict: {
    status: 409,
    title: 'Conflicts with what is recorded',
    hint: 'Read the record again, then decide what to write.',
  },
  'slug-taken': {
    status: 409,
    title: 'Slug already used',
    hint: 'A slug is permanent and never used twice, not even after a retraction. Choose another.',
  },
  'external-id-taken': {
    status: 409,
    title: 'External id already used',
    hint: 'The source has already given this id to another record. Correct that record, or import under another origin.',
  },
  'in-use': {
    status: 409,
    title: 'Other records refer to it',
    hint: 'errors lists what refers to it. Amend or retract those first.',
  },
  retracted: {
    status: 409,
    title: 'Record is retracted',
    hint: 'A retracted record can still be read, but not changed or referred to.',
  },
  'already-retracted': {
    status: 409,
    title: 'Already retracted',
    hint: 'The record is already retracted, so nothing was written.',
  },
  'already-merged': {
    status: 409,
    title: 'Already merged',
    hint: 'The actor was merged into another one. Use the id of the other actor.',
  },
  'merge-refused': {
    status: 409,
    title: 'Actors cannot be merged',
    hint: 'errors lists what prevents the merge: different types, or one actor being a member of the other. Correct that first.',
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
    title: 'Already coded',
    hint: 'For each actor and proposal, a coder codes a statement only once, and it is adjudicated only once. Amend or retract the coding that errors names.',
  },
  'precondition-failed': {
    status: 412,
    title: 'Changed in the meantime',
    hint: 'Read the record again, look at what changed, and send its new ETag as If-Match, or in a revision its revision as ifRevision.',
  },
  'precondition-required': {
    status: 428,
    title: 'If-Match required',
    hint: 'Send the ETag of the version you read as If-Match, so that nobody else’s change is lost.',
  },

  // The server
  internal: {
    status: 500,
    title: 'Internal error',
    hint: 'This is a fault of the server. Give the operator the requestId; trying again may work.',
  },
  'too-much-work': {
    status: 400,
    title: 'Analysis too large',
    hint: 'The analysis took longer than one request may. Narrow it by dossier, proposals, actors or group, from and to, or ask the operator for a higher ANALYSIS_TIME_MS.',
  },
  behind: {
    status: 503,
    title: 'Server not caught up yet',
    hint: 'This server has not yet followed the ledger up to minRevision. Try again shortly.',
    retryAfter: 1,
  },
  'insufficient-storage': {
    status: 507,
    title: 'Disk full',
    hint: 'The file was not kept, and nothing was written. The operator can free disk space or set IMPORT_DIR to another folder.',
  },
  'ledger-unavailable': {
    status: 503,
    title: 'Ledger unavailable',
    hint: 'The database is unavailable. Try again shortly; repeat a write with the same Idempotency-Key.',
    retryAfter: 5,
  },
  busy: {
    status: 503,
    title: 'Too many analyses at once',
    hint: 'Only a few analyses run at a time, and clients take turns. Try again shortly, with fewer at once.',
    retryAfter: 5,
  },
  'not-ready': {
    status: 503,
    title: 'Server starting or stopping',
    hint: 'Try again shortly, on a new connection.',
    retryAfter: 2,
  },
} as const satisfies Record<string, Entry>;

export type Code = keyof typeof CATALOGUE;

export const CODES = Object.keys(CATALOGUE) as Code[];

export const isCode = (code: string): code is Code => Object.hasOwn(CATALOGUE, code);

/** Looks up a code. The type of `CATALOGUE` itself has the optional members only of entries that set them. */
export const entryOf = (code: Code): Entry => CATALOGUE[code];
