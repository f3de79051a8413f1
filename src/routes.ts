import { listAgreement } from './analyses/agreement/answer.ts';
import { getCommonGround } from './analyses/common-ground/answer.ts';
import { getActorEvidence, getProposalEvidence } from './analyses/evidence/answer.ts';
import { listExpectationScores } from './analyses/expectations/answer.ts';
import { getProposalLineage } from './analyses/lineage/answer.ts';
import { getMethod, listMethods } from './analyses/methods.ts';
import { getNetworks } from './analyses/networks/answer.ts';
import { listPolarisation } from './analyses/polarisation/answer.ts';
import { listReliability } from './analyses/reliability/answer.ts';
import { getActorSensitivity, getProposalSensitivity } from './analyses/sensitivity/answer.ts';
import { getEventShifts, listShifts, listVolatility } from './analyses/shifts/answer.ts';
import { getSilence } from './analyses/silence/answer.ts';
import { getProposalTriggers, listConditions } from './analyses/triggers/answer.ts';
import { getActorUnity } from './analyses/unity/answer.ts';
import { listWordsAndDeeds } from './analyses/words-and-deeds/answer.ts';
import { actors, mergeActor } from './api/actors.ts';
import { codings } from './api/codings.ts';
import type { Context } from './api/context.ts';
import { coverages } from './api/coverages.ts';
import { dossiers } from './api/dossiers.ts';
import { events } from './api/events.ts';
import { expectations, getEventExpectations } from './api/expectations.ts';
import { getHealth, getReadiness } from './api/health.ts';
import * as imports from './api/imports/operations.ts';
import { getStancesTemplate } from './api/imports/operations.ts';
import { memberships } from './api/memberships.ts';
import * as positions from './api/positions/operations.ts';
import { proposals } from './api/proposals.ts';
import * as reconciliation from './api/reconcile/operations.ts';
import { getReleaseDataset, releases } from './api/releases.ts';
import * as revisions from './api/revisions.ts';
import { searchRecords } from './api/search.ts';
import { sources } from './api/sources.ts';
import * as stances from './api/stances/operations.ts';
import { statements } from './api/statements.ts';
import { del, get, patch, post, type Route } from './http/operation.ts';

