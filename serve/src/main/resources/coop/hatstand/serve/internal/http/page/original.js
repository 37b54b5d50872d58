/* The source as it was written: every part marked with what it became. */
import { h } from './preact.js';
import { byId, once } from './briefing.js';
import { Chunks } from './chunks.js';
import { locate } from './locate.js';
import { memo } from './parts.js';
import { authorOf, textOf } from './posts.js';
import { n, ref, t } from './words.js';

const byPost = once(items => {
  const map = new Map();
  items.forEach(item => item.source?.post && map.set(item.source.post, [...(map.get(item.source.post) ?? []), item]));
  return map;
});

/** The answers and passages of one post: those that name it as their source. */
export function ofPost(b, discussion, post, several) {
  const here = item => !several || !item.source.file || item.source.file === (post.file ?? discussion.name);
  return [b.responses, b.unfiled].flatMap(list => byPost(list).get(post.number) ?? []).filter(here);
}

const allPosts = once(discussions => discussions.flatMap((discussion, d) => discussion.posts.map(post => ({ id: postId(d, post), post, discussion }))));

/** Who wrote a post, as the briefing has it by now: the author of what came of it, or else who the source says. */
export function writer(b, discussion, post, several) {
  const [first] = ofPost(b, discussion, post, several);
  const asked = post.spans?.some(span => span.role === 'question') && b.respondents.find(r => r.convener);
  return (first ? byId(b.respondents, first.respondent) : asked)?.name || authorOf(post);
}

/** A text in pieces: what an answer or passage was made of, and what the rest became. */
export function pieces(text, items, spans = []) {
  const found = items.map(item => [item, locate(item.original ?? item.body, text)]).filter(([, place]) => place).sort(([, one], [, two]) => one.from - two.from);
  const out = [];
  let at = 0;
  const rest = to => {
    for (const span of spans.filter(s => s.to > at && s.from < to)) {
      if (span.from > at) out.push({ text: text.slice(at, span.from) });
      out.push({ text: text.slice(Math.max(at, span.from), Math.min(to, span.to)), role: span.role });
      at = Math.min(to, span.to);
    }
    if (to > at) out.push({ text: text.slice(at, to) });
    at = to;
  };
  for (const [item, place] of found) {
    if (place.from < at) continue;
    rest(place.from);
    out.push({ text: text.slice(place.from, place.to), item });
    at = place.to;
  }
  rest(text.length);
  return out;
}

const label = (b, item) => (item.questions ? item.questions.map(id => byId(b.questions, id)?.number).join(', ') : '?');

const mark = (b, { text, item, role }) => {
  if (!item) return role ? h('span', { class: `as-${role}` }, text) : text;
  const words = item.questions ? t('page.original.filed', ref(item.id), label(b, item)) : t('page.original.unfiled', ref(item.id));
  return h('span', { class: item.questions ? 'piece' : 'piece loose', 'data-of': item.id }, h('a', { class: 'tab', href: `#${item.id}`, 'aria-label': words, title: words }, label(b, item)), text);
};

const fields = (b, post, items) => post.fields.filter(field => field.answer.trim()).map(field => [
  h('p', { class: 'asked', dir: 'auto' }, field.question),
  h('p', { class: 'source', dir: 'auto' }, pieces(field.answer, items).map(piece => mark(b, piece)))]);

const postId = (d, post) => `post-${d}-${post.number}`;

export const Original = memo(({ b, discussions, seek, show }) => {
  if (!discussions.length) return h('p', { class: 'hint' }, t('page.original.none'));
  const several = discussions.length > 1;
  const one = ({ id, post, discussion }) => {
    const items = ofPost(b, discussion, post, several);
    return h('article', { id, key: id, class: 'post', tabIndex: -1, 'aria-label': `${t('byline.post', post.number)}, ${writer(b, discussion, post, several)}` },
      h('p', { class: 'byline' }, h('strong', { dir: 'auto' }, writer(b, discussion, post, several) || t('page.posts.nobody')), h('span', { class: 'place' }, [several && discussion.name, t('byline.post', post.number), post.likes > 0 && n('byline.likes', post.likes)].filter(Boolean).join(' · '))),
      textOf(post).trim() && h('p', { class: 'source', dir: 'auto' }, pieces(textOf(post), items, post.spans).map(piece => mark(b, piece))),
      fields(b, post, items));
  };
  return h(Chunks, { items: allPosts(discussions), draw: one, seek, show, first: true });
});

/** Where an answer's post is shown. */
export const postOf = (discussions, source) => {
  if (!source?.post) return '';
  const d = discussions.length > 1 && source.file ? discussions.findIndex(one => one.name === source.file || one.posts.some(post => post.file === source.file)) : 0;
  return discussions[d]?.posts.some(post => post.number === source.post) ? `post-${d}-${source.post}` : '';
};
