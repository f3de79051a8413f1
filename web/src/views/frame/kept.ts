import { Component } from 'preact';

/** Rendered again only if a property changed: most of a large matrix stays as it is when one thing moves. */
export abstract class Kept<P extends object> extends Component<P> {
  override shouldComponentUpdate(next: P): boolean {
    const now = this.props as P;
    for (const name in next) if (next[name] !== now[name]) return true;
    return false;
  }
}
