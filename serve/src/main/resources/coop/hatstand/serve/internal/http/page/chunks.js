/* A long list of which only what is near the window is drawn; the rest is room of about its height. */
import { h, Component } from './preact.js';
import { bring } from './bring.js';

const SIZE = 8;
const NEAR = '900px';

class Chunk extends Component {
  componentDidMount() {
    this.watcher = new IntersectionObserver(entries => this.setState({ near: entries.at(-1).isIntersecting }), { rootMargin: `${NEAR} 0px` });
    this.watcher.observe(this.room);
    this.sought();
  }

  componentDidUpdate() {
    this.sought();
  }

  componentWillUnmount() {
    this.watcher.disconnect();
  }

  /** What is not drawn is the same whatever its items would look like. */
  shouldComponentUpdate(next, state) {
    if (!state.near && this.state.near) this.height = this.room.offsetHeight;
    return state !== this.state || state.near || next.first || ['items', 'seek', 'show'].some(key => next[key] !== this.props[key]);
  }

  /** Draws what a link leads to and goes there; what is only to be shown beside the work takes no focus. */
  sought() {
    const { seek, show, items } = this.props;
    const id = [seek, show].find(one => one && items.some(item => item.id === one));
    if (!id) this.found = '';
    else if (id !== this.found) {
      this.found = id;
      this.setState({ near: true }, () => {
        const place = document.getElementById(id);
        if (id === seek) place?.scrollIntoView({ block: 'center' });
        if (id === seek) place?.focus({ preventScroll: true });
        else bring(this.room.closest('.scroll'), place);
      });
    }
  }

  render({ items, draw, first, tall, tag = 'div', name }, { near = first }) {
    const holds = near || this.room?.contains(document.activeElement);
    return h(tag, { ref: e => { this.room = e; }, class: name ? `chunk ${name}` : 'chunk', style: holds ? { minHeight: '' } : { minHeight: `${this.height ?? items.length * tall}px` } }, holds && items.map(draw));
  }
}

const grouped = new WeakMap();

/** The same groups for the same list, so that what did not change is known to be the same. */
function groupsOf(items) {
  if (!grouped.has(items)) grouped.set(items, Array.from({ length: Math.ceil(items.length / SIZE) }, (_, i) => items.slice(i * SIZE, (i + 1) * SIZE)));
  return grouped.get(items);
}

/** The items in groups, each a list of its own where a tag is given; short lists are drawn whole. */
export function Chunks({ items, draw, seek, show, tag, name, tall = 220, first = false }) {
  if (items.length <= SIZE * 2) return tag ? h(tag, { class: name }, items.map(draw)) : items.map(draw);
  return groupsOf(items).map((group, i) => h(Chunk, { key: i, items: group, draw, seek, show, tall, tag, name, first: first && i === 0 }));
}
