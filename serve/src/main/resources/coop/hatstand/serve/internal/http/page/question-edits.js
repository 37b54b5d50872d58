/* Edits of what was asked: each takes a briefing and gives another. All pure. */
import { byId, decisionWords } from './briefing.js';
import { unfile } from './edits.js';

/** Numbers by place, where they were so before. */
function numbered(questions, before) {
  const plain = before.every((q, i) => q.number === String(i + 1));
  const seen = new Set();
  return questions.map((q, i) => {
    const number = plain || seen.has(q.number) ? String(i + 1) : q.number;
    seen.add(number);
    return number === q.number ? q : { ...q, number };
  });
}

const asked = (b, questions) => ({ ...b, questions: numbered(questions, b.questions) });
const fresh = b => { let i = b.questions.length + 1; while (byId(b.questions, `q${i}`)) i++; return `q${i}`; };
const question = (b, text, section = null) => ({ id: fresh(b), number: '', section, text, parts: [text] });

export const reword = (id, text) => b => asked(b, b.questions.map(q => (q.id === id ? { ...q, text, parts: [text] } : q)));

export const shift = (id, by) => b => {
  const from = b.questions.findIndex(q => q.id === id);
  const to = from + by;
  if (to < 0 || to >= b.questions.length) return b;
  return asked(b, b.questions.toSpliced(from, 1).toSpliced(to, 0, b.questions[from]));
};

export const add = text => b => asked(b, [...b.questions, question(b, text)]);

/** Two questions of one; what was answered stays under the first. */
export const splitQuestion = (id, at) => b => {
  const i = b.questions.findIndex(q => q.id === id);
  const q = b.questions[i];
  const [first, second] = [q.text.slice(0, at).trim(), q.text.slice(at).trim()];
  return first && second ? asked(b, b.questions.toSpliced(i, 1, { ...q, text: first, parts: [first] }, question(b, second, q.section))) : b;
};

const instead = (list, from, to) => [...new Set(list.map(q => (q === from ? to : q)))];

/** Joins a question to the one before it, with its answers, lines and suggestions. */
export const joinQuestion = id => b => {
  const i = b.questions.findIndex(q => q.id === id);
  if (i < 1) return b;
  const [one, two] = [b.questions[i - 1], b.questions[i]];
  const whole = { ...one, text: `${one.text} ${two.text}`, parts: [...(one.parts.length ? one.parts : [one.text]), ...(two.parts.length ? two.parts : [two.text])] };
  return asked({
    ...b,
    responses: b.responses.map(r => (r.questions.includes(id) ? { ...r, questions: instead(r.questions, id, one.id) } : r)),
    lines: b.lines.map(line => (line.question === id ? { ...line, question: one.id } : line)),
    ...(b.decisions && { decisions: b.decisions.map(decision => (decision.question === id ? { ...decision, question: one.id } : decision)) }),
    unfiled: suggesting(b, (u, hints) => ({ ...u, perhaps: instead(u.perhaps, id, one.id), hints: hints.map(hint => (hint.question === id ? { ...hint, question: one.id } : hint)).filter((hint, k, all) => all.findIndex(other => other.question === hint.question) === k) }), id),
  }, b.questions.toSpliced(i - 1, 2, whole));
};

const suggesting = (b, change, id) => b.unfiled.map(u => ((u.perhaps ?? []).includes(id) ? change(u, u.hints ?? []) : u));

/** Takes a question out: what only answered it is unfiled; lines and decisions written for it stay known by notices. */
export const withoutQuestion = (id, reason, kept) => b => {
  const only = b.responses.filter(r => r.questions.length === 1 && r.questions[0] === id);
  const without = only.reduce((now, r) => unfile(r.id, reason)(now), b);
  const lines = b.lines.filter(line => line.question === id && line.body.trim());
  const decided = (b.decisions ?? []).filter(decision => decision.question === id);
  return asked({
    ...without,
    responses: without.responses.map(r => (r.questions.includes(id) ? { ...r, questions: r.questions.filter(q => q !== id) } : r)),
    lines: without.lines.filter(line => line.question !== id),
    unfiled: suggesting(without, (u, hints) => ({ ...u, perhaps: u.perhaps.filter(q => q !== id), hints: hints.filter(hint => hint.question !== id) }), id),
    ...(b.decisions && { decisions: without.decisions.filter(decision => decision.question !== id) }),
    notices: [...without.notices, ...[...lines.map(line => kept(line.body)), ...decided.map(decision => kept(decisionWords(decision)))].map(text => ({ level: 'info', code: 'deleted', text }))],
  }, b.questions.filter(q => q.id !== id));
};
