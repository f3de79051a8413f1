import { lazy, type View } from './frame/lazy.tsx';
import { Home } from './home.tsx';
import { MatrixView } from './matrix/view.tsx';

const EntryView = lazy(async () => (await import('./entry/view.tsx')).EntryView);
const proposal = lazy(async () => (await import('./proposal/view.tsx')).ProposalView);
const actor = lazy(async () => (await import('./actor/view.tsx')).ActorView);
const Changes = lazy(async () => (await import('./changes/view.tsx')).ChangesView);
const Expectations = lazy(async () => (await import('./expectations/view.tsx')).ExpectationsView);
const Correction = lazy(async () => (await import('./correction/view.tsx')).CorrectionView);
const OneRecord = lazy(async () => (await import('./record/view.tsx')).RecordView);

/** Every path below /desk and its view; a segment that begins with a colon matches any text. */
const VIEWS: Record<string, View> = {
  '': Home,
  // Before the parts of the same pages: the first that matches is shown.
  'dossiers/:id/correct': Correction,
  'dossiers/:id/withdraw': Correction,
  'actors/:id/correct': Correction,
  'actors/:id/withdraw': Correction,
  'actors/:id/merge': Correction,
  'proposals/:id/correct': Correction,
  'proposals/:id/withdraw': Correction,
  'dossiers/:slug': MatrixView,
  'dossiers/:slug/entry': EntryView,
  entry: EntryView,
  'dossiers/:slug/agreement': lazy(async () => (await import('./agreement/view.tsx')).AgreementView),
  'dossiers/:slug/network': lazy(async () => (await import('./network/view.tsx')).NetworkView),
  'proposals/:slug': proposal,
  'proposals/:slug/:part': proposal,
  'actors/:slug': actor,
  'actors/:slug/:part': actor,
  'dossiers/:slug/common-ground': lazy(async () => (await import('./common-ground/view.tsx')).CommonGroundView),
  'dossiers/:slug/division': lazy(async () => (await import('./division/view.tsx')).DivisionView),
  'dossiers/:slug/silence': lazy(async () => (await import('./silence/view.tsx')).SilenceView),
  'dossiers/:slug/reliability': lazy(async () => (await import('./reliability/view.tsx')).ReliabilityView),
  codings: lazy(async () => (await import('./coding/view.tsx')).CodingView),
  imports: lazy(async () => (await import('./imports/view.tsx')).ImportsView),
  'dossiers/:slug/changes': Changes,
  'dossiers/:slug/expectations': Expectations,
  'events/:id': OneRecord,
  'sources/:id': OneRecord,
  'statements/:id': OneRecord,
  'stances/:id': OneRecord,
  'memberships/:id': OneRecord,
  'coverages/:id': OneRecord,
  'expectations/:id': OneRecord,
  'codings/:id': OneRecord,
  'releases/:id': OneRecord,
  'events/:id/:act': Correction,
  'sources/:id/:act': Correction,
  'statements/:id/:act': Correction,
  'stances/:id/:act': Correction,
  'memberships/:id/:act': Correction,
  'coverages/:id/:act': Correction,
  'expectations/:id/:act': Correction,
  'methods/:name': lazy(async () => (await import('./method.tsx')).MethodView),
};

const shapes = Object.entries(VIEWS).map(([address, view]) => ({ parts: address.split('/').filter(Boolean), view }));

export const viewOf = (path: readonly string[]): View | undefined =>
  shapes.find(
    ({ parts }) => parts.length === path.length && parts.every((part, i) => part.startsWith(':') || part === path[i]),
  )?.view;