/** Every operation, one per line. The OpenAPI document lists them in this order, those with their own body parsers last. */
export const ROUTES: readonly Route<Context>[] = [
  // For operators and load balancers.
  get('/healthz', getHealth),
  get('/readyz', getReadiness),

  // What a negotiation is about, and who takes part in it.
  post('/v1/dossiers', dossiers.create),
  get('/v1/dossiers', dossiers.list),
  get('/v1/dossiers/:id', dossiers.read),
  patch('/v1/dossiers/:id', dossiers.amend),
  post('/v1/dossiers/:id/retraction', dossiers.retract),
  get('/v1/dossiers/:id/history', dossiers.history),

  post('/v1/actors', actors.create),
  get('/v1/actors', actors.list),
  get('/v1/actors/:id', actors.read),
  patch('/v1/actors/:id', actors.amend),
  post('/v1/actors/:id/retraction', actors.retract),
  get('/v1/actors/:id/history', actors.history),
  post('/v1/actors/:id/merge', mergeActor),

  post('/v1/memberships', memberships.create),
  get('/v1/memberships', memberships.list),
  get('/v1/memberships/:id', memberships.read),
  patch('/v1/memberships/:id', memberships.amend),
  post('/v1/memberships/:id/retraction', memberships.retract),
  get('/v1/memberships/:id/history', memberships.history),

  // What is on the table, and what happened.
  post('/v1/proposals', proposals.create),
  get('/v1/proposals', proposals.list),
  get('/v1/proposals/:id', proposals.read),
  patch('/v1/proposals/:id', proposals.amend),
  post('/v1/proposals/:id/retraction', proposals.retract),
  get('/v1/proposals/:id/history', proposals.history),

  post('/v1/events', events.create),
  get('/v1/events', events.list),
  get('/v1/events/:id', events.read),
  patch('/v1/events/:id', events.amend),
  post('/v1/events/:id/retraction', events.retract),
  get('/v1/events/:id/history', events.history),

  // The evidence: documents, what was said in them, and how coders read it.
  post('/v1/sources', sources.create),
  get('/v1/sources', sources.list),
  get('/v1/sources/:id', sources.read),
  patch('/v1/sources/:id', sources.amend),
  post('/v1/sources/:id/retraction', sources.retract),
  get('/v1/sources/:id/history', sources.history),

  post('/v1/statements', statements.create),
  get('/v1/statements', statements.list),
  get('/v1/statements/:id', statements.read),
  patch('/v1/statements/:id', statements.amend),
  post('/v1/statements/:id/retraction', statements.retract),
  get('/v1/statements/:id/history', statements.history),

  post('/v1/codings', codings.create),
  get('/v1/codings', codings.list),
  get('/v1/codings/:id', codings.read),
  patch('/v1/codings/:id', codings.amend),
  post('/v1/codings/:id/retraction', codings.retract),
  get('/v1/codings/:id/history', codings.history),

  post('/v1/expectations', expectations.create),
  get('/v1/expectations', expectations.list),
  get('/v1/expectations/scores', listExpectationScores),
  get('/v1/expectations/:id', expectations.read),
  patch('/v1/expectations/:id', expectations.amend),
  post('/v1/expectations/:id/retraction', expectations.retract),
  get('/v1/expectations/:id/history', expectations.history),
  get('/v1/events/:id/expectations', getEventExpectations),

  // What coders searched, since silence counts only there, and releases: states of the record that can be cited.
  post('/v1/coverages', coverages.create),
  get('/v1/coverages', coverages.list),
  get('/v1/coverages/:id', coverages.read),
  patch('/v1/coverages/:id', coverages.amend),
  post('/v1/coverages/:id/retraction', coverages.retract),
  get('/v1/coverages/:id/history', coverages.history),

  post('/v1/releases', releases.create),
  get('/v1/releases', releases.list),
  get('/v1/releases/:id', releases.read),
  patch('/v1/releases/:id', releases.amend),
  post('/v1/releases/:id/retraction', releases.retract),
  get('/v1/releases/:id/history', releases.history),
  get('/v1/releases/:id/dataset', getReleaseDataset),

  // Full-text search.
  get('/v1/search', searchRecords),

  // For coders: who took which level on what, from when to when.
  post('/v1/stances', stances.createStance),
  get('/v1/stances', stances.listStances),
  get('/v1/stances/:id', stances.getStance),
  get('/v1/stances/:id/history', stances.getStanceHistory),
  post('/v1/stances/:id/corrections', stances.correctStance),
  post('/v1/stances/:id/retraction', stances.retractStance),

  // Writing many records at once, and auditing what was written.
  post('/v1/revisions', revisions.createRevision),
  get('/v1/revisions', revisions.listRevisions),
  get('/v1/revisions/:number', revisions.getRevision),

  // For readers: who stands where on a day.
  get('/v1/proposals/:id/positions', positions.getProposalPositions),
  get('/v1/actors/:id/positions', positions.getActorPositions),
  get('/v1/positions', positions.listPositions),
  get('/v1/matrix', positions.getMatrix),
  get('/v1/actors/:id/timeline', positions.getActorTimeline),
  get('/v1/proposals/:id/timeline', positions.getProposalTimeline),

  // For analysts: figures over positions, each with its method.
  get('/v1/agreement', listAgreement),
  get('/v1/proposals/:id/triggers', getProposalTriggers),
  get('/v1/conditions', listConditions),
  get('/v1/dossiers/:id/common-ground', getCommonGround),
  get('/v1/proposals/:id/evidence', getProposalEvidence),
  get('/v1/actors/:id/evidence', getActorEvidence),
  get('/v1/proposals/:id/sensitivity', getProposalSensitivity),
  get('/v1/actors/:id/sensitivity', getActorSensitivity),
  get('/v1/actors/:id/unity', getActorUnity),
  get('/v1/polarisation', listPolarisation),
  get('/v1/networks', getNetworks),
  get('/v1/shifts', listShifts),
  get('/v1/events/:id/shifts', getEventShifts),
  get('/v1/volatility', listVolatility),
  get('/v1/dossiers/:id/silence', getSilence),
  get('/v1/proposals/:id/lineage', getProposalLineage),
  get('/v1/words-and-deeds', listWordsAndDeeds),
  get('/v1/reliability', listReliability),
  get('/v1/methods', listMethods),
  get('/v1/methods/:name', getMethod),

  // For OpenRefine and other clients of the W3C Reconciliation Service API 0.2, which may send forms.
  get('/v1/reconcile', reconciliation.getReconciliation),
  post('/v1/reconcile', reconciliation.reconcile),
  get('/v1/reconcile/suggest/entity', reconciliation.suggestEntities),
  get('/v1/reconcile/suggest/property', reconciliation.suggestProperties),
  get('/v1/reconcile/suggest/type', reconciliation.suggestTypes),
  get('/v1/reconcile/properties', reconciliation.proposeProperties),

  // Imports of files, which are streamed.
  get('/v1/templates/stances.csv', getStancesTemplate),
  post('/v1/imports', imports.createImport),
  post('/v1/imports/:id/files', imports.addImportFile),
  del('/v1/imports/:id', imports.stopImport),
  post('/v1/imports/:id/retry', imports.retryImport),
  get('/v1/imports', imports.listImports),
  get('/v1/imports/:id', imports.getImport),
];
