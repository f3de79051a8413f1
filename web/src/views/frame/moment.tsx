import { Choice } from '../../components/choice.tsx';
import { changed, go, type Route } from '../../state/route.ts';
import { t } from '../../state/texts.ts';

/** What counts of the record: choices that every view of positions has. */
export function MomentChoices({ route }: { route: Route }) {
  const { directness = '', dates = '' } = route.query;
  const set = (name: string, value: string) => go(changed(route, { [name]: value }), { replace: true });
  return (
    <>
      <Choice
        label={t('tool.directness')}
        value={directness}
        options={[
          ['', t('directness.all')],
          ['implied', t('directness.implied')],
          ['explicit', t('directness.explicit')],
        ]}
        onChange={(value) => set('directness', value)}
      />
      <Choice
        label={t('tool.dates')}
        value={dates}
        options={[
          ['', t('dates.certain')],
          ['possible', t('dates.possible')],
        ]}
        onChange={(value) => set('dates', value)}
      />
    </>
  );
}
