/* The briefing on the table: the original on one side, the work, and the handout on the other; on a narrow screen one at a time. */
import { h, Component } from './preact.js';
import { answering } from './briefing.js';
import { Contents } from './contents.js';
import { shown } from './filter.js';
import { Find } from './find.js';
import { linked } from './linked.js';
import { Original } from './original.js';
import { Overview } from './overview.js';
import { Pack, Preview } from './pack.js';
import { button, focus } from './parts.js';
import { People } from './people.js';
import { QuestionSection } from './question.js';
import { Asked } from './reading.js';
import { set } from './store.js';
import { UnfiledSection } from './unfiled.js';
import { Words } from './words-of.js';
import { n, ref, t } from './words.js';

const MANY = 30;
const MOST_ROWS = 300;

/** A part at the end of the sheet that is drawn once it is opened. */
class Back extends Component {
  render({ id, heading, draw, begins }, { open = begins }) {
    return h('section', { class: 'back', 'aria-labelledby': id }, h('details', { open, onToggle: e => this.setState({ open: e.target.open }) },
      h('summary', null, h('h2', { id }, heading)), open && draw()));
  }
}

const letter = b => b.context && h(Back, { id: 'letter', heading: t('back.letter'), draw: () => h(Words, { text: b.context }) });

const evidence = b => b.responses.length > 0 && h(Back, { id: 'evidence', heading: t('back.evidence'), draw: () => h('div', { class: 'wide', tabIndex: 0, role: 'region', 'aria-labelledby': 'evidence' }, h('table', null,
  h('thead', null, h('tr', null, [t('evidence.answer'), t('people.name'), t('evidence.by')].map(words => h('th', { scope: 'col' }, words)))),
  h('tbody', null, b.responses.slice(0, MOST_ROWS).map(r => h('tr', { key: r.id },
    h('th', { scope: 'row' }, h('a', { href: `#${r.id}` }, ref(r.id))),
    h('td', { dir: 'auto' }, b.respondents.find(p => p.id === r.respondent)?.name), h('td', { dir: 'auto' }, r.filedBy))))),
b.responses.length > MOST_ROWS && h('p', { class: 'hint' }, n('page.more', b.responses.length - MOST_ROWS))) });

const notices = b => b.notices.length > 0 && h(Back, { id: 'notices', heading: t('back.notices'), begins: b.notices.some(n => n.level === 'warning'),
  draw: () => h('ul', { class: 'notices' }, b.notices.map(notice => h('li', { class: notice.level, dir: 'auto' }, linked(b, notice.text)))) });

const PANES = ['original', 'work', 'handout'];

const tabs = s => h('nav', { class: 'panes', 'aria-label': t('page.panes') },
  h('div', { class: 'tabs' }, PANES.map(pane => button({ id: `pane-${pane}`, class: 'quiet', 'aria-pressed': String(s.pane === pane), onClick: () => set({ pane }) }, t(`page.pane.${pane}`)))),
  h('div', { class: 'views' }, ['reading', 'check', 'filing', 'rehearse', 'call'].map(view => button({ id: `view-${view}`, class: 'quiet', onClick: () => { set({ view }); focus(view); } }, t(`page.view.${view}`)))));

export function Workspace(s) {
  const b = s.briefing;
  const withheld = new Set(s.audience === 'spokesperson' ? [] : s.report?.ids ?? []);
  const show = shown(b, s.filter, withheld, s.terms);
  const only = s.filter.state === 'unfiled';
  const filtered = Object.values(s.filter).some(Boolean);
  return h('div', { class: `work pane-${s.pane}${s.dragging ? ' dragging' : ''}` },
    h('h1', { id: 'heading', class: 'unseen', tabIndex: -1 }, b.title),
    tabs(s),
    h('aside', { class: 'original', 'aria-labelledby': 'original-heading' },
      h('h2', { id: 'original-heading' }, t('page.pane.original')),
      h('div', { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': t('page.posts') }, h(Original, { b, discussions: s.discussions, seek: s.seek, show: s.show, language: s.language }))),
    h('div', { class: 'middle' },
      h(Contents, { questions: b.questions, counts: b.questions.map(q => answering(b, q.id).size).join(), unfiled: b.unfiled.length, dragging: Boolean(s.dragging), language: s.language }),
      h('div', { class: 'sheet' },
        !s.looked && s.past.length === 0 && h(Asked, { s }),
        h(Overview, { s }),
        (b.responses.length > MANY || filtered) && h(Find, { s, count: show ? b.responses.filter(show).length : 0 }),
        (!filtered || only) && h(UnfiledSection, { s, withheld }),
        !only && b.questions.map((q, i) => h(QuestionSection, { key: q.id, s, q, i, withheld, shown: show })),
        !filtered && [h(People, { b, terms: s.terms, language: s.language, seek: s.seek }), letter(b), evidence(b), notices(b)]),
      h('datalist', { id: 'everybody' }, s.panel?.endsWith('/move') && b.respondents.map(r => h('option', { value: r.name })))),
    h('div', { class: 'handout' }, h(Pack, { s, withheld }), h(Preview, { s })));
}
