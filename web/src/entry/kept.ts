import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, emptyDraft, isEmpty } from './draft.ts';
import { blank, type Field, mark, type Values } from './fields.ts';
import { COVERAGE, EXPECTATION, NEW, STANCE, STATEMENT } from './nouns.ts';

export interface Version {
  draft: Draft;
  text: string;
}
/** A version of the draft that the user did not choose. */
export interface Aside extends Version {
  mark: string;
}

/** What the browser keeps until it is sent: leaving the page or loading it again loses nothing. */
export interface Kept extends Version {
  /** Whether the browser could store it. */
  isKept: boolean;
  /** Another tab has changed it since: the user has to choose a version before anything more is stored. */
  isContested: boolean;
  aside: Aside[];
  change(change: (draft: Draft) => Draft): void;
  changeText(text: string): void;
  /** Starts a new draft. */
  clear(next?: Draft): void;
  choose(which: 'this' | 'other'): void;
  /** Takes the other tab's version and puts this one aside. */
  bringBack(aside: Aside): void;
  throwAway(aside: Aside): void;
}

const WAIT_MS = 300;
type Part = 'draft' | 'text' | 'aside';
const placeOf = (name: string, part: Part) => `desk.entry.${name}.${part}`;

function stored(name: string, part: Part): string | null {
  try {
    return localStorage.getItem(placeOf(name, part)) || null;
  } catch {
    return null;
  }
}

const storedBoth = (name: string) => ({ draft: stored(name, 'draft'), text: stored(name, 'text') });

function parsed<T>(text: string | null): T | null {
  try {
    return JSON.parse(text ?? 'null') as T | null;
  } catch {
    return null;
  }
}

/** Adds fields that the forms gained since the draft was stored, as empty ones. */
export function wholeDraft(kept: Partial<Draft> | null): Draft {
  const draft = { ...emptyDraft(), ...kept };
  const whole = <T extends Values>(fields: readonly Field[], one: T): T => ({ ...blank(fields), ...one });
  return {
    ...draft,
    made: draft.made.map(({ noun, value }) => ({ noun, value: whole(NEW[noun], value) })),
    passages: draft.passages.map((passage) => ({
      ...whole(STATEMENT, passage),
      stances: passage.stances.map((one) => whole(STANCE, one)),
      expectations: passage.expectations.map((one) => whole(EXPECTATION, one)),
    })),
    coverages: draft.coverages.map((one) => whole(COVERAGE, one)),
  };
}

const versionOf = ({ draft, text }: ReturnType<typeof storedBoth>): Version => ({
  draft: wholeDraft(parsed<Draft>(draft)),
  text: text ?? '',
});
const asideOf = (name: string): Aside[] =>
  (parsed<Aside[]>(stored(name, 'aside')) ?? []).map((one) => ({ ...one, draft: wholeDraft(one.draft) }));

function keep(name: string, part: Part, value: string | null): boolean {
  try {
    if (value === null || value === '') localStorage.removeItem(placeOf(name, part));
    else localStorage.setItem(placeOf(name, part), value);
    return true;
  } catch {
    return false;
  }
}

const isBlank = ({ draft, text }: Version): boolean =>
  isEmpty(draft) && text === '' && draft.reason === '' && draft.source === null;
const isSame = (one: Version, other: Version): boolean =>
  one.text === other.text && JSON.stringify(one.draft) === JSON.stringify(other.draft);

/** The draft of one place of the page, by its name. The text has a key of its own: it is large, and seldom changes. */
export function useKept(name: string): Kept {
  const [state, setState] = useState(() => ({
    ...versionOf(storedBoth(name)),
    isKept: true,
    isContested: false,
    aside: asideOf(name),
  }));
  /** What this tab last read or wrote: anything else is another tab's. */
  const base = useRef(storedBoth(name));
  const now = useRef<Version>(state);
  const waiting = useRef({ draft: false, text: false });
  const isContested = useRef(false);
  /** Whether anything was changed in this tab: one that only shows a draft follows the others. */
  const isTouched = useRef(false);
  const tab = useRef(mark());
  const show = useCallback((more: Partial<typeof state> = {}) => {
    setState((before) => ({ ...before, ...now.current, isContested: isContested.current, ...more }));
  }, []);
  const putAside = useCallback(
    (version: Version, as = mark()): boolean => {
      const aside = [...asideOf(name).filter(({ mark }) => mark !== as), { ...version, mark: as }];
      const isKept = keep(name, 'aside', JSON.stringify(aside));
      show({ aside, isKept });
      return isKept;
    },
    [name, show],
  );
  const write = useCallback(() => {
    const { draft, text } = now.current;
    const isDraftKept = !waiting.current.draft || keep(name, 'draft', JSON.stringify(draft));
    const isTextKept = !waiting.current.text || keep(name, 'text', text);
    waiting.current = { draft: false, text: false };
    base.current = storedBoth(name);
    show({ isKept: isDraftKept && isTextKept });
  }, [name, show]);
  const isOurs = useCallback(() => {
    const there = storedBoth(name);
    return there.draft === base.current.draft && there.text === base.current.text;
  }, [name]);
  const flush = useCallback(() => {
    const { draft, text } = waiting.current;
    if (!draft && !text) return;
    if (isOurs() && !isContested.current) return write();
    // What is typed in the meantime is stored beside the other tab's version.
    isContested.current = true;
    putAside(now.current, tab.current);
  }, [isOurs, write, putAside]);
  useEffect(() => {
    const look = (event: StorageEvent) => {
      if (event.key === placeOf(name, 'aside')) return show({ aside: asideOf(name) });
      if (isOurs()) return;
      if (!isTouched.current || isBlank(now.current)) {
        base.current = storedBoth(name);
        now.current = versionOf(base.current);
      } else isContested.current = true;
      show();
    };
    addEventListener('storage', look);
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('storage', look);
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [name, flush, isOurs, show]);
  const timer = useRef(0);
  const take = (version: Version) => {
    isTouched.current = true;
    const { draft, text } = now.current;
    if (version.draft !== draft) waiting.current.draft = true;
    if (version.text !== text) waiting.current.text = true;
    now.current = version;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, WAIT_MS) as unknown as number;
    show();
  };
  const takeAtOnce = (version: Version) => {
    isTouched.current = true;
    clearTimeout(timer.current);
    waiting.current = { draft: true, text: true };
    now.current = version;
    isContested.current = false;
    write();
  };
  const throwAway = ({ mark: as }: Pick<Aside, 'mark'>) => {
    const aside = asideOf(name).filter(({ mark }) => mark !== as);
    keep(name, 'aside', aside.length > 0 ? JSON.stringify(aside) : null);
    show({ aside });
  };
  return {
    ...state,
    change: (change) => take({ ...now.current, draft: change(now.current.draft) }),
    changeText: (text) => take({ ...now.current, text }),
    clear: (next = emptyDraft()) => takeAtOnce({ draft: next, text: '' }),
    choose: (which) => {
      const [here, there] = [now.current, versionOf(storedBoth(name))];
      throwAway({ mark: tab.current });
      const [chosen, other] = which === 'this' ? [here, there] : [there, here];
      if (!isSame(here, there) && !isBlank(other) && !putAside(other)) return;
      takeAtOnce(chosen);
    },
    bringBack: (aside) => {
      const here = now.current;
      throwAway(aside);
      if (!isBlank(here)) putAside(here);
      takeAtOnce({ draft: aside.draft, text: aside.text });
    },
    throwAway,
  };
}
