import { Component, type ComponentChildren } from 'preact';
import { extras } from './extras.ts';
import { failure, showFailure } from './failure.ts';
import { words } from './words.ts';

/** Catches what breaks while a page is drawn, and shows the calm page instead of it. */
export class ErrorWall extends Component<{ children: ComponentChildren }> {
  override componentDidCatch(error: unknown): void {
    showFailure(error);
  }

  override render() {
    if (!failure.value) return this.props.children;
    return extras.value ? <extras.value.Failure /> : <Plain />;
  }
}

/** Before the calm page itself has come: the same in one sentence and a link that loads all anew. */
const Plain = () => (
  <main id="main">
    <h1>{words.wentWrong()}</h1>
    <a href="/" target="_self" rel="external">
      {words.reload()}
    </a>
  </main>
);
