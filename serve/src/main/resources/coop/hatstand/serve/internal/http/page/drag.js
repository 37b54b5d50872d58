/* Dragging a passage or an answer to a question; what it does can be done by "File under" as well. */
import { h } from './preact.js';
import { get, set } from './store.js';
import { fileUnder, moveTo } from './filing.js';
import { t } from './words.js';

export const grip = (kind, id, from) => h('span', {
  class: 'grip', draggable: true, 'aria-hidden': 'true', title: t('page.drag'),
  onDragStart: event => {
    event.dataTransfer.setData('text/plain', id.toUpperCase());
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setDragImage(event.target.closest('article'), 0, 0);
    setTimeout(() => set({ dragging: { kind, id, from } }));
  },
  onDragEnd: () => set({ dragging: null }),
});

/** What makes an element take what is dropped on it for a question. */
export const target = question => ({
  onDragOver: event => {
    if (!get().dragging) return;
    event.preventDefault();
    event.currentTarget.classList.add('over');
  },
  onDragLeave: event => event.currentTarget.contains(event.relatedTarget) || event.currentTarget.classList.remove('over'),
  onDrop: event => {
    event.currentTarget.classList.remove('over');
    const { dragging } = get();
    if (!dragging) return;
    event.preventDefault();
    event.stopPropagation();
    set({ dragging: null });
    if (dragging.kind === 'unfiled') fileUnder(dragging.id, question);
    else moveTo(dragging.id, dragging.from, question);
  },
});
