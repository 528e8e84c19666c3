import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {transformRule} from '../shared/transformRule';
import {PageScripts} from './pageScripts';
import {reduceConfig, reduceGlobalData, reduceProps} from './reduce';
import {replacements} from './replacements';

/** Scripts that know one page instead of all: see README.md. */
export default function ownPage({siteDir, generatedFilesDir}: LoadContext): Plugin {
  const generated = (...names: string[]): string => path.join(generatedFilesDir, ...names);
  const props = generated('docusaurus-plugin-content-docs');
  const rule = (test: (file: string) => boolean, reduce: (source: string) => string): object =>
    transformRule({test, transform: (source) => ({code: reduce(source)})});
  const rules = [
    {
      ...rule((file) => file === generated('globalData.json'), reduceGlobalData),
      type: 'javascript/auto',
    },
    rule((file) => file === generated('docusaurus.config.mjs'), reduceConfig),
    rule(
      (file) => file === generated('site-metadata.json'),
      () => '{}',
    ),
    rule(
      (file) => file.startsWith(props) && path.basename(path.dirname(file)) === 'p',
      reduceProps,
    ),
  ];
  return {
    name: 'own-page',

    configureWebpack({mode}, isServer, {currentBundler}) {
      // The development server changes from page to page without loading them.
      if (isServer || mode !== 'production') {
        return {};
      }
      const {NormalModuleReplacementPlugin} = currentBundler.instance;
      const replacing = replacements.map(
        ({request, from, file}) =>
          new NormalModuleReplacementPlugin(request, (resolve) => {
            if (!from || from.test(resolve.context)) {
              resolve.request = path.join(siteDir, 'src/ownPage', file);
            }
          }),
      );
      return {
        module: {rules},
        plugins: [...replacing, new PageScripts(generated('page-modules.json'))],
        // The types are webpack’s, and the bundler is Rspack.
      } as object;
    },
  };
}
