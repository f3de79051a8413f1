import { render } from 'preact';
import { App } from './app.tsx';
import { followScheme } from './marks/scheme.ts';
import { followLinks, routeNow } from './state/route.ts';
import { preferredLanguage, setLanguage } from './state/texts.ts';
import './style/base.css';
import './style/controls.css';
import './style/matrix.css';
import './style/panel.css';
import './style/print.css';

followScheme();
followLinks();
await setLanguage(preferredLanguage(routeNow().query.lang));
render(<App />, document.getElementById('desk') as HTMLElement);
