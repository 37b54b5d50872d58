/* The bar that finds answers: words, hats, terms, and what is still to be done with them. */
import { h, Component } from './preact.js';
import { any } from './filter.js';
import { button, options, termChoices } from './parts.js';
import { NO_FILTER, get, set } from './store.js';
import { n, t } from './words.js';

const REST = 130;
const STATES = ['doubtful', 'no-line', 'withheld', 'unfiled'];

const change = changes => set({ filter: { ...get().filter, ...changes } });

const choice = (name, label, value, choices) => h('select', { id: `find-${name}`, 'aria-label': label, onChange: e => change({ [name]: e.target.value }) }, options([['', label], ...choices], value));

/** What is typed is there at once; the answers follow when the typing rests. */
class Sought extends Component {
  typed(words) {
    this.setState({ words });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      change({ words });
      this.setState({ words: undefined });
    }, REST);
  }

  render(props, { words = props.words }) {
    return h('input', { id: 'find-words', type: 'search', dir: 'auto', 'aria-label': t('page.find.words'), placeholder: t('page.find.words'), value: words, onInput: e => this.typed(e.target.value) });
  }
}

export function Find({ s, count }) {
  const { filter, briefing: b } = s;
  return h('search', { class: 'find', 'aria-label': t('page.find') },
    h(Sought, { words: filter.words, language: s.language }),
    b.hats.length > 0 && choice('hat', t('people.hats'), filter.hat, [...b.hats.map(hat => [hat.id, hat.name]), ['none', t('hat.unknown')]]),
    choice('terms', t('people.terms'), filter.terms, termChoices()),
    choice('state', t('page.find.state'), filter.state, STATES.filter(state => state !== 'withheld' || s.audience !== 'spokesperson').map(state => [state, t(`page.find.${state}`)])),
    h('span', { class: 'hint', role: 'status' }, any(filter) && n('page.find.count', count, b.responses.length)),
    any(filter) && button({ class: 'quiet', onClick: () => set({ filter: NO_FILTER }) }, t('page.find.clear')));
}
