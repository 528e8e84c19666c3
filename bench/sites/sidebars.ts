import type {OutlinePart} from '../corpus/outline';

/** Docusaurus’ menu of an outline: a category for each part, and one for each group of chapters. */
export function sidebarsFile(outline: readonly OutlinePart[]): string {
  const manual = outline.map(({key, overview, chapters, groups}) => ({
    type: 'category',
    key,
    label: key,
    link: {type: 'doc', id: overview},
    items: [
      ...chapters,
      ...groups.map((group) => ({
        type: 'category',
        key: group.key,
        label: group.key,
        items: group.chapters,
      })),
    ],
  }));
  return `export default ${JSON.stringify({manual}, null, 2)};\n`;
}
