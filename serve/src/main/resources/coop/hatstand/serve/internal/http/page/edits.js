/* Edits of a briefing: each takes one and gives another that shares what did not change. All pure. */
import { byId } from './briefing.js';

/** What people write under a question, citing answers. */
const WRITTEN = ['lines', 'decisions'];

const swap = (list, id, changes) => list.map(item => (item.id === id ? { ...item, ...changes } : item));

export function freshId(briefing, kind) {
  const taken = new Set([...briefing.responses, ...briefing.unfiled, ...briefing.hats, ...briefing.respondents].map(item => item.id));
  let i = 1;
  while (taken.has(kind + i)) i++;
  return kind + i;
}

export const title = words => b => ({ ...b, title: words });
export const language = tag => b => ({ ...b, language: tag });
export const interview = changes => b => ({
  ...b, interview: { outlet: null, when: null, channel: null, speaker: null, ...b.interview, ...changes },
});
export const decline = topics => b => ({ ...b, decline: topics });

export const person = (id, changes) => b => ({ ...b, respondents: swap(b.respondents, id, changes) });
export const answer = (id, changes) => b => ({ ...b, responses: swap(b.responses, id, changes) });

const settled = item => (item.doubtful && !item.doubtful.decidedBy ? { ...item, doubtful: { ...item.doubtful, decidedBy: 'page' } } : item);

/** Terms for all that somebody wrote: they decide on words that may state some. */
export const personTerms = (id, attribution) => b => {
  const named = person(id, { attribution })(b);
  const mine = list => list.map(item => (item.respondent === id ? settled(item) : item));
  return attribution ? { ...named, respondents: named.respondents.map(r => (r.id === id ? settled(r) : r)), responses: mine(b.responses), unfiled: mine(b.unfiled) } : named;
};

/** Terms for one answer: they decide on words in it, or its author's, that may state some. */
export const answerTerms = (id, attribution) => b => {
  const r = byId(b.responses, id);
  const doubtful = r.doubtful ?? byId(b.respondents, r.respondent).doubtful;
  return answer(id, attribution && doubtful ? { attribution, doubtful: settled({ doubtful }).doubtful } : { attribution })(b);
};

/** Hats as a person types them: names parted by commas; nothing is "not known", the words for it "own name". */
export function hatsTyped(b, typed, ownName) {
  const names = [...new Set(typed.split(/[,;\n]/).map(name => name.trim()).filter(Boolean))];
  if (names.length === 0) return [b, null];
  if (names.length === 1 && names[0].toLowerCase() === ownName.toLowerCase()) return [b, []];
  let hats = b.hats;
  const ids = names.map(name => {
    const known = hats.find(hat => hat.name.toLowerCase() === name.toLowerCase());
    if (known) return known.id;
    const made = { id: freshId({ ...b, hats }, 'hat'), name, url: null };
    hats = [...hats, made];
    return made.id;
  });
  return [hats === b.hats ? b : { ...b, hats }, ids];
}

/** A hat nobody wears any more, though it came with this session's typing, goes. */
export function withoutStrayHats(b, known) {
  const used = new Set([...b.respondents, ...b.responses].flatMap(item => item.hats ?? []).concat(b.lines.map(line => line.hat)));
  const hats = b.hats.filter(hat => used.has(hat.id) || known.has(hat.id));
  return hats.length === b.hats.length ? b : { ...b, hats };
}

export const file = (id, question, by) => b => {
  const passage = byId(b.unfiled, id);
  const response = {
    id: freshId(b, 'h'), respondent: passage.respondent, hats: null, questions: [question], body: passage.body, original: null,
    refersTo: null, attribution: null, source: passage.source, filedBy: by, notes: [], ...(passage.doubtful && { doubtful: passage.doubtful }),
  };
  return { ...b, responses: [...b.responses, response], unfiled: b.unfiled.filter(u => u.id !== id) };
};

