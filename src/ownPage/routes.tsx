/** Takes the place of Docusaurus’ table of all routes: a page knows its own, and links are native. */
import {RouteContextProvider} from '@docusaurus/core/lib/client/routeContext';
import type {RouteContext} from '@docusaurus/types';
import siteConfig from '@generated/docusaurus.config';
import type {OwnRoute} from '@site/src/domain/page/ownPage';
import type {ComponentType, ReactNode} from 'react';
import {readModules} from './modules';
import {useNativeLinks} from './nativeLinks';
import {ownPage} from './page';

type Parts = {
  __comp: ComponentType<object>;
  __context?: RouteContext;
  __props?: {version?: object};
};

type Route = {path: string; exact?: boolean; component: ComponentType<object>; routes?: Route[]};

/** What all pages of a version share has no sidebars: each page brings what it shows of them. */
function withSidebars({__props, ...parts}: Parts): Parts {
  const {sidebars: docsSidebars} = ownPage;
  return __props?.version && docsSidebars
    ? {...parts, __props: {...__props, version: {...__props.version, docsSidebars}}}
    : {...parts, __props};
}

/** A component that reads its modules when it is first shown, with all other modules in place. */
function componentOf({modules}: OwnRoute): ComponentType<object> {
  let parts: Parts | undefined;
  return function OwnRoutePart(props) {
    parts ??= withSidebars(readModules(modules) as Parts);
    const {__comp: Component, __context, __props, ...rest} = parts;
    return (
      <RouteContextProvider value={__context ?? null}>
        <Component {...rest} {...__props} {...props} />
      </RouteContextProvider>
    );
  };
}

function toRoute(route: OwnRoute): Route {
  const {modules: _, routes, ...kept} = route;
  return {...kept, component: componentOf(route), routes: routes?.map(toRoute)};
}

/** A page, the outermost of its routes. */
function toPage(route: OwnRoute): Route {
  const {component: Outermost, ...rest} = toRoute(route);
  return {
    ...rest,
    component: function OwnPage(props) {
      useNativeLinks();
      return <Outermost {...props} />;
    },
  };
}

let Content: ComponentType<object> | undefined;

function NotFound(props: object): ReactNode {
  useNativeLinks();
  return (
    <RouteContextProvider value={{plugin: {name: 'native', id: 'default'}}}>
      {Content && <Content {...props} />}
    </RouteContextProvider>
  );
}

/** Docusaurus waits for it before it starts. */
NotFound.preload = async (): Promise<void> => {
  Content = (await import('@theme/NotFound')).default;
};

const routes = [
  ...ownPage.routes.map(toPage),
  // Not to be shown: breadcrumbs ask whether there is a first page.
  {path: siteConfig.baseUrl, exact: true, component: NotFound},
  {path: '*', component: NotFound},
] satisfies Route[];

// biome-ignore lint/style/noDefaultExport: as the module whose place it takes.
export default routes;
