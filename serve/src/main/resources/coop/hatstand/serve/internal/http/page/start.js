/* Where sources come in: pasted, dropped or chosen. */
import { h, Component } from './preact.js';
import { forget, goOn } from './copy.js';
import { bringBack, get, set } from './store.js';
import { button, focus } from './parts.js';
import { take } from './work.js';
import { t } from './words.js';

export const add = list => set({ files: [...get().files, ...list], problem: '', field: '' });
const squeezed = words => words.replace(/\s+/g, '');
/** Cells are better told apart by tabs than by their HTML. */
const isTable = words => { const lines = words.split('\n').filter(line => line.trim()); return lines.filter(line => line.includes('\t')).length * 2 > lines.length; };
const size = bytes => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);

export class Intake extends Component {
  given = {};
  pages = [];

  render({ s, go }) {
    return h('form', { class: 'intake', noValidate: true, onSubmit: e => { e.preventDefault(); take(this.paste.value, this.beside(), this.asCopied()); } },
      h('label', { for: 'paste' }, t('page.paste')),
      h('textarea', { id: 'paste', rows: 9, dir: 'auto', spellcheck: false, placeholder: t('page.example'), onPaste: e => this.copied(e.clipboardData), ref: e => { this.paste = e; }, ...this.described(s, 'paste') }),
      this.fault(s, 'paste'),
      h('p', { id: 'paste-hint', class: 'hint' }, t('page.paste.hint'), !s.joining && [' ', button({ id: 'sample', class: 'inline', onClick: () => this.sample() }, t('page.sample'))]),
      this.files(s),
      h('details', { class: 'beside' }, h('summary', null, t('page.questions')),
        h('label', { for: 'questions' }, t('page.questions.hint')),
        h('textarea', { id: 'questions', rows: 4, dir: 'auto', ref: e => { this.questions = e; } }),
        this.file('people', t('page.people-file'), t('page.people-file.hint'), '.csv,text/csv'),
        !s.joining && this.file('base', t('page.base'), t('page.base.hint'), '.json,.docx,.pdf')),
      h('div', { class: 'going' }, h('button', { class: 'primary', disabled: Boolean(s.busy) }, s.busy || go), h('span', { class: 'hint' }, h('kbd', null, 'Ctrl'), ' + ', h('kbd', null, 'Enter'))));
  }

  described(s, name) {
    const wrong = Boolean(s.problem) && s.field === name;
    return { 'aria-invalid': String(wrong), 'aria-describedby': wrong ? `${name}-problem ${name}-hint` : `${name}-hint` };
  }

  fault(s, name) {
    return h('div', { role: 'alert' }, s.problem && s.field === name && h('p', { id: `${name}-problem`, class: 'problem' }, s.problem));
  }

  sample() {
    this.paste.value = t('page.sample.text');
    this.pages = [];
    focus('paste');
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
      h('input', { id: 'files', type: 'file', multiple: true, onChange: e => { add(e.target.files); e.target.value = ''; }, ...this.described(s, 'files') }),
      h('span', { id: 'files-hint', class: 'hint' }, t('page.files.hint')),
      this.fault(s, 'files'),
      h('ul', { class: 'chosen' }, s.files.map((file, i) => h('li', { key: `${file.name}${i}` },
        h('span', { dir: 'auto' }, file.name), h('span', { class: 'hint' }, size(file.size)),
        button({ class: 'quiet', 'aria-label': t('page.remove-file', file.name), onClick: () => set({ files: get().files.filter(f => f !== file), problem: '' }) }, t('page.remove'))))));
  }
}

const when = (at, language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

const earlier = s => (s.left || s.copies.length > 0) && h('section', { class: 'earlier', 'aria-label': t('page.copy.earlier') },
  s.left && h('p', null, h('span', { dir: 'auto' }, t('page.left', s.left.briefing.title)), button({ id: 'bring-back', class: 'quiet strong', onClick: () => { bringBack(); focus('heading'); } }, t('page.bring-back'))),
  s.copies.filter(copy => copy.key !== s.left?.copyKey).map(copy => h('p', { key: copy.key },
    h('span', { dir: 'auto' }, h('strong', null, t('page.copy.continue', copy.briefing.title)), ' ', h('span', { class: 'hint' }, t('page.copy.kept', when(copy.at, s.language)))),
    button({ class: 'quiet strong continue', onClick: () => { goOn(copy); focus('heading'); } }, t('page.copy.go')),
    button({ class: 'quiet', 'aria-label': t('page.copy.forget-this', copy.briefing.title), onClick: () => forget(copy.key) }, t('page.copy.forget')))));

export const Start = ({ s }) => h('div', { class: 'start' },
  h('h1', { tabIndex: -1 }, t('page.heading')),
  h('p', { class: 'lead' }, t('page.lead')),
  earlier(s),
  h(Intake, { s, go: t('page.go') }),
  h('p', { class: 'hint promise' }, t('page.promise')));
