import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import rehypeCitations from '../plugins/citations';
import remarkCheckCitations from '../plugins/citations/check';
import rehypeDiagrams from '../plugins/diagrams';
import remarkCheckLinks from '../plugins/links';
import remarkManualData from '../plugins/manual-data/remark';
import rehypeTables from '../plugins/tables';

const site = {siteDir: process.cwd()};

/** What happens to every chapter between Markdown and React, in this order. */
export const markdownPlugins = {
  // Links are checked before Docusaurus replaces the files that they name by addresses, and after
  // the components, whose anchors they may point at.
  beforeDefaultRemarkPlugins: [
    [remarkManualData, site],
    [remarkCheckLinks, site],
  ],
  remarkPlugins: [remarkMath, [remarkCheckCitations, site]],
  rehypePlugins: [rehypeKatex, [rehypeCitations, site], [rehypeDiagrams, site], rehypeTables],
};
