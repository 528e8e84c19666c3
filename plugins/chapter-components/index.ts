import type {Plugin} from '@docusaurus/types';

/** Code of components that several chapters use. Less than 10 KB of it is not worth a request. */
const sharedComponents = {
  test: /[\\/]src[\\/](components|domain|hooks)[\\/]/,
  chunks: 'async',
  minChunks: 2,
  minSize: 10_000,
  reuseExistingChunk: true,
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
      ...(isServer ? {} : {optimization: {splitChunks: {cacheGroups: {sharedComponents}}}}),
    }),
  };
}
