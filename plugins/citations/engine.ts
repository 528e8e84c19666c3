import {locales} from '../../src/domain/locale/locale';
import {parseLocator} from './locator';
import type {Citation} from './parse';
import {adaptStyle, cslNames, readPortugueseTerms} from './style';
import type {CslItem} from './toCslJson';

type ClusterItem = {id: string; prefix?: string; 'suppress-author'?: boolean};
type Cluster = {citationID: string; citationItems: ClusterItem[]; properties: {mode?: string}};
type ClusterResult = [unknown, [number, string, string][]];

/** The part of citeproc-js that we and the library touch. */
type Citeproc = {
  opt: {development_extensions: Record<string, boolean>};
  registry: unknown;
  cslXml: unknown;
  sys: {wrapCitationEntry?: (text: string, id: string) => string};
  updateItems: (ids: string[]) => void;
  updateUncitedItems: (ids: string[]) => void;
  processCitationCluster: (cluster: Cluster, before: unknown[], after: unknown[]) => ClusterResult;
  makeBibliography: () => [unknown, string[]];
};

type Register = {add: (name: string, xml: string) => void; data: Record<string, string>};
type CslConfig = {
  engine: (data: object[], style: string, language: string, format: 'html') => Citeproc;
  locales: Register;
  templates: Register;
};

let loading: Promise<CslConfig> | undefined;

async function loadConfig(): Promise<CslConfig> {
  // Loaded on the first page that cites: it is a megabyte that most builds of one page do not need.
  const {Cite} = await import('rehype-citation');
  const plugins: {config?: {get?: (name: string) => CslConfig}} = Cite.plugins;
  const config = plugins.config?.get?.('@csl');
  const apa = config?.templates.data.apa;
  if (config === undefined || apa === undefined) {
    throw new Error('plugins/citations/engine.ts: rehype-citation no longer ships the APA style');
  }
  for (const locale of locales) {
    config.templates.add(cslNames[locale].style, adaptStyle(apa, locale));
  }
  config.locales.add('pt-BR', readPortugueseTerms());
  return config;
}

/** The engine’s styles and languages, prepared once per process. */
export function loadCslConfig(): Promise<CslConfig> {
  loading ??= loadConfig();
  return loading;
}

// The engine turns the ordinal signs of Portuguese into raised letters: “Lei no 13.709” when copied.
function restoreOrdinals(html: string): string {
  return html.replaceAll('<sup>o</sup>', 'º').replaceAll('<sup>a</sup>', 'ª');
}

const noAuthor = '[NO_PRINTED_FORM] ';

/** “Sutton <a>2019</a>” → “<a>Sutton (2019)</a>”: what citeproc leaves out when it wraps entries. */
function finishNarrative(html: string, id: string, severalAuthors: boolean): string {
  const link = (text: string) => `<a href="#bib-${id}">${text}</a>`;
  const plain = html.replace(/<\/?a\b[^>]*>/g, '');
  if (plain.startsWith(noAuthor)) {
    const [, title, year] =
      /^(.*?), ((?:\d{4}|n\.d\.|s\.d\.).*)$/.exec(plain.slice(noAuthor.length)) ?? [];
    return link(title ? `${title} (${year})` : plain.slice(noAuthor.length));
  }
  const [author = '', rest = ''] = html.split(/ ?<a\b[^>]*>/);
  // Inside parentheses APA writes “&”; in an English sentence, “and”.
  const names = severalAuthors ? author.replaceAll(' &#38; ', ' and ') : author;
  return link(`${names} (${rest.replace(/<\/a>/g, '')})`);
}

function toClusterItems(citation: Citation): ClusterItem[] {
  return citation.items.map(({key, prefix, suppressAuthor, rest}) => ({
    id: key,
    'suppress-author': suppressAuthor,
    ...(prefix && {prefix}),
    ...parseLocator(rest),
  }));
}

/**
 * The engine for one page, in the shape that rehype-citation expects of citation-js.
 *
 * The library reads items with its own grammar (“cap. 3” becomes page C), links several works by
 * searching the printed text, and does not correct 2019 to 2019a in citations already printed.
 * So it gets our items, the links of citeproc itself, and every key of the page in advance.
 */
export function createPageCite(
  config: CslConfig,
  works: readonly CslItem[],
  citations: readonly Citation[],
): unknown {
  const cited = [...new Set(citations.flatMap(({items}) => items.map(({key}) => key)))];
  let next = 0;

  function createEngine(data: object[], style: string, language: string): object {
    const engine = config.engine(data, style, language, 'html');
    // The library keeps one engine per language: what the page before left in it goes first.
    engine.updateUncitedItems([]);
    engine.updateItems([]);
    engine.sys.wrapCitationEntry = (text, id) => `<a href="#bib-${id}">${text}</a>`;
    engine.opt.development_extensions.apply_citation_wrapper = true;
    engine.updateUncitedItems(cited);
    return {
      opt: engine.opt,
      cslXml: engine.cslXml,
      get registry() {
        return engine.registry;
      },
      processCitationCluster(cluster: Cluster, before: unknown[], after: unknown[]): ClusterResult {
        const citation = citations[next];
        next += 1;
        const citationItems = citation ? toClusterItems(citation) : cluster.citationItems;
        const [info, texts] = engine.processCitationCluster(
          {...cluster, citationItems},
          before,
          after,
        );
        const key = citationItems[0]?.id ?? '';
        const severalAuthors = (works.find(({id}) => id === key)?.author.length ?? 0) > 1;
        const finish = (html: string) =>
          citation?.narrative ? finishNarrative(html, key, severalAuthors) : `(${html})`;
        return [info, texts.map(([index, html, id]) => [index, restoreOrdinals(finish(html)), id])];
      },
      makeBibliography() {
        const [info, entries] = engine.makeBibliography();
        return [info, entries.map(restoreOrdinals)];
      },
    };
  }

  return class PageCite {
    static plugins = {config: {get: () => ({...config, engine: createEngine})}};
    // `system_id` is what citeproc hands back when it wraps an entry.
    data = works.map((work) => ({...work, system_id: work.id}));
  };
}
