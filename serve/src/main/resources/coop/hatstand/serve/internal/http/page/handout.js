/* The pack as its audience would get it, drawn from the same tree that the files are made of. */
import { h } from './preact.js';
import { draw } from './blocks.js';
import { once } from './briefing.js';
import { Chunks } from './chunks.js';
import { chip, kicker, memo } from './parts.js';
import { t } from './words.js';

const chips = list => list.map(({ words, stated, held }) => chip(words, held ? 'doubt' : stated ? '' : 'open'));

const MORE = {
  facts: node => h('dl', { class: 'given' }, node.facts.map(fact => [h('dt', null, fact.label), h('dd', { dir: 'auto' }, draw(fact.value), ' ', chips(fact.chips))])),
  slot: node => (node.c.length || node.label) && h('div', { class: node.c.length ? 'slot' : 'slot blank' }, node.label && kicker(node.label), draw(node.c, MORE)),
  entry: node => h('div', { class: 'entry-of', 'data-of': node.id },
    h('p', { class: 'byline' }, h('strong', { dir: 'auto' }, node.name), chips(node.chips), h('span', { class: 'place' }, [...node.remarks, node.ref, node.place].filter(Boolean).join(' · '))),
    h('div', { class: 'words', dir: 'auto' }, draw(node.c, MORE)),
    node.notes.length > 0 && h('ul', { class: 'notes' }, node.notes.map(note => h('li', null, note)))),
  section: node => section(node),
};

/** Sections within sections have headings one size smaller. */
const section = (node, level = 3) => h('div', { class: `part of-${node.role}`, 'data-of': node.id },
  node.kicker && kicker(node.kicker),
  h(`h${Math.min(level, 6)}`, { dir: 'auto' }, node.number && [h('span', { class: 'number' }, node.number), ' '], draw(node.words)),
  draw(node.c, { ...MORE, section: inner => section(inner, level + 1) }));

/** Long sections are taken apart, so that only what is near is drawn. */
const flat = once(blocks => blocks.flatMap(block => (block.t === 'section' && block.c.length > 20
  ? [{ ...block, c: [] }, ...block.c] : [block])).map((block, i) => ({ ...block, at: i })));

export const Handout = memo(({ handout, whole }) => {
  if (!handout) return h('p', { class: 'hint' }, t('page.handout.making'));
  const blocks = whole ? handout.blocks : flat(handout.blocks);
  return h('div', { class: 'paper', lang: handout.language },
    kicker(handout.kicker), h('h2', { class: 'handout-title', dir: 'auto' }, handout.title), h('p', { class: 'standfirst', dir: 'auto' }, handout.standfirst),
    whole ? draw(blocks, MORE) : h(Chunks, { items: blocks, draw: block => h('div', { key: block.at }, draw(block, MORE)), tall: 160, first: true }));
});
