import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import rehypeCitations from '../plugins/citations';
import remarkCheckCitations from '../plugins/citations/check';
import rehypeDiagrams from '../plugins/diagrams';
import remarkCheckLinks from '../plugins/links';
import remarkManualData from '../plugins/manual-data/remark';

const site = {siteDir: process.cwd()};

/** What happens to every chapter between Markdown and React, in this order. */
export const markdownPlugins = {
  // Before Docusaurus replaces the files that links name by addresses.
  beforeDefaultRemarkPlugins: [[remarkCheckLinks, site]],
  remarkPlugins: [remarkMath, [remarkCheckCitations, site], [remarkManualData, site]],
  rehypePlugins: [rehypeKatex, [rehypeCitations, site], [rehypeDiagrams, site]],
};