/** Puts an answer under another question in place of one it stood under. */
export const move = (id, from, to, by) => b => {
  const response = byId(b.responses, id);
  const questions = [...new Set(response.questions.map(q => (q === from ? to : q)))];
  return from === to ? b : answer(id, { questions, filedBy: by })(b);
};

export const alsoUnder = (id, question, by) => b => {
  const response = byId(b.responses, id);
  if (response.questions.includes(question)) return b;
  return answer(id, { questions: [...response.questions, question], filedBy: by })(b);
};

export const notUnder = (id, question) => b => {
  const response = byId(b.responses, id);
  return response.questions.length < 2 ? b : answer(id, { questions: response.questions.filter(q => q !== question) })(b);
};

/** Takes an answer from under its questions; what leaned on it leans on nothing. */
export const unfile = (id, reason) => b => {
  const { respondent, body, source, attribution, doubtful } = byId(b.responses, id);
  // A passage has no terms of its own: what was decided for the answer alone is to be decided again.
  const doubt = doubtful && { doubtful: attribution ? { ...doubtful, decidedBy: null } : doubtful };
  const passage = { id: freshId(b, 'u'), respondent, body, source, reason, perhaps: [], hints: [], ...doubt };
  return {
    ...b,
    responses: b.responses.filter(r => r.id !== id).map(r => (r.refersTo === id ? { ...r, refersTo: null } : r)),
    ...Object.fromEntries(WRITTEN.filter(list => b[list]).map(list => [list, b[list].map(one => (one.evidence.includes(id) ? { ...one, evidence: one.evidence.filter(e => e !== id) } : one))])),
    keyQuotes: b.keyQuotes.filter(quote => quote.response !== id),
    unfiled: [...b.unfiled, passage],
  };
};

/** Other words for an answer; the author's are kept, and quotes that it no longer holds go. */
export const words = (id, body, holds) => b => {
  const response = byId(b.responses, id);
  const original = response.original ?? response.body;
  return {
    ...answer(id, { body, original: original === body ? null : original })(b),
    keyQuotes: b.keyQuotes.filter(q => q.response !== id || holds(q.text)),
  };
};

/** Takes an answer out of the briefing; what leaned on it leans on nothing, and a notice keeps its words. */
export const withoutAnswer = (id, text) => b => kept(unfile(id, '')(b), text, b.unfiled);
export const withoutPassage = (id, text) => b => kept(b, text, b.unfiled.filter(u => u.id !== id));

const kept = (b, text, unfiled) => ({ ...b, unfiled, notices: [...b.notices, { level: 'info', code: 'deleted', text }] });

const places = (list, question) => list.flatMap((one, i) => (one.question === question ? [i] : []));

/** Changes what is written under a question, the first being 0; one past the last begins a new one. */
const writing = (key, fresh) => (question, which, changes) => b => {
  const list = b[key] ?? [];
  const at = places(list, question)[which];
  return { ...b, [key]: at === undefined ? [...list, { question, ...fresh, evidence: [], ...changes }] : list.with(at, { ...list[at], ...changes }) };
};

const without = key => (question, which) => b => {
  const list = b[key] ?? [];
  const at = places(list, question)[which];
  return at === undefined ? b : { ...b, [key]: list.toSpliced(at, 1) };
};

export const line = writing('lines', { hat: null, front: false, body: '', ifPressed: null });
export const withoutLine = without('lines');
export const decision = writing('decisions', { decision: '', because: null, changed: null, notDoneBecause: null });
export const withoutDecision = without('decisions');

export const quote = (response, text) => b =>
  b.keyQuotes.some(q => q.response === response && q.text === text) ? b : { ...b, keyQuotes: [...b.keyQuotes, { response, text }] };
export const withoutQuote = (response, text) => b => ({
  ...b, keyQuotes: b.keyQuotes.filter(q => q.response !== response || q.text !== text),
});
