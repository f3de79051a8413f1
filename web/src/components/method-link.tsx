import { href } from '../state/route.ts';
import { t } from '../state/texts.ts';

/** The method of a figure, such as `networks/1`, as a link to its description. */
export const MethodLink = ({ method }: { method: string }) => (
  <a href={href(['methods', method.split('/')[0] ?? method])}>{t('method.link', { method })}</a>
);
