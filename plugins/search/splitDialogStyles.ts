/** Name of the chunk that src/hooks/useSearchDialog.ts loads when the search is opened. */
const dialogChunk = 'search-dialog';

/**
 * Docusaurus puts the styles of all chunks into one file, so that their order is certain. The
 * dialog’s are kept apart: their class names are its own, order does not matter, and nobody pays
 * for them before opening the search.
 */
export const splitDialogStyles = {
  optimization: {
    splitChunks: {
      cacheGroups: {
        styles: {chunks: ({name}: {name?: string | null}) => name !== dialogChunk},
      },
    },
  },
};
