import { Choice } from '../../components/choice.tsx';
import type { Part } from '../../state/part.ts';
import { changed, go, type Route } from '../../state/route.ts';
import { t } from '../../state/texts.ts';

/** Nothing where all is shown. */
export const PartChoice = ({ route, part: { part, parts, size, count, usual } }: { route: Route; part: Part }) =>
  parts === 1 ? null : (
    <Choice
      label={t('tool.part')}
      value={String(part)}
      options={Array.from({ length: parts }, (_, i) => [
        String(i + 1),
        `${i * size + 1}–${Math.min((i + 1) * size, count)} / ${count}`,
      ])}
      onChange={(value) => go(changed(route, { part: value === String(usual) ? null : value }), { replace: true })}
    />
  );
