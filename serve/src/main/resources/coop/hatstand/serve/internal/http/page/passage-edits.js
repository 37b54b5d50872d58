/* Edits of passages: splitting them, and filing several at once. All pure. */
import { byId } from './briefing.js';
import { file, freshId } from './edits.js';

/** Splits a passage into parts, each a passage of its own; the suggestions stay with the whole no more. */
export const splitPassage = (id, parts) => b => {
  const passage = byId(b.unfiled, id);
  const bodies = parts.filter(part => part.trim());
  if (bodies.length < 2) return b;
  let now = b;
  const made = bodies.map((body, i) => {
    const part = { ...passage, id: i ? freshId(now, 'u') : id, body, perhaps: [], hints: [] };
    now = i ? { ...now, unfiled: [...now.unfiled, part] } : now;
    return part;
  });
  return { ...b, unfiled: b.unfiled.flatMap(u => (u.id === id ? made : [u])) };
};

/** Files several passages, each under its own question. */
export const fileAll = (pairs, by) => b => pairs.reduce((now, [id, question]) => file(id, question, by)(now), b);

/** What is suggested for a passage, the surest first. */
export const suggested = u => (u.perhaps ?? []).map(id => (u.hints ?? []).find(hint => hint.question === id) ?? { question: id, confidence: 0, words: [], answers: [] });

/** Takes over new suggestions for what is still unfiled. */
export const suggesting = hints => b => ({ ...b, unfiled: b.unfiled.map(u => (hints[u.id] ? { ...u, perhaps: hints[u.id].map(hint => hint.question), hints: hints[u.id] } : u)) });
