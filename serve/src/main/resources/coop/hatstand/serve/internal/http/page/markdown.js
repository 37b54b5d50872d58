/* Shows Markdown as elements made one by one, so that nobody's words become the page's own. What it does not know stays as written. */
import { h } from './preact.js';

const DEEPEST = 8;
/** Longer runs are shown as written: what looks for emphasis takes time that grows with the square. */
const LONGEST = 20_000;
const FENCE = /^(`{3,}|~{3,})/;
const ITEM = /^( {0,3})([-+*]|\d{1,9}[.)])( +|$)/;
const SAFE = /^(https?:\/\/|mailto:)/i;

/** Blocks of a text. */
export function blocks(markdown, depth = 0) {
  const lines = markdown.split('\n');
  const out = [];
  while (lines.length) {
    const line = lines[0];
    if (!line.trim()) lines.shift();
    else if (depth > DEEPEST) out.push(h('p', null, lines.splice(0).join('\n')));
    else if (FENCE.test(line)) out.push(fence(lines));
    else if (/^ {0,3}>/.test(line)) out.push(quotation(lines, depth));
    else if (ITEM.test(line)) out.push(list(lines, depth));
    else if (/^ {0,3}\|/.test(line)) out.push(h('pre', { tabIndex: 0 }, take(lines, l => /^ {0,3}\|/.test(l)).join('\n')));
    else if (/^ {0,3}#{1,6} /.test(line)) out.push(h('p', null, h('strong', null, inlines(lines.shift().replace(/^ *#+ +/, '')))));
    else out.push(h('p', null, inlines(take(lines, l => l.trim() && !FENCE.test(l) && !/^ {0,3}>/.test(l) && !ITEM.test(l)).join('\n').trim())));
  }
  return out;
}

function take(lines, goesOn) {
  const taken = [lines.shift()];
  while (lines.length && goesOn(lines[0])) taken.push(lines.shift());
  return taken;
}

function fence(lines) {
  const [mark] = FENCE.exec(lines.shift());
  const code = [];
  while (lines.length && !lines[0].startsWith(mark)) code.push(lines.shift());
  lines.shift();
  return h('pre', { tabIndex: 0 }, code.join('\n'));
}

function quotation(lines, depth) {
  const inner = take(lines, l => /^ {0,3}>/.test(l)).map(l => l.replace(/^ {0,3}> ?/, ''));
  return h('blockquote', null, blocks(inner.join('\n'), depth + 1));
}

function list(lines, depth) {
  const [, , first] = ITEM.exec(lines[0]);
  const kind = first.slice(-1);
  const items = [];
  for (let mark; lines.length && (mark = ITEM.exec(lines[0])) && mark[2].slice(-1) === kind;) {
    const indent = mark[0].length;
    const inner = [lines.shift().slice(indent)];
    while (lines.length && (!lines[0].trim() ? within(lines, indent) : lines[0].startsWith(' '.repeat(indent)))) inner.push(lines.shift().slice(indent));
    items.push(h('li', null, blocks(inner.join('\n'), depth + 1)));
    while (lines.length > 1 && !lines[0].trim() && ITEM.test(lines[1])) lines.shift();
  }
  return /\d/.test(first) ? h('ol', { start: parseInt(first, 10) }, items) : h('ul', null, items);
}

/** Whether what follows a blank line is still inside the item. */
const within = (lines, indent) => (lines.find(l => l.trim()) ?? '').startsWith(' '.repeat(indent));

const TOKENS = [
  [/^\\\n|^ {2,}\n/, () => h('br')],
  [/^\\([!-/:-@[-`{-~])/, m => m[1]],
  [/^&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/i, m => letter(m[1] ? parseInt(m[1], 16) : Number(m[2]))],
  [/^&(amp|lt|gt|quot|nbsp);/, m => ({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' })[m[1]]],
  [/^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/, m => h('code', null, m[2].replace(/^ (.*) $/, '$1'))],
  [/^<((?:https?:\/\/|mailto:)[^\s<>]+)>/i, m => link(m[1], m[1])],
  [/^!\[([^\]]*)\]\([^)\s]*(?: "[^"]*")?\)/, m => m[1]],
  [/^\[((?:\\.|[^\]\\])+)\]\(<?((?:\\.|\([^()\s]*\)|[^()\s>\\])+)>?(?: "[^"]*")?\)/, m => link(m[2].replace(/\\(.)/g, '$1'), inlines(m[1]))],
  [/^\*\*(?=\S)((?:\\.|[^\\])+?\S?)\*\*/, m => h('strong', null, inlines(m[1]))],
  [/^([*_])(?=\S)((?:\\.|(?!\1)[^\\])+)\1(?!\w)/, m => h('em', null, inlines(m[2]))],
];

const letter = code => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');

const link = (target, words) =>
  (SAFE.test(target) ? h('a', { href: target, rel: 'noopener noreferrer nofollow', target: '_blank' }, words) : words);

/** Words of one paragraph. */
export function inlines(text) {
  if (text.length > LONGEST) return [text];
  const out = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const next = text.slice(at).search(/[\\&`<!*_[]| {2,}\n/);
    if (next !== 0) {
      const to = next < 0 ? text.length : at + next;
      plain += text.slice(at, to);
      at = to;
      continue;
    }
    const [match, made] = token(text.slice(at), text[at - 1]);
    if (typeof made === 'string') plain += made;
    else out.push(plain, made), plain = '';
    at += match.length;
  }
  return [...out, plain].filter(part => part !== '');
}

function token(rest, before) {
  for (const [pattern, make] of TOKENS) {
    const match = pattern.exec(rest);
    if (match && !(rest[0] === '_' && /\w/.test(before ?? ''))) return [match[0], make(match)];
  }
  return [rest[0], rest[0]];
}

/** The plain words of an element. */
export function words(node) {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(words).join('');
  if (typeof node !== 'object') return String(node);
  return node.type === 'br' ? '\n' : words(node.props.children);
}

/** All words of a text as one line. */
export const plain = nodes => [nodes].flat().map(node => (node?.type === 'li' || node?.type === 'ul' || node?.type === 'ol' || node?.type === 'blockquote' ? plain(node.props.children) : words(node)))
  .join(' ').replace(/\s+/g, ' ').trim();

/** The paragraphs of a text, plain. */
export function paragraphs(nodes) {
  return [nodes].flat().flatMap(node => {
    if (node === null || typeof node !== 'object') return [];
    return node.type === 'p' ? [words(node)] : ['blockquote', 'ul', 'ol', 'li'].includes(node.type) ? paragraphs(node.props.children) : [];
  }).map(text => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** The same with quotes marked where each stands whole in a run of words. */
export function marked(node, quotes) {
  if (Array.isArray(node)) return node.map(each => marked(each, quotes));
  if (typeof node === 'string') return quotes.length ? split(node, quotes) : node;
  if (!node?.props?.children) return node;
  return h(node.type, { ...node.props, children: undefined }, marked(node.props.children, quotes));
}

function split(text, quotes) {
  for (const quote of quotes) {
    const at = text.replace(/\s/g, ' ').indexOf(quote);
    if (at >= 0) {
      return [split(text.slice(0, at), quotes), h('mark', null, text.slice(at, at + quote.length)), split(text.slice(at + quote.length), quotes)];
    }
  }
  return text;
}
