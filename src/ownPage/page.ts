import type {OwnPage} from '@site/src/domain/page/ownPage';

declare global {
  /** Set by the first script of every page that has a route; 404.html has none. */
  var ofmPage: OwnPage | undefined;
}

export const ownPage: OwnPage = window.ofmPage ?? {routes: [], docs: {}};
