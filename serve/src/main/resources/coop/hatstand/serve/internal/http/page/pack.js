/* For whom, what they would not have, and the files to take away. */
import { h } from './preact.js';
import { byId, doubt, inDoubt, terms } from './briefing.js';
import { forget, keepCopy } from './copy.js';
import { Handout } from './handout.js';
import { linked } from './linked.js';
import { termWords } from './overview.js';
import { saved, set } from './store.js';
import { button, select, termChoices } from './parts.js';
import { download, keep } from './saving.js';
import { leave } from './work.js';
import { n, ref, t } from './words.js';

const AUDIENCES = ['spokesperson', 'members', 'public'];
const FILES = ['pdf', 'docx', 'markdown'];
const SHOWN = 60;
const MAY_GIVE_AWAY = ['name-or-word', 'name-in-name', 'words-or-address', 'link-or-post'];

const audience = (s, id) => h('label', { class: 'choice', key: id },
  h('input', { type: 'radio', name: 'audience', value: id, checked: s.audience === id, onChange: () => set({ audience: id, report: null }) }),
  h('span', null, h('strong', null, t(`page.audience.${id}`)), h('span', { class: 'hint' }, t(`page.audience.${id}.hint`))));

const hats = s => s.briefing.hats.length > 0 && h('fieldset', null, h('legend', null, t('page.speaking-for')),
  h('div', { class: 'picks' }, s.briefing.hats.map(hat => h('label', { class: 'pick', key: hat.id },
    h('input', { type: 'checkbox', checked: s.hats.includes(hat.id), onChange: e => set({ hats: e.target.checked ? [...s.hats, hat.id] : s.hats.filter(id => id !== hat.id) }) }),
    h('span', { dir: 'auto' }, hat.name)))));

const entry = (b, r, chosen) => {
  const who = byId(b.respondents, r.respondent);
  return h('li', { key: r.id }, h('a', { href: `#${r.id}` }, ref(r.id)), h('span', { dir: 'auto' }, ` ${who.name}: ${termWords(terms(b, who, r, chosen))}`));
};

function sees(s, withheld) {
  const b = s.briefing;
  if (s.audience === 'spokesperson') return h('p', null, t('page.sees.all'));
  if (!s.report || s.report.audience !== s.audience) return h('p', { class: 'hint' }, t('page.checking'));
  const out = b.responses.filter(r => withheld.has(r.id));
  return [
    h('p', null, h('strong', null, out.length ? n(`page.leaves-out.${s.audience}`, out.length, b.responses.length) : t(`page.leaves-out.${s.audience}.none`))),
    s.report.waiting > 0 && h('p', null, n('page.waiting', s.report.waiting)),
    s.report.nothingLeft && h('p', { class: 'problem' }, t('page.nothing-left')),
    out.length > 0 && h('details', { class: 'left-out' }, h('summary', null, t('page.which')), h('ul', null, out.slice(0, SHOWN).map(r => entry(b, r, s.terms)), out.length > SHOWN && h('li', { class: 'hint' }, n('page.more', out.length - SHOWN)))),
  ];
}

const told = s => {
  const notices = (s.report?.notices ?? []).filter(n => !['withheld-members', 'withheld-public', 'terms-in-text', ...MAY_GIVE_AWAY].includes(n.code) && (n.code !== 'terms-assumed' || s.audience !== 'public'));
  return notices.length > 0 && h('details', { class: 'told' }, h('summary', null, n('page.told', notices.length)),
    h('ul', { class: 'notices' }, notices.map(notice => h('li', { class: notice.level, dir: 'auto' }, linked(s.briefing, notice.text)))));
};

