/* The posts as they were told apart: click where one begins, join two that are one, say who wrote it. */
import { h, Component } from './preact.js';
import { Chunks } from './chunks.js';
import { button, focus, memo } from './parts.js';
import { writer } from './original.js';
import * as posts from './posts.js';
import { readAgain } from './work.js';
import { get } from './store.js';
import { t } from './words.js';

const SHOWN = 160;

function change(d, edit, words, id) {
  const { discussions } = get();
  readAgain(discussions.with(d, edit(discussions[d])), words).then(() => focus(id));
}

/** A text in the parts that may be posts of their own, with a button before each. */
const parted = (d, post, text) => {
  const starts = posts.starts(post);
  return [0, ...starts].map((from, i) => [
    i > 0 && button({ class: 'begins', 'aria-label': t('page.posts.begins-at', text.slice(from, from + 40)), onClick: () => change(d, one => posts.part(one, post.number, from), t('page.posts.parted', post.number), `post-by-${d}-${post.number + 1}`) }, t('page.posts.begins')),
    h('p', { class: 'source', dir: 'auto' }, text.slice(from, starts[i] ?? text.length).trim())]);
};

class PostRow extends Component {
  render({ d, post, partable, writer }, { open, name }) {
    const text = posts.textOf(post) || post.fields.map(field => field.answer).join(' · ');
    const author = posts.authorOf(post);
    const id = `post-by-${d}-${post.number}`;
    return h('li', { class: 'post-row' },
      h('span', { class: 'number' }, post.number),
      partable ? h('span', { class: 'field' }, h('label', { for: id, class: 'unseen' }, t('page.posts.by', post.number)),
        h('input', { id, dir: 'auto', list: 'post-names', autocomplete: 'off', placeholder: writer || t('page.posts.nobody'), value: name ?? author, onInput: e => this.setState({ name: e.target.value }),
          onChange: e => { this.setState({ name: undefined }); if (e.target.value.trim() !== author) change(d, one => posts.by(one, post.number, e.target.value), t('page.posts.by-now', post.number, e.target.value), id); } }))
        : h('strong', { dir: 'auto' }, writer || t('page.posts.nobody')),
      !open && h('p', { class: 'excerpt', dir: 'auto' }, text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text),
      h('div', { class: 'choices' },
        button({ id: `post-open-${d}-${post.number}`, class: 'quiet', 'aria-expanded': String(Boolean(open)), onClick: () => this.setState({ open: !open }) }, t(open ? 'page.close' : partable ? 'page.posts.part' : 'page.posts.whole')),
        partable && post.number > 1 && button({ class: 'quiet', 'aria-label': t('page.posts.join-this', post.number, post.number - 1), onClick: () => change(d, one => posts.join(one, post.number), t('page.posts.joined', post.number, post.number - 1), `post-by-${d}-${post.number - 1}`) }, t('page.posts.join'))),
      open && h('div', { class: 'parting' }, partable ? parted(d, post, text) : h('p', { class: 'source', dir: 'auto' }, text)));
  }
}

export const PostList = memo(({ b, discussions, partable }) => h('section', { class: 'posts', 'aria-labelledby': 'posts-heading' },
  h('h2', { id: 'posts-heading' }, t('page.posts')),
  h('p', { class: 'hint' }, discussions.length ? t(partable ? 'page.posts.hint' : 'page.posts.fixed') : t('page.original.none')),
  h('datalist', { id: 'post-names' }, [...new Set(discussions.flatMap(one => one.posts.map(posts.authorOf)))].filter(Boolean).slice(0, 200).map(name => h('option', { value: name }))),
  discussions.map((discussion, d) => h(Chunks, { tag: 'ol', name: 'post-rows', items: discussion.posts, tall: 90, first: true, draw: post => h(PostRow, { key: `${post.number} ${posts.authorOf(post)} ${posts.textOf(post).length}`, d, post, writer: writer(b, discussion, post, discussions.length > 1), partable: partable && discussion.kind === 'thread' }) }))));
