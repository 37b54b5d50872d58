/* What somebody wrote, as they wrote it. */
import { h } from './preact.js';
import { blocks, marked } from './markdown.js';
import { memo } from './parts.js';

/** Parts the quotes, which are one line each, so that they can be compared as one value. */
export const Words = memo(({ id, text, quotes }) =>
  h('div', { id, class: 'words', dir: 'auto' }, marked(blocks(text), quotes ? quotes.split('\n') : [])));
