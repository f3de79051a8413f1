import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { Failure, Pending } from '../../components/notes.tsx';
import { Evidence } from '../../panel/evidence.tsx';
import type { Asked } from '../../state/answers.ts';
import type { Stop } from '../../state/dossier.ts';
import type { Part } from '../../state/part.ts';
import { changed, go, type Route } from '../../state/route.ts';
import { useTitle } from '../../state/title.ts';
import { Clocks } from '../clocks.tsx';
import { MomentChoices } from './moment.tsx';
import { PartChoice } from './part.tsx';

/** The properties that all views of one subject share. */
export interface Framed {
  route: Route;
  /** The subject, as the address calls it. */
  slug: string;
  asOf: string;
  stops: Stop[];
  /** Links to the other views of the subject. */
  nav: ComponentChildren;
  /** The control that chooses the subject, shown before all others. */
  choice?: ComponentChildren;
}

/** A question in words, the figures of its answer, and whether that is still loading. */
export interface Head {
  title: string;
  note: string;
  reply: Asked<{ meta: { knownAt: number } }>;
}

export interface Answered {
  head: Head;
  /** Its note, if that is more than text. */
  note?: ComponentChildren;
  /** The question, if it says more than the subject. */
  what?: string;
  /** A description of the subject. */
  about?: ComponentChildren;
  /** Choices of the view's own. */
  tools?: ComponentChildren;
  part?: Part;
  /** The view's own panel, shown while no evidence is open. */
  panel?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of every view: question, numbers, clocks, choices, and the evidence panel beside the answer. */
export function Frame(props: Framed & Answered) {
  const { route, slug, asOf, stops, nav, choice, head, about, tools, part, panel, children } = props;
  const { note = head.note, what = slug } = props;
  const { answer, isPending, error } = head.reply;
  const cell = route.query.cell ?? null;
  useTitle(head.title);
  const asked = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | null>(null);
  const close = useCallback(() => go(changed(route, { cell: null })), [route]);
  const isBeside = cell !== null || !!panel;
  const wasBeside = useRef(isBeside);
  useEffect(() => {
    // Returns the focus to the link that opened the panel or, if the page began with it open, to its cell.
    if (wasBeside.current && !isBeside) {
      const from = last.current?.isConnected ? last.current : asked.current?.querySelector('td[tabindex="0"]');
      (from as HTMLElement | null)?.focus();
    }
    wasBeside.current = isBeside;
  }, [isBeside]);
  return (
    <div class={isBeside ? 'view with-panel' : 'view'}>
      <div
        class="asked"
        ref={asked}
        aria-busy={isPending && answer !== undefined}
        onFocusIn={(event) => {
          last.current = event.target as HTMLElement;
        }}
      >
        {nav}
        <h1>{head.title}</h1>
        {about}
        <Clocks
          route={route}
          asOf={asOf}
          stops={stops}
          revision={answer?.meta.knownAt}
          isPending={isPending}
          isFailed={!!error}
        />
        <div class="tools">
          {choice}
          {tools}
          <MomentChoices route={route} />
          {part && <PartChoice route={route} part={part} />}
        </div>
        {/* They come with the answer: above the controls, these would move when somebody is about to use them. */}
        {note && <p class="figures">{note}</p>}
        {error ? <Failure error={error} what={what} /> : (children ?? <Pending />)}
      </div>
      {cell !== null ? <Evidence cell={cell} route={route} asOf={asOf} onClose={close} /> : panel}
    </div>
  );
}
