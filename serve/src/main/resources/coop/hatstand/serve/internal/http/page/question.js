/* A question: its parts, the line to take, what was decided, and who answered what. */
import { h } from './preact.js';
import { answering, byId, elsewhere, standing } from './briefing.js';
import { Answer } from './answer.js';
import { Chunks } from './chunks.js';
import { Decisions } from './decision.js';
import { target } from './drag.js';
import { Line } from './line.js';
import { button, focus, kicker } from './parts.js';
import * as edits from './edits.js';
import { edit } from './store.js';
import { n, ref, t } from './words.js';

const parts = q => (q.parts.length > 1 ? h('ol', { class: 'parts', dir: 'auto' }, q.parts.slice(1).map(part => h('li', null, part))) : null);

function lines(s, q) {
  const b = s.briefing;
  const written = b.lines.filter(line => line.question === q.id);
  const shown = written.length ? written : [null];
  return [
    shown.map((line, i) => h(Line, { key: `${q.id}-${i}`, b, q, line, i })),
    written.length > 0 && written.at(-1).body.trim() && button({ class: 'quiet', onClick: () => {
      edit(edits.line(q.id, written.length, {}));
      focus(`line-${q.id}-${written.length}`);
    } }, t('page.line.another')),
  ];
}

function answer(s, q, r, withheld) {
  const b = s.briefing;
  const panel = s.panel?.startsWith(`${r.id}/`) ? s.panel.slice(r.id.length + 1) : '';
  return h(Answer, {
    key: r.id, r, q, who: byId(b.respondents, r.respondent), hats: b.hats, questions: b.questions, panel,
    quoting: panel === 'quote' ? s.quote : '', quotes: b.keyQuotes.filter(k => k.response === r.id).map(k => k.text).join('\n'),
    withheld: withheld.has(r.id), audience: s.audience, speaks: b.interview?.speaker === r.respondent, chosen: s.terms, language: s.language, posts: s.discussions,
  });
}

/** Long lists of who else answers are cut: search finds the rest. */
const ALSO = 40;

const within = (list, shown) => (shown ? list.filter(shown) : list);

export function QuestionSection({ s, q, i, withheld, shown }) {
  const b = s.briefing;
  const here = within(standing(b, q.id), shown);
  const also = within(elsewhere(b, q.id), shown);
  const heard = answering(b, q.id).size;
  return h('section', { id: q.id, class: 'question', 'aria-labelledby': `${q.id}-heading`, ...target(q) },
    q.section && q.section !== b.questions[i - 1]?.section && h('p', { class: 'section', dir: 'auto' }, q.section),
    kicker(`${t('question.place', q.number, b.questions.length)} · ${n('count.people', heard)}`),
    h('h2', { id: `${q.id}-heading`, class: 'sticky', dir: 'auto' }, h('span', { class: 'number' }, q.number), ' ', q.parts.length > 1 ? q.parts[0] : q.text),
    parts(q),
    lines(s, q),
    h(Decisions, { b, q }),
    heard === 0 && h('p', { class: 'hint empty' }, t('question.unanswered')),
    h(Chunks, { items: here, seek: s.seek, draw: r => answer(s, q, r, withheld) }),
    also.length > 0 && h('p', { class: 'also' }, t('answer.elsewhere'), ' ', also.slice(0, ALSO).map((r, k) => [k > 0 && ', ', h('a', { href: `#${r.id}` }, ref(r.id)), ` ${byId(b.respondents, r.respondent)?.name ?? ''}`])));
}
