/* What somebody wrote, as they wrote it. */
import { h, Component } from './preact.js';
import { draw, marked } from './blocks.js';
import { blocksOf, want } from './bodies.js';

/** Quotes are one line each, so that they can be compared as one value. */
export class Words extends Component {
  componentDidMount() {
    this.ask();
  }

  componentDidUpdate() {
    this.ask();
  }

  componentWillUnmount() {
    this.gone = true;
  }

  ask() {
    want(this.props.text, () => this.gone || this.setState({}));
  }

  render({ id, text, quotes = '' }) {
    return h('div', { id, class: 'words', dir: 'auto' }, draw(marked(blocksOf(text), quotes ? quotes.split('\n') : [])));
  }
}
