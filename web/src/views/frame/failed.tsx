import { FailedPage } from '../../components/notes.tsx';
import { today } from '../../state/dates.ts';
import type { Route } from '../../state/route.ts';
import { AsKnown } from '../known.tsx';

interface FailedViewProps {
  route: Route;
  error: Error;
  /** The name in the address of what was asked for. */
  what: string;
}

/** Replaces a view that cannot be asked for. If a moment was chosen that may be why, its clock stays, to choose another. */
export const FailedView = ({ route, ...failure }: FailedViewProps) => (
  <>
    <FailedPage {...failure} />
    {route.query.knownAt && (
      <div class="clocks">
        <AsKnown route={route} asOf={route.query.asOf ?? today()} revision={undefined} hasPublished={false} />
      </div>
    )}
  </>
);
