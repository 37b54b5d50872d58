/* The briefing on the table: contents on one side, the sheet, and what is taken away on the other. */
import { h } from './preact.js';
import { answering } from './briefing.js';
import { Contents } from './contents.js';
import { Overview } from './overview.js';
import { Pack } from './pack.js';
import { People } from './people.js';
import { QuestionSection } from './question.js';
import { UnfiledSection } from './unfiled.js';
import { blocks } from './markdown.js';
import { plainly } from './plainly.js';
import { t } from './words.js';

const letter = b => b.context && h('section', { class: 'back', 'aria-labelledby': 'letter' }, h('details', null,
  h('summary', null, h('h2', { id: 'letter' }, t('back.letter'))),
  h('div', { class: 'words', dir: 'auto' }, blocks(b.context))));

const evidence = b => b.responses.length > 0 && h('section', { class: 'back', 'aria-labelledby': 'evidence' }, h('details', null,
  h('summary', null, h('h2', { id: 'evidence' }, t('back.evidence'))),
  h('div', { class: 'wide', tabIndex: 0, role: 'region', 'aria-labelledby': 'evidence' }, h('table', null,
    h('thead', null, h('tr', null, [t('evidence.answer'), t('people.name'), t('evidence.by')].map(words => h('th', { scope: 'col' }, words)))),
    h('tbody', null, b.responses.map(r => h('tr', { key: r.id },
      h('th', { scope: 'row' }, h('a', { href: `#${r.id}` }, r.id.toUpperCase())),
      h('td', { dir: 'auto' }, b.respondents.find(p => p.id === r.respondent)?.name), h('td', { dir: 'auto' }, r.filedBy))))))));

const notices = b => b.notices.length > 0 && h('section', { class: 'back', 'aria-labelledby': 'notices' }, h('details', { open: b.notices.some(n => n.level === 'warning') },
  h('summary', null, h('h2', { id: 'notices' }, t('back.notices'))),
  h('ul', { class: 'notices' }, b.notices.map(notice => h('li', { class: notice.level, dir: 'auto' }, plainly(notice.text))))));

export function Workspace(s) {
  const b = s.briefing;
  const withheld = new Set(s.audience === 'spokesperson' ? [] : s.report?.ids ?? []);
  return h('div', { class: s.dragging ? 'work dragging' : 'work' },
    h(Contents, { questions: b.questions, counts: b.questions.map(q => answering(b, q.id).size).join(), unfiled: b.unfiled.length, dragging: Boolean(s.dragging), language: s.language }),
    h('div', { class: 'sheet' },
      h(Overview, { s }),
      h(UnfiledSection, { s, withheld }),
      b.questions.map((q, i) => h(QuestionSection, { key: q.id, s, q, i, withheld })),
      h(People, { b, terms: s.terms, language: s.language }),
      letter(b), evidence(b), notices(b)),
    h(Pack, { s, withheld }));
}
