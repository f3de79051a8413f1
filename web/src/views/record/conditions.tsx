import type { Schemas } from '@demarche/client';
import { RecordLink } from '../../components/record-link.tsx';
import { doubtWords } from '../../state/dates.ts';
import { list, t, word } from '../../state/texts.ts';

type Test = Schemas['ConditionTest'];

/** A condition in the words of the record and, where it is data as well, the tree of what must hold. */
export const ConditionWords = ({ condition: { text, type, state, test } }: { condition: Schemas['Condition'] }) => (
  <>
    <span dir="auto">{text}</span>{' '}
    <span class="muted">
      ({word('value', type)}
      {state && `, ${word('mark', state).toLowerCase()}`})
    </span>
    {test && test.kind !== 'words' && <TestTree test={test} />}
  </>
);

function TestTree({ test }: { test: Test }) {
  return (
    <ul class="tree">
      <li>
        <TestWords test={test} />
        {'tests' in test && test.tests.map((one, i) => <TestTree key={i} test={one} />)}
      </li>
    </ul>
  );
}

function TestWords({ test }: { test: Test }) {
  const state = test.state && <span class="muted"> ({word('mark', test.state).toLowerCase()})</span>;
  switch (test.kind) {
    case 'stance':
      return (
        <>
          <RecordLink to={test.actor} />: {list(test.levels.map((level) => word('mark', level).toLowerCase()))} –{' '}
          <RecordLink to={test.proposal} />
          {state}
        </>
      );
    case 'event':
      return (
        <>
          {t('recordTest.event')} <RecordLink to={test.event} />
          {state}
        </>
      );
    case 'date':
      return (
        <>
          {test.from && t('date.from', { day: doubtWords(test.from) })}
          {test.from && test.until && ', '}
          {test.until && t('recordTest.until', { day: doubtWords(test.until) })}
          {state}
        </>
      );
    case 'words':
      return (
        <>
          <span dir="auto">{test.words}</span>
          {state}
        </>
      );
    default:
      return (
        <>
          {t(`recordTest.${test.kind}`)}
          {state}
        </>
      );
  }
}
