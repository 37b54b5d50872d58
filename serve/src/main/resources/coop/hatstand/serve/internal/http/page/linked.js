/* What the service says of an answer, with a way to it. */
import { h } from './preact.js';
import { byId } from './briefing.js';
import { plainly } from './plainly.js';

const REF = /\b([A-Z]\d+(?:\.\d+)?)\b/;

/** A notice in the page's words; each ref of an answer or passage that there is leads to it. */
export const linked = (b, text) => plainly(text).split(REF).map((part, i) => {
  const id = part.toLowerCase();
  return i % 2 && (byId(b.responses, id) ?? byId(b.unfiled, id)) ? h('a', { href: `#${id}` }, part) : part;
});
