/* What people wrote, as blocks: the service reads Markdown, a few dozen texts at a time, and only those that are to be seen. Until then they are shown as typed. */
import * as service from './service.js';

const AT_ONCE = 60;
const known = new Map();
const wanted = new Map();
let asking = false;

const typed = text => text.split(/\n{2,}/).filter(Boolean).map(part => ({ t: 'p', c: [part] }));

/** The blocks of a text as far as they are known by now. */
export const blocksOf = text => known.get(text) ?? typed(text);

/** Asks for the blocks of a text, and says when they are here. */
export function want(text, then) {
  if (known.has(text) || !text.trim()) return;
  wanted.set(text, [...(wanted.get(text) ?? []), then]);
  if (!asking) {
    asking = true;
    setTimeout(ask);
  }
}

/** The blocks of a text once they are here; as typed if the service does not answer. */
export const read = text => new Promise(done => {
  if (known.has(text) || !text.trim()) done(blocksOf(text));
  else want(text, () => done(blocksOf(text)));
});

async function ask() {
  const texts = [...wanted.keys()].slice(0, AT_ONCE);
  const thens = texts.flatMap(text => wanted.get(text));
  texts.forEach(text => wanted.delete(text));
  const trees = await service.words(texts).catch(() => []);
  trees.forEach((tree, i) => known.set(texts[i], tree));
  thens.forEach(then => then());
  if (wanted.size) return ask();
  asking = false;
}
