import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import rehypeCitations from '../plugins/citations';
import remarkCheckCitations from '../plugins/citations/check';
import rehypeDiagrams from '../plugins/diagrams';
import remarkManualData from '../plugins/manual-data/remark';

const site = {siteDir: process.cwd()};

/** What happens to every chapter between Markdown and React, in this order. */
export const markdownPlugins = {
  remarkPlugins: [remarkMath, [remarkCheckCitations, site], [remarkManualData, site]],
  rehypePlugins: [rehypeKatex, [rehypeCitations, site], [rehypeDiagrams, site]],
};
