/* The posts as they were read, and their corrections: all pure. A text is what was filed, so that every offset is one of it. */
const textOf = post => post.filed ?? post.text;
const typed = (post, text) => ({ ...post, text, filed: undefined, spans: undefined, syntax: post.syntax === 'html' ? 'markdown' : post.syntax });

/** A line that can be somebody's name: what a wrong join has left at a post's start. */
export function nameLine(text) {
  const [first = '', ...rest] = text.split('\n');
  const line = first.replace(/^[*_#\s]+|[*_\s]+$/g, '');
  return rest.join('').trim() && line.length <= 40 && /^\p{Lu}|^\p{Lo}|^@?\p{Ll}+[\w.-]*$/u.test(line) && line.split(/\s+/).length <= 5 && !/[.?!:;,)\d]$/.test(line) ? line : '';
}

export const authorOf = post => post.author.name ?? post.author.handle ?? '';
const someone = (discussion, name) => discussion.posts.find(post => authorOf(post) === name)?.author ?? { name: name || null, handle: null, title: null, groups: [], remarks: [] };

/** The posts numbered anew from one; what replies to one still does. */
function numbered(discussion, posts) {
  const now = new Map(posts.map((post, i) => [post.number, i + 1]));
  return { ...discussion, posts: posts.map((post, i) => ({ ...post, number: i + 1, replyTo: now.get(post.replyTo) ?? null })), openings: [] };
}

const lower = words => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A post's text without the name it begins with, and without the account's name below it. */
function headed(text) {
  const name = nameLine(text);
  if (!name) return { name, handle: '', text };
  const rest = text.slice(text.indexOf('\n')).trim();
  const [second] = rest.split('\n');
  const handle = /^@?[\w.-]{2,30}$/.test(second) && rest.length > second.length && lower(name).startsWith(lower(second).slice(0, 3)) ? second.replace('@', '') : '';
  return { name, handle, text: handle ? rest.slice(second.length).trim() : rest };
}

/** Begins a new post within another; a name on its first line is its author's. */
export function part(discussion, number, at) {
  const i = discussion.posts.findIndex(post => post.number === number);
  const post = discussion.posts[i];
  const [before, after] = [textOf(post).slice(0, at).trimEnd(), textOf(post).slice(at).trim()];
  if (!before.trim() || !after) return discussion;
  const { name, handle, text } = headed(after);
  const made = { ...typed(post, text), number: number + 0.5, author: { ...someone(discussion, name), ...(handle && { handle }) }, id: null, likes: 0, replyTo: null };
  return numbered(discussion, discussion.posts.toSpliced(i, 1, typed(post, before), made));
}

/** Joins a post to the one before; a name that would go unsaid becomes a line of its own again. */
export function join(discussion, number) {
  const i = discussion.posts.findIndex(post => post.number === number);
  if (i < 1) return discussion;
  const [before, post] = [discussion.posts[i - 1], discussion.posts[i]];
  const names = authorOf(post) === authorOf(before) ? [] : [...new Set([post.author.name, post.author.handle])].filter(Boolean);
  const whole = { ...typed(before, `${textOf(before)}\n\n${[...names, textOf(post)].join('\n')}`), likes: Math.max(before.likes, post.likes) };
  return numbered(discussion, discussion.posts.toSpliced(i - 1, 2, whole));
}

export const by = (discussion, number, name) => ({
  ...discussion, posts: discussion.posts.map(post => (post.number === number ? { ...post, author: someone(discussion, name.trim()) } : post)),
});

/** Where a new post may begin: at each paragraph's start, and at lines that may be names. */
export function starts(post) {
  const text = textOf(post);
  const found = [];
  for (const { index } of text.matchAll(/[^\n]+/g)) {
    const fresh = index > 0 && (text.slice(0, index).endsWith('\n\n') || nameLine(text.slice(index)) !== '');
    if (fresh && text.slice(0, index).trim()) found.push(index);
  }
  return found;
}

export { textOf };
