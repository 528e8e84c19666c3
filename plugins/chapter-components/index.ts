import type {Plugin} from '@docusaurus/types';

/** Code of components that several chapters use. Less than 10 KB of it is not worth a request. */
const sharedComponents = {
  test: /[\\/]src[\\/](components|domain|hooks)[\\/]/,
  chunks: 'async',
  minChunks: 2,
  minSize: 10_000,
  reuseExistingChunk: true,
} as const;

/** Their components are those of nearly every page; what opens a dialog has its own file. */
const ofEveryPage = 'Button|ChapterForum|ReportError|Review|SearchDialog|Term|TranslationNotice';

/**
 * Styles of the components that only some chapters use, in one file for all of them. They come after
 * those of every page, which they may change.
 */
const componentStyles = {
  name: 'components',
  type: 'css/mini-extract',
  test: new RegExp(`[\\\\/]src[\\\\/]components[\\\\/](?!(?:${ofEveryPage})[\\\\/])`),
  chunks: 'async',
  enforce: true,
  priority: 55,
} as const;

/** Lets pages carry only the components that they use. */
export default function chapterComponents(): Plugin {
  return {
    name: 'chapter-components',

    configureWebpack: (_config, isServer) => ({
      module: {
        // An import from the list becomes one from the component’s own file, and the list itself
        // disappears: without this, whoever takes one component would take all.
        rules: [{test: /[\\/]src[\\/]components[\\/]forChapters\.ts$/, sideEffects: false}],
      },
      ...(isServer
        ? {}
        : {optimization: {splitChunks: {cacheGroups: {sharedComponents, componentStyles}}}}),
    }),
  };
}
