/* What covers the window and is worked by keys: the call and the rehearsal. */
import { h, Component } from './preact.js';
import { button, focus } from './parts.js';
import { set } from './store.js';
import { t } from './words.js';

export class FullScreen extends Component {
  /** What keeps its own keys. */
  fields = 'select, input, textarea';

  componentDidMount() {
    this.keys = event => this.pressed(event);
    addEventListener('keydown', this.keys);
  }

  componentWillUnmount() {
    removeEventListener('keydown', this.keys);
  }

  pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches(this.fields)) return;
    if (event.key === 'Escape') this.leave();
    else if (!this.takes(event.key)) return;
    event.preventDefault();
  }

  /** Back to the work, to the button that led here. */
  leave() {
    set({ view: 'work' });
    focus(`view-${this.name}`);
  }

  bar(words) {
    return h('div', { class: 'full-bar' }, h('h1', { id: this.name, tabIndex: -1, dir: 'auto' }, words), button({ class: 'quiet strong', onClick: () => this.leave() }, t('page.call.leave'), ' ', h('kbd', null, 'Esc')));
  }
}
