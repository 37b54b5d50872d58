/* The frame: what is on top, and below it the start, the briefing, or a view of it. */
import { h } from './preact.js';
import { Call } from './call.js';
import { keepCopy } from './copy.js';
import { FilingCheck } from './filing-check.js';
import { Intake, Start } from './start.js';
import { Reading } from './reading.js';
import { Rehearse } from './rehearse.js';
import { Workspace } from './workspace.js';
import { redo, set, undo } from './store.js';
import { button, focus, options } from './parts.js';
import { TextCheck } from './text-check.js';
import { Token } from './token.js';
import { speak } from './work.js';
import { t } from './words.js';

const NAMES = new Intl.DisplayNames([], { type: 'language', fallback: 'code' });

function named(tag) {
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
    return name[0].toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return NAMES.of(tag);
  }
}

const languages = s => h('span', { class: 'field' },
  h('label', { for: 'page-language', class: 'unseen' }, t('page.language')),
  h('select', { id: 'page-language', onChange: e => speak(e.target.value) }, options(s.languages.map(tag => [tag, named(tag)]), s.language)));

const steps = s => h('div', { class: 'steps' },
  button({ id: 'undo', class: 'quiet', disabled: !s.past.length, onClick: () => undo(t('page.undone')) }, t('page.undo')),
  button({ id: 'redo', class: 'quiet', disabled: !s.future.length, onClick: () => redo(t('page.redone')) }, t('page.redo')));

const bar = s => h('header', { class: 'bar' },
  h('a', { class: 'skip', href: '#main' }, t('page.skip')),
  h('p', { class: 'brand' }, 'Hatstand'),
  h('p', { class: 'said', role: 'status', 'aria-live': 'polite' }, s.busy || s.said),
  s.briefing && s.view !== 'call' && steps(s),
  languages(s));

const problem = s => h('div', { role: 'alert' }, s.problem && h('p', { class: 'problem' },
  h('span', null, s.problem), button({ class: 'quiet', onClick: () => set({ problem: '' }) }, t('page.close'))));

/** Offered once, after the first change. */
const offer = s => s.copyAsked && s.keeping === null && h('div', { class: 'offer', role: 'region', 'aria-labelledby': 'offer' },
  h('p', { id: 'offer' }, t('page.copy.offer')),
  button({ id: 'copy-yes', class: 'quiet strong', onClick: keepCopy }, t('page.copy.yes')),
  button({ id: 'copy-no', class: 'quiet', onClick: () => set({ keeping: false, copyAsked: false }) }, t('page.copy.no')));

/** What is added to a briefing at hand is asked for before all else. */
const joining = s => h('dialog', {
  class: 'joining', 'aria-labelledby': 'joining', ref: dialog => dialog && !dialog.open && dialog.showModal(), onClose: () => set({ joining: false }),
}, h('h2', { id: 'joining' }, t('page.add.heading')), h('p', null, t('page.add.lead')), h(Intake, { s, go: t('page.add.go') }),
button({ class: 'quiet', onClick: () => { set({ joining: false, files: [] }); focus('add-more'); } }, t('page.cancel')));

const VIEWS = { work: Workspace, reading: Reading, call: Call, rehearse: Rehearse, check: TextCheck, filing: FilingCheck };

export function App(s) {
  if (!s.ready) return null;
  const atField = s.field && (!s.briefing || s.joining);
  return h('div', { class: s.briefing ? `app at-work view-${s.view}` : 'app' },
    bar(s),
    !s.joining && !atField && problem(s),
    offer(s),
    h('main', { id: 'main', tabIndex: -1, 'aria-busy': String(Boolean(s.busy && !s.asking)) }, s.briefing ? h(VIEWS[s.view], s) : h(Start, { s })),
    s.over && h('p', { class: 'dropping', 'aria-hidden': 'true' }, t('page.drop')),
    s.briefing && s.joining && joining(s),
    s.asking && h(Token, { key: s.asking.wrong, asking: s.asking }));
}
