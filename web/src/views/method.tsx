import { FailedPage, Pending, ServerWords } from '../components/notes.tsx';
import { client, useAnswer } from '../state/answers.ts';
import { number, t } from '../state/texts.ts';
import { useTitle } from '../state/title.ts';
import type { ViewProps } from './frame/lazy.tsx';
import './method.css';

/** A method: its formula, its limits and worked cases. */
export function MethodView({ route }: ViewProps) {
  const name = route.path[1] ?? '';
  const { answer, error } = useAnswer(`method ${name}`, (signal) =>
    client.GET('/v1/methods/{name}', { params: { path: { name } }, signal }),
  );
  const method = answer?.data;
  useTitle(method?.title ?? name);
  if (error) return <FailedPage error={error} what={name} />;
  if (!method) return <Pending />;
  return (
    <div class="prose method">
      <h1>
        <ServerWords>{method.title}</ServerWords>
      </h1>
      <p class="figures">
        {t('method.link', { method: `${method.name}/${method.version}` })} ·{' '}
        <a href={`/v1/methods/${method.name}?format=json`} target="_blank" rel="noreferrer">
          JSON
        </a>
      </p>
      <p>
        <ServerWords>{method.about}</ServerWords>
      </p>
      <h2>{t('method.formula')}</h2>
      <p>
        <ServerWords>{method.formula}</ServerWords>
      </p>
      <h2>{t('method.parameters')}</h2>
      <dl class="ways">
        {Object.entries(method.parameters).map(([parameter, about]) => (
          <div key={parameter}>
            <dt>
              <code>{parameter}</code>
            </dt>
            <dd>
              <ServerWords>{about}</ServerWords>
            </dd>
          </div>
        ))}
      </dl>
      <h2>{t('method.limits')}</h2>
      <Lines of={method.limits} />
      <div class="scrolled">
        <table class="data">
          <caption>{t('method.examples')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('method.given')}</th>
              <th scope="col" class="number">
                {t('method.figure')}
              </th>
            </tr>
          </thead>
          <tbody>
            {method.examples.map(({ given, input, figure }, i) => (
              <tr key={i}>
                <td>
                  <ServerWords>{given}</ServerWords> {isNumbers(input) && <code>{numbersOf(input)}</code>}
                </td>
                <td class="number">{figure === null ? t('method.none') : number(figure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{t('method.sources')}</h2>
      <Lines of={method.sources} />
    </div>
  );
}

/** Only lists of numbers are shown beside the case; other input is in the JSON of the method. */
const isNumbers = (input: unknown): input is unknown[] =>
  Array.isArray(input) && input.length > 0 && input.flat().every((one) => typeof one === 'number');
const numbersOf = (input: unknown[]): string => JSON.stringify(input).slice(1, -1).replaceAll(',', ', ');

const Lines = ({ of }: { of: readonly string[] }) => (
  <ul>
    {of.map((line) => (
      <li key={line}>
        <ServerWords>{line}</ServerWords>
      </li>
    ))}
  </ul>
);
