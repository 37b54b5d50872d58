/* What can be seen to be wrong with what is given before anybody is asked. */
import { t } from './words.js';

const ADDRESS = /^(https?:\/\/|www\.)\S+$/i;
const PICTURE = /\.(png|jpe?g|gif|webp|heic|bmp|tiff?|svg)$/i;

export function faultOf(pasted, files) {
  if (!files.length && !pasted.trim()) return { words: t('page.nothing-given'), field: 'paste' };
  if (ADDRESS.test(pasted.trim())) return { words: t('page.fault.address'), field: 'paste' };
  const empty = files.find(file => file.size === 0);
  if (empty) return { words: t('page.fault.empty', empty.name), field: 'files' };
  const picture = files.find(file => file.type.startsWith('image/') || PICTURE.test(file.name));
  return picture ? { words: t('page.fault.picture', picture.name), field: 'files' } : null;
}
