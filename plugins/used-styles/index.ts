import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin, PostCssOptions} from '@docusaurus/types';
import purgeCss from '@fullhuman/postcss-purgecss';

/** What Markdown becomes; no source names these elements as such. */
const textElements =
  'a abbr article b blockquote body br code dd details div dl dt em figure footer h1 h2 h3 h4 h5 h6 ' +
  'header hr html i img kbd li main nav ol p pre s section small span strong sub summary sup table ' +
  'tbody td tfoot th thead tr ul';

/** Whatever may name a class of Infima that reaches a page. */
function sources(siteDir: string): string[] {
  const theme = path.join(siteDir, 'node_modules/@docusaurus');
  return [
    `${theme}/{theme-classic,theme-common}/lib/**/*.js`,
    `${theme}/core/lib/client/**/*.js`,
    path.join(siteDir, 'src/**/*.{ts,tsx}'),
    path.join(siteDir, 'plugins/**/*.ts'),
  ];
}

/** Leaves out of Infima, Docusaurus’ style sheet, what no page of this site can use. */
export default function usedStyles({siteDir}: LoadContext): Plugin {
  // The bundler names files by where they are, which a linked node_modules hides.
  const infima = fs.realpathSync(path.join(siteDir, 'node_modules/infima')) + path.sep;
  const purge = purgeCss({
    content: sources(siteDir),
    // PurgeCSS keeps what it finds as a word; elements are told to it.
    safelist: textElements.split(' '),
    skippedContentGlobs: ['**/theme/Blog*/**', '**/*.test.*'],
  });
  return {
    name: 'used-styles',

    configurePostCss(options: PostCssOptions) {
      const onlyInfima: ReturnType<typeof purgeCss> = {
        postcssPlugin: 'used-styles',
        OnceExit: (root, helpers) => {
          const isInfima = root.source?.input.file?.startsWith(infima);
          return isInfima && 'OnceExit' in purge ? purge.OnceExit?.(root, helpers) : undefined;
        },
      };
      return {...options, plugins: [...options.plugins, onlyInfima]};
    },
  };
}
