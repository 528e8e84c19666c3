import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import remarkChapterComponents from '../plugins/chapter-components/remark';
import rehypeCitations from '../plugins/citations';
import remarkCheckCitations from '../plugins/citations/check';
import rehypeCodeBlocks from '../plugins/code-blocks';
import rehypeDiagrams from '../plugins/diagrams';
import remarkFormulaStyles from '../plugins/formulas/remark';
import remarkCheckLinks from '../plugins/links';
import remarkManualData from '../plugins/manual-data/remark';
import remarkStructure from '../plugins/structure';
import rehypeTables from '../plugins/tables';

const site = {siteDir: process.cwd()};

/** What happens to every chapter between Markdown and React, in this order. */
export const markdownPlugins = {
  // The structure comes first: what strangers may not write is refused before anything reads it.
  // Links are checked before Docusaurus replaces the files that they name by addresses, and after
  // the components, whose anchors they may point at.
  beforeDefaultRemarkPlugins: [
    [remarkStructure, site],
    remarkChapterComponents,
    [remarkManualData, site],
    [remarkCheckLinks, site],
  ],
  remarkPlugins: [remarkMath, remarkFormulaStyles, [remarkCheckCitations, site]],
  // Diagrams are drawn from blocks of code, so the others are highlighted after them.
  rehypePlugins: [
    rehypeKatex,
    [rehypeCitations, site],
    [rehypeDiagrams, site],
    [rehypeCodeBlocks, site],
    rehypeTables,
  ],
};
