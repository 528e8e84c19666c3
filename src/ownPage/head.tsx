import {Children, isValidElement, type ReactNode, useEffect} from 'react';

type Props = {children?: ReactNode};

/**
 * Takes the place of react-helmet-async. The head of a page is complete in its HTML and changes with
 * the page alone; what changes while a page is shown are marks on its root.
 */
export function Helmet({children}: Props): ReactNode {
  useEffect(() => {
    for (const child of Children.toArray(children)) {
      if (isValidElement<Record<string, unknown>>(child) && child.type === 'html') {
        for (const [name, value] of Object.entries(child.props)) {
          if (name.startsWith('data-')) {
            document.documentElement.setAttribute(name, String(value));
          }
        }
      }
    }
  });
  return null;
}

export function HelmetProvider({children}: Props): ReactNode {
  return children;
}
