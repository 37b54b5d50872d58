/* Where sources come in: pasted, dropped or chosen. */
import { h, Component } from './preact.js';
import { get, set } from './store.js';
import { button } from './parts.js';
import { take } from './work.js';
import { t } from './words.js';

const add = list => set({ files: [...get().files, ...list], problem: '' });
const squeezed = words => words.replace(/\s+/g, '');
/** Cells are better told apart by tabs than by their HTML. */
const isTable = words => { const lines = words.split('\n').filter(line => line.trim()); return lines.filter(line => line.includes('\t')).length * 2 > lines.length; };
const size = bytes => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);

export class Intake extends Component {
  given = {};
  pages = [];

  drop(event) {
    event.preventDefault();
    this.setState({ over: false });
    add(event.dataTransfer.files);
  }

  render({ s, go }, { over }) {
    return h('form', {
      class: over ? 'intake over' : 'intake',
      onSubmit: e => { e.preventDefault(); take(this.paste.value, this.beside(), this.asCopied()); },
      onDragOver: e => { if (e.dataTransfer.types.includes('Files')) { e.preventDefault(); this.setState({ over: true }); } },
      onDragLeave: e => e.currentTarget.contains(e.relatedTarget) || this.setState({ over: false }),
      onDrop: e => this.drop(e),
    },
    h('label', { for: 'paste' }, t('page.paste')),
    h('textarea', { id: 'paste', rows: 9, dir: 'auto', spellcheck: false, 'aria-describedby': 'paste-hint', onPaste: e => this.copied(e.clipboardData), ref: e => { this.paste = e; } }),
    h('p', { id: 'paste-hint', class: 'hint' }, t('page.paste.hint')),
    this.files(s),
    h('details', { class: 'beside' }, h('summary', null, t('page.questions')),
      h('label', { for: 'questions' }, t('page.questions.hint')),
      h('textarea', { id: 'questions', rows: 4, dir: 'auto', ref: e => { this.questions = e; } }),
      this.file('people', t('page.people-file'), t('page.people-file.hint'), '.csv,text/csv'),
      !s.joining && this.file('base', t('page.base'), t('page.base.hint'), '.json,.docx,.pdf')),
    s.joining && s.problem && h('p', { class: 'problem', role: 'alert' }, s.problem),
    h('button', { class: 'primary', disabled: Boolean(s.busy) }, s.busy || go));
  }

  /** Keeps what was copied as HTML: it knows who wrote what, and the list numbers and quotations that its text has lost. */
  copied(data) {
    const [html, words] = ['text/html', 'text/plain'].map(type => data.getData(type));
    if (!this.paste.value.trim()) this.pages = [];
    this.pages.push({ html, words });
  }

  /** The pages pasted, if they are all there is and nobody has changed a word since. */
  asCopied() {
    const all = squeezed(this.pages.map(page => page.words).join('')) === squeezed(this.paste.value);
    return all && this.pages.every(page => page.html && !isTable(page.words)) ? this.pages.map(page => page.html) : [];
  }

  /** What is given beside the sources. */
  beside() {
    return { questions: this.questions.value, people: this.given.people?.files[0], base: this.given.base?.files[0] };
  }

  file(name, label, hint, accept) {
    return [h('label', { for: name }, label),
      h('input', { id: name, type: 'file', accept, 'aria-describedby': `${name}-hint`, ref: e => { this.given[name] = e; } }),
      h('p', { id: `${name}-hint`, class: 'hint' }, hint)];
  }

  files(s) {
    return h('div', { class: 'files' },
      h('label', { for: 'files' }, t('page.files')),
      h('input', { id: 'files', type: 'file', multiple: true, onChange: e => { add(e.target.files); e.target.value = ''; } }),
      h('ul', { class: 'chosen' }, s.files.map((file, i) => h('li', { key: `${file.name}${i}` },
        h('span', { dir: 'auto' }, file.name), h('span', { class: 'hint' }, size(file.size)),
        button({ class: 'quiet', 'aria-label': t('page.remove-file', file.name), onClick: () => set({ files: get().files.filter(f => f !== file) }) }, t('page.remove'))))));
  }
}

export const Start = ({ s }) => h('div', { class: 'start' },
  h('h1', { tabIndex: -1 }, t('page.heading')),
  h('p', { class: 'lead' }, t('page.lead')),
  h(Intake, { s, go: t('page.go') }),
  h('p', { class: 'hint promise' }, t('page.promise')));