/** What is to be decided before anything goes out, first of all. */
const doubts = s => {
  const b = s.briefing;
  const open = inDoubt(b);
  const names = (s.report?.notices ?? []).filter(n => MAY_GIVE_AWAY.includes(n.code));
  return open.length + names.length > 0 && h('div', { class: 'doubts', role: 'status' }, h('h3', null, t('page.doubtful')),
    open.length > 0 && h('p', null, n('command.doubtful', open.length)),
    open.length > 0 && h('ul', null, open.slice(0, SHOWN).map(r => h('li', { key: r.id }, h('a', { href: `#${r.id}` }, ref(r.id)),
      h('span', { dir: 'auto' }, ` ${t('quote', doubt(byId(b.respondents, r.respondent), r).words)}`)))),
    names.length > 0 && h('ul', null, names.map(notice => h('li', { dir: 'auto' }, linked(b, notice.text)))));
};

const files = s => h('div', { class: 'take' }, FILES.map((to, i) => button({
  id: `take-${to}`, class: i ? 'secondary' : 'primary', disabled: Boolean(s.busy), onClick: () => download(to, t(`page.take.${to}`)),
}, t(`page.take.${to}`), h('span', null, t(`page.take.${to}.${s.audience}`)))),
button({ id: 'take-all', class: 'quiet', disabled: Boolean(s.busy), onClick: () => download(FILES.join(','), t('page.take.all')) }, t('page.take.all')));

const made = s => h('details', { class: 'made' }, h('summary', null, t('page.made-like')),
  select(t('page.paper'), { id: 'paper', value: s.paper, onChange: e => set({ paper: e.target.value }) }, [['a4', 'A4'], ['letter', 'Letter']]),
  h('div', { class: 'field' }, h('label', { for: 'template' }, t('page.template')),
    h('input', { id: 'template', type: 'file', accept: '.docx,.dotx', 'aria-describedby': 'template-hint', onChange: e => set({ template: e.target.files[0] ?? null }) }),
    h('span', { id: 'template-hint', class: 'hint' }, t('page.template.hint'))));

const copy = s => (s.keeping
  ? button({ id: 'copy-forget', class: 'quiet', onClick: () => forget(s.copyKey) }, t('page.copy.wipe'))
  : button({ id: 'copy-keep', class: 'quiet', onClick: keepCopy }, t('page.copy.keep')));

const saving = s => h('div', { class: 'saving' },
  h('h3', null, t('page.save.heading')),
  h('p', { class: 'hint' }, t(s.keeping ? 'page.copy.here' : 'page.save.hint')),
  button({ id: 'take-json', class: 'secondary', onClick: keep }, t('page.take.json'), h('span', null, saved() ? t('page.saved') : t('page.unsaved'))),
  copy(s),
  h('div', { class: 'leaving' },
    button({ id: 'add-more', class: 'quiet', onClick: () => set({ joining: true, files: [], problem: '' }) }, t('page.add')),
    button({ id: 'start-again', class: 'quiet', onClick: leave }, t('page.again'))));

export const Pack = ({ s, withheld }) => h('aside', { id: 'pack', class: 'pack', 'aria-labelledby': 'pack-heading' },
  h('h2', { id: 'pack-heading', tabIndex: -1 }, t('page.pack')),
  doubts(s),
  h('fieldset', null, h('legend', null, t('page.audience')), AUDIENCES.map(id => audience(s, id))),
  files(s),
  select(t('page.default-terms'), { id: 'default-terms', value: s.terms, onChange: e => set({ terms: e.target.value }) }, [['', t('page.stays-assumed')], ...termChoices()]),
  h('div', { class: 'sees', 'aria-live': 'polite', 'aria-busy': String(s.checking) }, sees(s, withheld)),
  told(s),
  hats(s),
  made(s),
  saving(s));

/** The handout itself, as it is now. */
export const Preview = ({ s }) => h('section', { class: 'preview', 'aria-labelledby': 'preview-heading' },
  h('div', { class: 'heading' }, h('h2', { id: 'preview-heading' }, t('page.handout')), button({ class: 'quiet', onClick: () => print() }, t('page.print'))),
  h('div', { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': t('page.pane.handout') }, h(Handout, { handout: s.handout, whole: s.printing, language: s.language })));
