import { href } from '../state/route.ts';
import { t } from '../state/texts.ts';

/** What a figure is by, `networks/1`: leads to the method in words. */
export const MethodLink = ({ method }: { method: string }) => (
  <a href={href(['methods', method.split('/')[0] ?? method])}>{t('method.link', { method })}</a>
);
