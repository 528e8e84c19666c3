import {useFoldedItems} from '@site/src/hooks/useFoldedItems';
import type {Props} from '@theme/DocSidebarItems';
import DocSidebarItems from '@theme-original/DocSidebarItems';
import type {ReactNode} from 'react';

/** A page knows the chapters of its own part; those of another come when it is opened. */
export default function DocSidebarItemsWithFolded({items, ...props}: Props): ReactNode {
  return <DocSidebarItems {...props} items={useFoldedItems(items)} />;
}
