/* The bar that finds answers: words, hats, terms, and what is still to be done with them. */
import { h } from './preact.js';
import { any } from './filter.js';
import { button, options, termChoices } from './parts.js';
import { NO_FILTER, get, set } from './store.js';
import { n, t } from './words.js';

const STATES = ['doubtful', 'no-line', 'withheld', 'unfiled'];

const change = changes => set({ filter: { ...get().filter, ...changes } });

const choice = (name, label, value, choices) => h('select', { id: `find-${name}`, 'aria-label': label, onChange: e => change({ [name]: e.target.value }) }, options([['', label], ...choices], value));

export function Find({ s, count }) {
  const { filter, briefing: b } = s;
  return h('search', { class: 'find', 'aria-label': t('page.find') },
    h('input', { id: 'find-words', type: 'search', dir: 'auto', 'aria-label': t('page.find.words'), placeholder: t('page.find.words'), value: filter.words, onInput: e => change({ words: e.target.value }) }),
    b.hats.length > 0 && choice('hat', t('people.hats'), filter.hat, [...b.hats.map(hat => [hat.id, hat.name]), ['none', t('hat.unknown')]]),
    choice('terms', t('people.terms'), filter.terms, termChoices()),
    choice('state', t('page.find.state'), filter.state, STATES.filter(state => state !== 'withheld' || s.audience !== 'spokesperson').map(state => [state, t(`page.find.${state}`)])),
    h('span', { class: 'hint', role: 'status' }, any(filter) && n('page.find.count', count, b.responses.length)),
    any(filter) && button({ class: 'quiet', onClick: () => set({ filter: NO_FILTER }) }, t('page.find.clear')));
}
