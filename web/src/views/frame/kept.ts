import { Component } from 'preact';

/** Renders a component again only if a property changed, because most of a large matrix stays the same. */
export abstract class Kept<P extends object> extends Component<P> {
  override shouldComponentUpdate(next: P): boolean {
    const now = this.props as P;
    for (const name in next) if (next[name] !== now[name]) return true;
    return false;
  }
}
