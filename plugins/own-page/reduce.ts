import {linkedFromAnywhere} from '../../src/domain/manual/chapterPath';
import {keepDocs} from '../../src/domain/page/ownPage';

const docsPlugin = 'docusaurus-plugin-content-docs';

/** What of the configuration only the build reads. */
const ofTheBuild = [
  ...['plugins', 'presets', 'themes', 'markdown', 'staticDirectories', 'clientModules'],
  ...[
    'scripts',
    'headTags',
    'stylesheets',
    'onBrokenLinks',
    'onBrokenAnchors',
    'onDuplicateRoutes',
  ],
];

/** Docusaurus’ global data without the chapters that a page does not need; each page adds its own. */
export function reduceGlobalData(json: string): string {
  const data = JSON.parse(json);
  const kept = {...data, [docsPlugin]: keepDocs(data[docsPlugin], linkedFromAnywhere)};
  return `import {withOwnDocs} from '@site/src/ownPage/globalData';
export default withOwnDocs(${JSON.stringify(kept)});`;
}

/**
 * What the docs plugin hands to a version, without its chapters: only cards show their titles, and
 * each page has what it shows of the sidebars.
 */
export function reduceProps(json: string): string {
  const props = JSON.parse(json);
  const version = props.version && {...props.version, docs: {}, docsSidebars: {}};
  return JSON.stringify({...props, version});
}

/** The configuration as Docusaurus writes it, a module that exports JSON, without the build’s part. */
export function reduceConfig(module: string): string {
  const config = Object.entries(
    JSON.parse(module.slice(module.indexOf('{'), module.lastIndexOf('}') + 1)),
  );
  const kept = config.filter(([name]) => !ofTheBuild.includes(name));
  return `export default ${JSON.stringify(Object.fromEntries(kept))};`;
}
