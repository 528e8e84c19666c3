import type {Plugin} from '@docusaurus/types';

/** Styles of formulas in a file of their own; Docusaurus would put them into that of every page. */
const formulaStyles = {
  name: 'formulas',
  type: 'css/mini-extract',
  test: /[\\/]katex[\\/]/,
  chunks: 'all',
  enforce: true,
  priority: 60,
} as const;

const katexFonts = /[\\/]katex[\\/].*\.(?:woff2?|ttf)$/;

/** Chapters with formulas load what shows them; the others do not. */
export default function formulas(): Plugin {
  return {
    name: 'formulas',

    configureWebpack(config, isServer) {
      for (const rule of config.module?.rules ?? []) {
        // Docusaurus writes small fonts into the style sheet, also those that no formula needs.
        if (rule && typeof rule === 'object' && rule.test instanceof RegExp) {
          rule.exclude = rule.test.test('a.woff2') ? katexFonts : rule.exclude;
        }
      }
      const filename = 'assets/fonts/[name].[contenthash:8][ext]';
      const rules = [
        {test: katexFonts, type: 'asset/resource', generator: {filename, emit: !isServer}},
      ];
      return {
        module: {rules},
        ...(isServer ? {} : {optimization: {splitChunks: {cacheGroups: {formulaStyles}}}}),
      };
    },
  };
}
