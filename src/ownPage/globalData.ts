import {addDocs, type DocsData} from '@site/src/domain/page/ownPage';
import {ownPage} from './page';

const docsPlugin = 'docusaurus-plugin-content-docs';

/** Completes the global data of all pages with what this page needs of it. */
export function withOwnDocs<T extends {[docsPlugin]: DocsData}>(globalData: T): T {
  return {...globalData, [docsPlugin]: addDocs(globalData[docsPlugin], ownPage.docs)};
}
