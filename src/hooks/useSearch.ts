import {useDocsVersionCandidates} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {answersQuery} from '@site/src/domain/search/answersQuery';
import {type PageHit, toPageHit} from '@site/src/domain/search/hits';
import {toQuery} from '@site/src/domain/search/query';
import {useEffect, useState} from 'react';
import {forgetPagefindClient, pagefindClient} from './pagefindClient';

export type SearchState =
  | {status: 'idle'}
  /** The development server has no index. */
  | {status: 'unavailable'}
  | {status: 'loading'; found?: Found}
  | {status: 'found'; found: Found}
  | {status: 'failed'};

export type Found = {
  /** What was looked for. */
  query: string;
  total: number;
  /** The best ones; the others are loaded when asked for. */
  hits: readonly PageHit[];
};

/** Long enough to let a reader finish a word, too short to be waited for. */
const pauseMs = 120;

type Request = {query: string; version: string; limit: number; baseUrl: string; locale: string};

async function find({query, version, limit, baseUrl, locale}: Request): Promise<Found> {
  const client = await pagefindClient(baseUrl);
  const {results} = await client.search(toQuery(query, locale), {filters: {version}});
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return answersQuery(query, pages)
    ? {query, total: results.length, hits: pages.map(toPageHit)}
    : {query, total: 0, hits: []};
}

/** Searches the manual in the reader’s language and version while the reader types. */
export function useSearch(text: string, limit: number): {state: SearchState; retry: () => void} {
  const {siteConfig, i18n} = useDocusaurusContext();
  const [{name: version}] = useDocsVersionCandidates();
  const [state, setState] = useState<SearchState>({status: 'idle'});
  const [attempt, setAttempt] = useState(0);
  const {baseUrl} = siteConfig;
  const locale = i18n.currentLocale;
  const query = text.trim();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt repeats the search
  useEffect(() => {
    if (query === '' || process.env.NODE_ENV === 'development') {
      return undefined;
    }
    let isCurrent = true;
    const settle = (next: SearchState): void => {
      if (isCurrent) {
        setState(next);
      }
    };
    setState((last) => ({status: 'loading', found: 'found' in last ? last.found : undefined}));
    const timer = setTimeout(() => {
      find({query, version, limit, baseUrl, locale}).then(
        (found) => settle({status: 'found', found}),
        () => settle({status: 'failed'}),
      );
    }, pauseMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, version, limit, baseUrl, locale, attempt]);

  const retry = (): void => {
    forgetPagefindClient();
    setAttempt(attempt + 1);
  };
  if (process.env.NODE_ENV === 'development') {
    return {state: {status: 'unavailable'}, retry};
  }
  return {state: query === '' ? {status: 'idle'} : state, retry};
}

/** Fetches the engine while the reader begins to type. */
export function useSearchWarmUp(isWanted: boolean): void {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  useEffect(() => {
    if (isWanted && process.env.NODE_ENV !== 'development') {
      // A failure is told when the reader searches.
      pagefindClient(baseUrl).catch(() => undefined);
    }
  }, [baseUrl, isWanted]);
}
