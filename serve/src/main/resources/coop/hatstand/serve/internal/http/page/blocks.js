/* Draws what the service read: each block and inline is an object whose t is its kind, plain words are text. Made element by element, so nobody's words become the page's own. */
import { h } from './preact.js';

const SAFE = /^(https?:\/\/|mailto:)/i;
const held = { blockquote: true, ul: true, ol: true };

const link = (node, words) =>
  (SAFE.test(node.href) ? h('a', { href: node.href, rel: 'noopener noreferrer nofollow', target: '_blank' }, words) : words);

const table = node => h('div', { class: 'wide', tabIndex: 0, role: 'region', 'aria-label': words(node.header).slice(0, 60) || '·' }, h('table', null,
  words(node.header).trim() && h('thead', null, h('tr', null, node.header.map(cell => (words(cell).trim() ? h('th', { scope: 'col' }, draw(cell)) : h('td'))))),
  h('tbody', null, node.rows.map(row => h('tr', null, row.map((cell, i) => h(i === 0 && node.rowHeaders ? 'th' : 'td', i === 0 && node.rowHeaders ? { scope: 'row' } : null, draw(cell))))))));

const KINDS = {
  p: node => h('p', null, draw(node.c)),
  ul: node => h('ul', null, node.items.map(item => h('li', null, draw(item)))),
  ol: node => h('ol', { start: node.start }, node.items.map(item => h('li', null, draw(item)))),
  blockquote: node => h('blockquote', null, draw(node.c)),
  pre: node => h('pre', { tabIndex: 0 }, node.text),
  br: () => h('br'),
  a: node => link(node, draw(node.c)),
  ref: node => h('span', { class: 'ref', 'data-of': node.id }, draw(node.c)),
  table,
};

/** Elements of a block, an inline, or a list of them; kinds that a caller knows better are drawn by it. */
export function draw(node, more = {}) {
  if (Array.isArray(node)) return node.map(each => draw(each, more));
  if (node === null || typeof node !== 'object') return node;
  const kind = more[node.t] ?? KINDS[node.t];
  return kind ? kind(node) : h(node.t, null, draw(node.c, more));
}

const within = node => node.c ?? node.items ?? (node.rows ? [node.header, node.rows] : node.text ?? '');

/** The plain words of a tree. */
export function words(node) {
  if (Array.isArray(node)) return node.map(words).join('');
  if (node === null || typeof node !== 'object') return String(node ?? '');
  return node.t === 'br' ? '\n' : words(within(node));
}

const tidy = text => text.replace(/\s+/g, ' ').trim();

/** The paragraphs of a text, plain, each as one line. */
export const paragraphs = blocks => blocks.flatMap(block => {
  if (block.t === 'p') return [tidy(words(block))];
  return held[block.t] ? paragraphs([block.c ?? block.items].flat(2)) : [];
}).filter(Boolean);

/** All words of a text as one line. */
export const plain = blocks => tidy(blocks.map(block => (held[block.t] ? plain([block.c ?? block.items].flat(2)) : words(block))).join(' '));

/** The same tree with quotes marked where each is whole in a run of words. */
export function marked(node, quotes) {
  if (!quotes.length) return node;
  if (Array.isArray(node)) return node.flatMap(each => marked(each, quotes));
  if (typeof node === 'string') return split(node, quotes);
  const [name] = ['c', 'items'].filter(key => node[key]);
  return name ? { ...node, [name]: name === 'items' ? node.items.map(item => marked(item, quotes)) : marked(node.c, quotes) } : node;
}

function split(text, quotes) {
  for (const quote of quotes) {
    const at = text.replace(/\s/g, ' ').indexOf(quote);
    if (at >= 0) {
      return [...split(text.slice(0, at), quotes), { t: 'mark', c: [text.slice(at, at + quote.length)] }, ...split(text.slice(at + quote.length), quotes)].filter(part => part !== '');
    }
  }
  return [text];
}
